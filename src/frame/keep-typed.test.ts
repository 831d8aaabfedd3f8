import { describe, expect, it, test } from 'vitest';
import { blankEntry, blankForm, type FormValues } from '../scenario-form';
import { keepTyped } from './keep-typed';

const form = (change: (values: FormValues) => void): FormValues => {
  const values = blankForm();
  change(values);
  return values;
};
const wanted = form(({ vehicle }) => {
  vehicle.msrpUsd = '50000';
});
const lithium = blankEntry('lithium', 'lithium');
const withMinerals = (chemistry: string, ...values: readonly string[]) =>
  form((each) => {
    each.battery.chemistry = chemistry;
    each.entries = values.map((valueUsd, index) => ({ ...lithium, id: `m${index}`, valueUsd }));
  });

describe('what was typed', () => {
  const typed = form(({ vehicle, buyer }) => {
    vehicle.msrpUsd = '50000';
    vehicle.gvwrLb = '5000';
    buyer.thisYear.magiUsd = '90000';
  });

  it('stays where the host says nothing of it', () => {
    const next = form(({ vehicle }) => {
      vehicle.vehicleClass = 'suv';
    });
    const { vehicle, buyer } = keepTyped(next, wanted, typed);
    expect(vehicle).toMatchObject({ vehicleClass: 'suv', gvwrLb: '5000', msrpUsd: '' });
    expect(buyer.thisYear.magiUsd).toBe('90000');
  });

  it('gives way to what the host says now', () => {
    const next = form(({ vehicle }) => {
      vehicle.gvwrLb = '6000';
    });
    expect(keepTyped(next, wanted, typed).vehicle.gvwrLb).toBe('6000');
  });

  it('is nothing in a form that nobody has touched', () => {
    const next = withMinerals('LFP', '1');
    expect(keepTyped(next, wanted, structuredClone(wanted))).toEqual(next);
  });
});

describe('the mineral table', () => {
  const before = withMinerals('NMC811', '10', '20', '30');
  const current = withMinerals('NMC811', '10', '22', '30', '99');

  test.each([
    [
      'of another preset keeps the changed and the added line',
      withMinerals('LFP', '1', '2'),
      ['1', '22', '99'],
    ],
    ['of a scenario is the host’s word', withMinerals('', '1'), ['1']],
    ['that the host leaves empty is the visitor’s', blankForm(), ['10', '22', '30', '99']],
  ])('%s', (_why, next, values) => {
    expect(keepTyped(next, before, current).entries.map(({ valueUsd }) => valueUsd)).toEqual(values);
  });

  test('that nobody touched leaves with its preset', () => {
    expect(keepTyped(blankForm(), before, structuredClone(before)).entries).toEqual([]);
  });
});
