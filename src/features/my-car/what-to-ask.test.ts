import { describe, expect, it } from 'vitest';
import vehiclesFile from '../../../public/data/vehicles.json';
import { parseVehicles } from '../../data/parse-vehicles';
import { evaluate } from '../../law';
import { blankForm, type FormValues, readForm } from '../../scenario-form';
import { shippedRulebook } from '../../testing/rulebook';
import { whatToAsk } from './what-to-ask';

const read = parseVehicles(vehiclesFile);
if (!read.ok) throw new Error('fixture');
const { vehicles } = read.value;

function asked(vehicle: Partial<FormValues['vehicle']>) {
  const blank = blankForm();
  const values = { ...blank, vehicle: { ...blank.vehicle, ...vehicle } };
  const car = vehicles.find(({ id }) => id === vehicle.car);
  return whatToAsk(values, evaluate(readForm(values).scenario, shippedRulebook), car);
}

const LISTED = {
  car: 'hyundai-ioniq-5',
  placedInService: '2025-04-15',
  vehicleClass: 'suv',
  finalAssembly: 'US',
  certifiedUsd: '7500',
} as const;

describe('what is of use to ask', () => {
  it.each([
    ['nothing said: no fact of the car yet', {}, { income: true, report: false, facts: [] }],
    [
      'a lease: nothing more',
      { ...LISTED, acquisition: 'leased' },
      { car: false, delivery: false, income: false, rest: false },
    ],
    [
      'used: no income',
      { ...LISTED, acquisition: 'used' },
      { car: false, delivery: true, income: false, rest: false },
    ],
    [
      '2022: the days and the car alone',
      { placedInService: '2022-12-31' },
      { car: true, income: false, report: false },
    ],
    ['the last day to acquire', { ...LISTED, acquired: '2025-09-30' }, { income: true, report: true }],
    ['a day too late', { ...LISTED, acquired: '2025-10-01' }, { income: false, report: false, rest: false }],
    [
      '2027: income can refuse, a certificate decides nothing',
      { placedInService: '2027-01-01', acquired: '2025-09-01' },
      { income: true, report: false },
    ],
    [
      'listed: the price, and the place of a model built in several',
      LISTED,
      { facts: ['msrpUsd', 'finalAssembly'] },
    ],
    [
      'a price under every limit: no class',
      { placedInService: '2024-06-01', msrpUsd: '40000', finalAssembly: 'US' },
      { facts: ['batteryKwh'] },
    ],
    [
      'a price between the limits: the class',
      { placedInService: '2024-06-01', msrpUsd: '60000', finalAssembly: 'US', certifiedUsd: '7500' },
      { facts: ['vehicleClass'] },
    ],
    [
      'by capacity: the battery’s size',
      { car: 'nissan-leaf', placedInService: '2023-03-01', msrpUsd: '40000', finalAssembly: 'US' },
      { facts: ['batteryKwh'] },
    ],
    [
      'after that: not the size of a car on the list',
      { car: 'nissan-leaf', placedInService: '2024-03-01', msrpUsd: '40000', finalAssembly: 'US' },
      { facts: [] },
    ],
  ] as const)('%s', (_why, vehicle, expected) => {
    expect(asked(vehicle)).toMatchObject(expected);
  });
});
