import { describe, expect, it } from 'vitest';
import presetsFile from '../../public/data/presets.json';
import vehiclesFile from '../../public/data/vehicles.json';
import { parsePresets } from '../data/parse-presets';
import { parseVehicles } from '../data/parse-vehicles';
import { blankForm, clearedMarks, type FormValues, isFrom } from '../scenario-form';
import { exampleForm } from './examples';
import { startingFrom, typedIn } from './starting-from';

function must<T>(read: { ok: true; value: T } | { ok: false }): T {
  if (!read.ok) throw new Error('fixture');
  return read.value;
}
const presets = must(parsePresets(presetsFile));
const { vehicles } = must(parseVehicles(vehiclesFile));
const [first, second] = [vehicles[0], vehicles.at(-1)];
const example = exampleForm(presets, 'Example');

/** A form in which the person typed this. */
const typed = (form: FormValues): FormValues =>
  clearedMarks({ ...form, vehicle: { ...form.vehicle, msrpUsd: '41000' } }, 'vehicle.msrpUsd');

describe('what the person typed', () => {
  it('is nothing of an example, nor of a blank form', () => {
    expect([typedIn(example), typedIn(blankForm())]).toEqual([[], []]);
  });

  it('is what has lost its mark', () => {
    expect(typedIn(typed(example))).toEqual(['vehicle.msrpUsd']);
  });
});

describe('a start', () => {
  it('from a car keeps nothing of the example, and loses nothing of the person', () => {
    if (first === undefined) throw new Error('no car');
    const { values, lost } = startingFrom(example, { kind: 'car', car: first, presets });
    expect(lost).toEqual([]);
    expect(values).toMatchObject({
      vehicle: { car: first.id, msrpUsd: '', acquired: '', vehicleClass: first.vehicleClass },
      buyer: blankForm().buyer,
      components: blankForm().components,
    });
    expect(isFrom(values, 'vehicle.vehicleClass', 'car-list')).toBe(true);
    expect(values.entries.every((_entry, index) => isFrom(values, `entries.${index}`, 'typical'))).toBe(true);
    expect(typedIn(values)).toEqual([]);
  });

  it('from another car is as from it alone', () => {
    if (first === undefined || second === undefined) throw new Error('no car');
    const one = startingFrom(blankForm(), { kind: 'car', car: first, presets }).values;
    const after = startingFrom(one, { kind: 'car', car: second, presets }).values;
    expect(after).toEqual(startingFrom(blankForm(), { kind: 'car', car: second, presets }).values);
  });

  it('from a car keeps what the person said of themselves and the deal, and tells what would go', () => {
    if (first === undefined) throw new Error('no car');
    const form: FormValues = {
      ...blankForm(),
      vehicle: { ...blankForm().vehicle, acquired: '2024-05-01', msrpUsd: '41000' },
      buyer: { ...blankForm().buyer, thisYear: { filingStatus: 'joint', magiUsd: '90000' } },
    };
    const { values, lost } = startingFrom(form, { kind: 'car', car: first, presets: undefined });
    expect(lost).toEqual(['vehicle.msrpUsd']);
    expect(values).toMatchObject({ vehicle: { acquired: '2024-05-01', msrpUsd: '' }, buyer: form.buyer });
    expect(values.entries).toEqual([]);
  });

  it.each(['blank', 'example', 'japan', 'chemistry'] as const)('from %s tells what would go', (kind) => {
    const start = kind === 'chemistry' ? { kind, chemistry: 'LFP', presets } : { kind, presets, title: 'T' };
    const { values, lost } = startingFrom(typed(example), start);
    expect(lost).toEqual(['vehicle.msrpUsd']);
    expect(typedIn(values).filter((field) => field !== 'battery.chemistry')).toEqual([]);
  });
});
