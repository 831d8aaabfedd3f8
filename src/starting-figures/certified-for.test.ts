import { describe, expect, it } from 'vitest';
import vehiclesFile from '../../public/data/vehicles.json';
import { parseVehicles } from '../data/parse-vehicles';
import { blankForm, type FormValues, originOf } from '../scenario-form';
import { certifiedFor, isReported, withCertificate } from './certified-for';
import { certifiedDoubt, vinDoubt } from './doubts';
import { listTimes } from './list-times';

const read = parseVehicles(vehiclesFile);
if (!read.ok) throw new Error('fixture');
const list = read.value;

const form = (vehicle: Partial<FormValues['vehicle']>): FormValues => {
  const blank = blankForm();
  return { ...blank, vehicle: { ...blank.vehicle, ...vehicle } };
};
const onDay = (car: string, placedInService: string) => certifiedFor(form({ car, placedInService }), list);

describe('the certificate of a car on a day', () => {
  it.each([
    ['listed', 'hyundai-ioniq-5', '2025-04-15', { kind: 'listed', creditUsd: '7500' }],
    ['listed at one half', 'rivian-r1t', '2023-06-01', { kind: 'listed', creditUsd: '3750' }],
    ['off the list by a source of the time', 'hyundai-ioniq-5', '2025-02-10', { kind: 'not-listed' }],
    ['not on a whole list of the day', 'hyundai-ioniq-5', '2024-01-01', { kind: 'not-listed' }],
    ['a day of which no copy tells', 'hyundai-ioniq-5', '2024-06-01', { kind: 'gap', why: 'not-covered' }],
    ['after the last list', 'hyundai-ioniq-5', '2025-11-01', { kind: 'gap', why: 'not-covered' }],
    ['under another name', 'tesla-model-y-long-range', '2024-03-15', { why: 'listed-by-another-name' }],
    ['by model year', 'ford-escape-plug-in-hybrid', '2023-03-01', { kind: 'ask', why: 'by-version' }],
    [
      'by capacity, with a battery for the most',
      'tesla-model-3-standard-range-rwd',
      '2023-04-12',
      { kind: 'listed', creditUsd: '7500', byCapacity: true },
    ],
    ['by capacity, the battery not known', 'tesla-model-y-awd', '2023-04-12', { kind: 'ask', amounts: [] }],
    ['one weak source', 'gmc-sierra-ev', '2025-09-30', { kind: 'ask', why: 'weak-source' }],
  ])('%s', (_why, car, day, said) => {
    expect(onDay(car, day)).toMatchObject(said);
  });

  it('is not asked for without a day, without a car, or for a car of another edition', () => {
    expect([
      onDay('hyundai-ioniq-5', ''),
      onDay('hyundai-ioniq-5', '2025-02-30'),
      onDay('', '2025-04-15'),
      onDay('a-car-of-old', '2025-04-15'),
    ]).toEqual([undefined, undefined, undefined, undefined]);
  });
});

describe('every car on the first and the last day of each of its listings', () => {
  /** From the file alone: cars that the copies name without an amount, until the formula for large batteries ended. */
  const byFormula = (batteries: readonly { kwh: string }[] = []) =>
    batteries.length > 0 && batteries.every(({ kwh }) => Number(kwh) >= 16) ? '7500' : undefined;

  it.each(
    vehiclesFile.vehicles.flatMap(({ id, listings, ...car }) =>
      listings.flatMap(({ until, confidence, ...listing }) => {
        const given = 'creditUsd' in listing ? listing.creditUsd : undefined;
        const isOpen = until === '2023-04-17' && given === undefined && !('amounts' in listing);
        const amount = isOpen ? byFormula('batteries' in car ? car.batteries : []) : given;
        const expected = confidence === 'low' ? undefined : amount;
        return ['from' in listing ? listing.from : until, until].map((day) => [id, day, expected] as const);
      }),
    ),
  )('%s on %s: %s', (id, day, expected) => {
    const values = withCertificate(form({ car: id, placedInService: day ?? '' }), list);
    expect(values.vehicle.certifiedUsd).toBe(expected ?? '');
  });
});

describe('a form with the listed amount', () => {
  const listed = withCertificate(form({ car: 'hyundai-ioniq-5', placedInService: '2025-04-15' }), list);

  it('has it from the list, and keeps it as it is', () => {
    expect(listed.vehicle.certifiedUsd).toBe('7500');
    expect(originOf(listed, 'vehicle.certifiedUsd')).toBe('car-list');
    expect(withCertificate(listed, list)).toBe(listed);
  });

  it('loses it with the day, never to 0', () => {
    const later = { ...listed, vehicle: { ...listed.vehicle, placedInService: '2024-06-01' } };
    const next = withCertificate(later, list);
    expect([next.vehicle.certifiedUsd, originOf(next, 'vehicle.certifiedUsd')]).toEqual(['', undefined]);
  });

  it('keeps what the seller reported', () => {
    const reported = form({ car: 'hyundai-ioniq-5', placedInService: '2025-04-15', certifiedUsd: '3750' });
    expect(isReported(reported)).toBe(true);
    expect(withCertificate(reported, list)).toBe(reported);
  });
});

describe('what asks for a second look', () => {
  it.each([
    ['over the most', '8000', '2024-06-01', 'CERTIFIED_OVER_MOST'],
    ['none of the halves', '5000', '2024-06-01', 'CERTIFIED_NO_HALF'],
    ['none of the halves, on their first day', '5000', '2023-04-18', 'CERTIFIED_NO_HALF'],
    ['by capacity, on its last day', '5000', '2023-04-17', undefined],
    ['one half', '3,750', '2024-06-01', undefined],
    ['both halves', '7500.00', '2024-06-01', undefined],
    ['no number yet', '7x', '2024-06-01', undefined],
    ['nothing', '', '2024-06-01', undefined],
  ])('an amount: %s', (_why, certifiedUsd, placedInService, code) => {
    expect(certifiedDoubt(form({ certifiedUsd, placedInService }))?.code).toBe(code);
  });

  it('a VIN of another maker', () => {
    const [car] = list.vehicles;
    expect(car.make).toBe('Chevrolet');
    expect(vinDoubt(form({ vin: '1HGCM82633A004352' }), car)).toEqual({
      code: 'VIN_OF_OTHER_MAKE',
      vinMake: 'Honda',
      carMake: 'Chevrolet',
    });
    expect(vinDoubt(form({ vin: '1G1FY6S07N4100000' }), car)).toBeUndefined();
  });
});

describe('the times of a car on the lists', () => {
  it('cover the days of the lists without a hole, in order', () => {
    for (const car of list.vehicles) {
      const times = listTimes(list, car);
      expect([times[0]?.from, times.at(-1)?.until]).toEqual(['2023-01-01', '2025-09-30']);
      const joints = times
        .slice(1)
        .map(({ from }, index) => Date.parse(from) - Date.parse(times[index]?.until ?? ''));
      expect(joints.every((ms) => ms === 86_400_000)).toBe(true);
    }
  });

  it('tell a list without the car together with the days of which nothing is known', () => {
    const car = list.vehicles.find(({ id }) => id === 'hyundai-ioniq-5');
    if (car === undefined) throw new Error('no car');
    expect(listTimes(list, car)).toMatchObject([
      {
        kind: 'unknown',
        from: '2023-01-01',
        absentOn: ['2023-02-07', '2023-04-18', '2024-01-01', '2025-02-01'],
      },
      { kind: 'listed', from: '2025-04-01', creditUsd: '7500' },
    ]);
  });
});
