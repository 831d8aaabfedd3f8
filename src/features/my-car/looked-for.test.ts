import { describe, expect, it } from 'vitest';
import vehiclesFile from '../../../public/data/vehicles.json';
import { parseVehicles } from '../../data/parse-vehicles';
import { lookFor } from './looked-for';

const read = parseVehicles(vehiclesFile);
if (!read.ok) throw new Error('fixture');
const list = read.value;

describe('what the text in the car’s field leads to', () => {
  it.each([
    ['nothing typed', '  ', { kind: 'nothing' }],
    ['a name', 'model y', { kind: 'name' }],
    ['a long name in one word', 'f150lightning', { kind: 'name' }],
    ['a name with a year', '2024 Tesla Model Y', { kind: 'name', year: 2024 }],
    ['a VIN on its way', '1HGCM82633', { kind: 'vin-begun', count: 10, cars: [] }],
    ['a VIN', '1HGCM82633A004352', { kind: 'vin', facts: { maker: 'Honda' } }],
    ['a VIN with blanks, in small letters', '1hgcm 82633 a004352', { kind: 'vin' }],
    [
      'a VIN with a wrong character',
      '1HGCM82633A004353',
      { kind: 'vin-wrong', problems: [{ code: 'CHECK_DIGIT' }] },
    ],
  ])('%s', (_why, typed, expected) => {
    expect(lookFor(list, typed)).toMatchObject(expected);
  });

  it('a VIN leads to the cars of its maker alone', () => {
    const looked = lookFor(list, '1HGCM82633A004352');
    expect(looked.kind === 'vin' && looked.cars.map(({ id }) => id)).toEqual(['honda-prologue']);
  });
});
