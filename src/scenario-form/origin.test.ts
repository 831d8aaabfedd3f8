import { describe, expect, it } from 'vitest';
import { anEligibleScenario } from '../testing/a-scenario';
import { blankForm } from './blank';
import { acquisitionOf, carFacts } from './car-facts';
import { fromScenario } from './from-scenario';
import { assumedIn, clearedMarks, isFrom, markedFrom, marksOf, mineralMark, originOf } from './origin';
import { readForm } from './read-form';
import { blankRow } from './rows/to-row';
import type { FormValues } from './values';

const scenario = anEligibleScenario()
  .shares('lithium', '40', 'li.1')
  .minedIn({ CL: '100' })
  .shares('nickel', '60', 'li')
  .minedIn({ AU: '100' })
  .build();
const plain = (): FormValues => ({ ...fromScenario(scenario), origin: {} });

describe('a mark', () => {
  it('stands for a field and all that it holds', () => {
    const values = markedFrom(plain(), ['components', 'vehicle.msrpUsd'], 'example');
    expect(originOf(values, 'components.northAmericanPercent')).toBe('example');
    expect(isFrom(values, 'vehicle.msrpUsd', 'car-list')).toBe(false);
    expect(isFrom(values, 'vehicle.gvwrLb')).toBe(false);
  });

  it('follows a mineral by its id, be it a card or a line', () => {
    const form: FormValues = {
      ...plain(),
      chainRows: [{ ...blankRow('r'), mineral: 'cobalt', valueUsd: '1' }],
    };
    const values = markedFrom(form, ['entries.1.valueUsd', 'chainRows.0'], 'typical');
    expect(values.origin).toEqual({ 'minerals.li': 'typical', 'minerals.r': 'typical' });
    const without = { ...values, entries: values.entries.slice(1) };
    expect([isFrom(without, 'entries.0.shares'), isFrom(values, 'entries.0')]).toEqual([true, false]);
  });
});

describe('what the person changes loses its mark', () => {
  const marks = ['vehicle', 'components', 'vehicle.vin', mineralMark('li'), mineralMark('li.1')];
  const marked = () => markedFrom(plain(), marks, 'example');
  it.each([
    ['vehicle.vin', ['components', 'minerals.li', 'minerals.li.1']],
    ['components.items.0.country', ['vehicle', 'vehicle.vin', 'minerals.li', 'minerals.li.1']],
    ['entries.1.shares.extraction.0.country', ['vehicle', 'components', 'vehicle.vin', 'minerals.li.1']],
    ['vehicle', ['components', 'minerals.li', 'minerals.li.1']],
  ])('%s', (changed, left) => {
    expect(Object.keys(clearedMarks(marked(), changed).origin)).toEqual(left);
  });

  it('and so does a mineral that left', () => {
    const values = { ...marked(), entries: [] };
    expect(Object.keys(clearedMarks(values, 'entries').origin)).toEqual([
      'vehicle',
      'components',
      'vehicle.vin',
    ]);
  });

  it('nothing else: the same form', () => {
    const values = marked();
    expect(clearedMarks(values, 'title')).toBe(values);
  });
});

describe('assumed facts of a scenario', () => {
  it.each([
    ['all minerals, components', ['/minerals', '/components']],
    ['one entry, one fact of the vehicle', ['/minerals/entries/1', '/vehicle/msrpUsd']],
    ['none', []],
  ])('come back: %s', (_why, assumed) => {
    const values = { ...plain(), origin: marksOf(assumed, scenario) };
    expect(assumedIn(values, readForm(values).scenario)).toEqual(assumed);
  });

  it.each([
    [
      'of a car on the list',
      'kia-ev6',
      ['/vehicle/finalAssembly', '/vehicle/forResale'],
      ['car-list', 'assumed'],
    ],
    ['without a car', undefined, ['/vehicle/finalAssembly'], ['assumed']],
    ['minerals by themselves', 'kia-ev6', ['/minerals'], ['typical', 'typical']],
    ['an example alone assumes a buyer', undefined, ['/vehicle/car', '/buyer/x'], ['example', 'example']],
  ])('come from where they can: %s', (_why, car, assumed, sources) => {
    const of = { ...scenario, vehicle: { ...scenario.vehicle, ...(car === undefined ? {} : { car }) } };
    expect(Object.values(marksOf(assumed, of))).toEqual(sources);
  });

  it('are of the whole where a part of it is named', () => {
    const marks = marksOf(['/minerals/entries/0/valueUsd', '/components/items/2', ''], scenario);
    expect(Object.keys(marks)).toEqual(['minerals.li.1', 'components']);
  });

  it('are the components as a whole once each part of them is marked', () => {
    const parts = ['components.northAmericanPercent', 'components.foreignEntityOfConcern'];
    const assumedOf = (marked: readonly string[]) => {
      const values = markedFrom(plain(), marked, 'example');
      return assumedIn(values, readForm(values).scenario);
    };
    expect(assumedOf(parts)).toEqual(['/components']);
    expect(assumedOf(parts.slice(0, 1))).toEqual(['/components/northAmericanPercent']);
  });

  it('leave out what the scenario does not hold', () => {
    const values = markedFrom(blankForm(), ['vehicle.msrpUsd'], 'car-list');
    expect(assumedIn(values, readForm(values).scenario)).toEqual([
      '/vehicle/originalUse',
      '/vehicle/forResale',
      '/vehicle/qualifiedManufacturer',
      '/vehicle/sellerReport',
    ]);
  });
});

it.each([
  ['leased', { leased: true }],
  ['used', { originalUse: false }],
  ['new', {}],
  ['', {}],
] as const)('a car that is %j', (acquisition, facts) => {
  const vehicle = { ...blankForm().vehicle, acquisition, certifiedUsd: '$3,750' };
  expect(carFacts(vehicle)).toEqual({ car: undefined, certifiedUsd: '3750', ...facts });
  expect(acquisitionOf(facts, true)).toBe(acquisition === 'new' ? '' : acquisition);
});

it('a first use is told of a new car unless it is only assumed', () => {
  expect(acquisitionOf({ originalUse: true }, false)).toBe('new');
  expect(acquisitionOf({ originalUse: true }, true)).toBe('');
});
