/** The car finder forgives: what people type, and what they mean. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import shipped from '../../public/data/vehicles.json';
import { parseVehicles } from '../data/parse-vehicles';
import { findCars } from './find-cars';
import { isOneLetterOff } from './match-words';
import { carName } from './name-of-car';

const parsed = parseVehicles(shipped);
if (!parsed.ok) throw new Error('fixture');
const list = parsed.value;

const find = (typed: string) => findCars(list, typed);
const idsOf = (typed: string) => find(typed).cars.map(({ id }) => id);

const MODEL_Y = [
  'tesla-model-y-awd',
  'tesla-model-y-rwd',
  'tesla-model-y-long-range',
  'tesla-model-y-performance',
];
const MACH_E = ['ford-mustang-mach-e-standard-range', 'ford-mustang-mach-e-extended-range'];
const LIGHTNING = ['ford-f-150-lightning-standard-range', 'ford-f-150-lightning-extended-range'];

describe('finds', () => {
  test.each<[typed: string, ids: readonly string[]]>([
    ['2024 Tesla Model Y', MODEL_Y],
    ['Tesla Y', MODEL_Y],
    ['model y', MODEL_Y],
    ['ModelY', MODEL_Y],
    ['y model tesla', MODEL_Y],
    ['Chevrolet Bolt EUV 2023', ['chevrolet-bolt-euv']],
    ['Chevy Bolt', ['chevrolet-bolt-ev', 'chevrolet-bolt-euv']],
    ['bolt ev', ['chevrolet-bolt-ev', 'chevrolet-bolt-euv']],
    ['chevy bolt euv', ['chevrolet-bolt-euv']],
    ['euv chev', ['chevrolet-bolt-euv']],
    ['VW ID.4', ['volkswagen-id-4']],
    ['vw id4', ['volkswagen-id-4']],
    ['volkswagon id 4', ['volkswagen-id-4']],
    ['ID4', ['volkswagen-id-4']],
    ['Escape PHEV', ['ford-escape-plug-in-hybrid']],
    ['ford escape plug-in', ['ford-escape-plug-in-hybrid']],
    ['escape plugin hybrid', ['ford-escape-plug-in-hybrid']],
    ['mach e', MACH_E],
    ['Mach-E', MACH_E],
    ['mache', MACH_E],
    ['Mustang Mach E standard', ['ford-mustang-mach-e-standard-range']],
    ['f150 lightning', LIGHTNING],
    ['F-150', LIGHTNING],
    ['lightening', LIGHTNING],
    ['2023 f 150 ext', ['ford-f-150-lightning-extended-range']],
    ['caddy lyric', ['cadillac-lyriq']],
    ['Cadilac', ['cadillac-lyriq', 'cadillac-optiq']],
    ['hundai ioniq', ['hyundai-ioniq-5', 'hyundai-ioniq-9']],
    ['ioniq5', ['hyundai-ioniq-5']],
    ['Ioniq 5 SEL', ['hyundai-ioniq-5']],
    ['HYUNDAI IONIQ 9', ['hyundai-ioniq-9']],
    ['kia ev', ['kia-ev6', 'kia-ev9']],
    ['ev6 2025', ['kia-ev6']],
    ['wrangler', ['jeep-wrangler-4xe']],
    ['Jeep 4xe', ['jeep-wrangler-4xe', 'jeep-grand-cherokee-4xe']],
    ['grand cherokee', ['jeep-grand-cherokee-4xe']],
    ['pacifica hybrid', ['chrysler-pacifica-plug-in-hybrid']],
    ['nisan leaf', ['nissan-leaf']],
    ['Léaf', ['nissan-leaf']],
    ['r1s', ['rivian-r1s']],
    ['rivain', ['rivian-r1t', 'rivian-r1s']],
    ['model3 perf', ['tesla-model-3-performance']],
    ['tesla 3 long range', ['tesla-model-3-long-range']],
    ['genesis', ['genesis-electrified-gv70']],
    ['e-transit', ['ford-e-transit']],
    ['etransit', ['ford-e-transit']],
    ['bmw 330e', ['bmw-330e']],
    ['sierra ev', ['gmc-sierra-ev']],
    ['prolog', ['honda-prologue']],
    ['blazer ev rs', ['chevrolet-blazer-ev']],
  ])('%s', (typed, ids) => {
    expect(idsOf(typed).toSorted()).toEqual(ids.toSorted());
  });

  test('every car by its own name, first', () => {
    for (const car of list.vehicles) expect(idsOf(carName(car))[0]).toBe(car.id);
  });

  test('a maker by one wrong letter: telsa', () => {
    expect(find('telsa').cars.every(({ make }) => make === 'Tesla')).toBe(true);
    expect(idsOf('telsa')).toHaveLength(list.vehicles.filter(({ make }) => make === 'Tesla').length);
  });

  test('the exact word before one that begins with it', () => {
    expect(idsOf('chevy bolt ev')[0]).toBe('chevrolet-bolt-ev');
  });
});

describe('a year', () => {
  test.each([
    ['2024 Tesla Model Y', 2024],
    ['Chevrolet Bolt EUV 2023', 2023],
    ['MY2025 ev9', 2025],
    ['bolt', undefined],
    ['2022', 2022],
    ['330e', undefined],
  ])('%s: %s', (typed, year) => {
    expect(find(typed).year).toBe(year);
  });

  test('alone finds no car', () => {
    expect(find('2024').cars).toEqual([]);
  });
});

describe('finds none, and says what the list can say', () => {
  test.each([
    ['Toyota', 'Toyota'],
    ['toyata', 'Toyota'],
    ['Prius', 'Toyota'],
    ['2024 RAV4 Prime', 'Toyota'],
    ['Mercedes', 'Mercedes-Benz'],
    ['merc eqs', 'Mercedes-Benz'],
    ['Polestar', 'Polestar'],
    ['polestar 2', 'Polestar'],
    ['lucid air', 'Lucid'],
    ['range rover', 'Land Rover'],
  ])('%s: no %s, on the days of the whole lists', (typed, make) => {
    const { cars, unknownMake } = find(typed);
    expect(cars).toEqual([]);
    expect(unknownMake?.make).toBe(make);
    expect(unknownMake?.wholeLists.map(({ day }) => day)).toContain('2023-04-18');
    expect(list.vehicles.some((car) => car.make === make)).toBe(false);
  });

  test.each([
    ['Model S', ['Model S']],
    ['tesla model s', ['Model S']],
    ['hummer', ['Hummer EV']],
    ['lucid', ['Air']],
    ['mercedes', ['EQS SUV', 'EQE SUV']],
  ])('%s: a known model off the lists', (typed, models) => {
    const { cars, notListed = [] } = find(typed);
    expect(cars).toEqual([]);
    expect(notListed.map(({ model }) => model)).toEqual(models);
  });

  test.each(['trabant', 'ford focus', 'q', 'x9', '  ', '!?', 'constructor', '__proto__'])('%s', (typed) => {
    expect(find(typed)).toEqual({ cars: [] });
  });
});

test('a word that no car has is left out if a model is named, and told', () => {
  expect(find('Ioniq 5 SEL').ignored).toEqual(['sel']);
  expect(find('ioniq 5')).not.toHaveProperty('ignored');
});

test.each([
  ['telsa', 'tesla', true],
  ['tesl', 'tesla', true],
  ['teslaa', 'tesla', true],
  ['tezla', 'tesla', true],
  ['tesla', 'tesla', false],
  ['tlesa', 'tesla', false],
  ['tes', 'tesla', false],
])('%s and %s are one letter apart: %s', (a, b, isOff) => {
  expect(isOneLetterOff(a, b)).toBe(isOff);
  expect(isOneLetterOff(b, a)).toBe(isOff);
});

test('whatever is typed, it answers with cars of the list', () => {
  fc.assert(
    fc.property(fc.string(), (typed) => {
      for (const car of find(typed).cars) expect(list.vehicles).toContain(car);
    }),
  );
});
