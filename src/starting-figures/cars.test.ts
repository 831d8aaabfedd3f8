import { describe, expect, it } from 'vitest';
import presetsFile from '../../public/data/presets.json';
import vehiclesFile from '../../public/data/vehicles.json';
import { parsePresets } from '../data/parse-presets';
import { parseVehicles } from '../data/parse-vehicles';
import { blankForm } from '../scenario-form';
import { answersFor, answersOf, withAnswers } from './car-answers';
import { exampleForm } from './examples';
import { carName } from './name-of-car';

const presets = must(parsePresets(presetsFile));
const figures = { presets, year: presets.defaultYear, counts: () => new Set<never>() };
const { vehicles } = must(parseVehicles(vehiclesFile));

function must<T>(read: { ok: true; value: T } | { ok: false }): T {
  if (!read.ok) throw new Error('fixture');
  return read.value;
}
const car = (id: string) => vehicles.find((each) => each.id === id) ?? vehicles[0];
const untouched = { said: () => 'x', isByHand: () => false };

describe('a car fills in', () => {
  it('what the list knows of it', () => {
    expect(answersFor(car('cadillac-lyriq'), untouched)).toEqual({
      title: 'Cadillac Lyriq',
      'vehicle.batteryKwh': '100',
      'battery.chemistry': 'NCMA',
      'vehicle.vehicleClass': 'suv',
      'vehicle.finalAssembly': 'US',
    });
  });

  it('neither a chemistry known by family alone, nor a capacity of several', () => {
    const nissan = answersFor(car('volkswagen-id-4'), untouched);
    expect(nissan).not.toHaveProperty('battery.chemistry');
    expect(nissan).not.toHaveProperty('vehicle.batteryKwh');
    expect(answersOf(car('volkswagen-id-4'), 'vehicle.batteryKwh')).toEqual(['62', '77']);
  });

  it('nothing over what was typed by hand, but an empty field', () => {
    const byHand = { said: (field: string) => (field === 'title' ? '' : 'typed'), isByHand: () => true };
    expect(answersFor(car('cadillac-lyriq'), byHand)).toEqual({ title: 'Cadillac Lyriq' });
  });

  it('the minerals of its battery with it', () => {
    const answers = answersFor(car('cadillac-lyriq'), untouched);
    const form = withAnswers(blankForm(), answers, figures);
    expect(form.vehicle).toMatchObject({ batteryKwh: '100', vehicleClass: 'suv', finalAssembly: 'US' });
    expect(form.entries.map(({ mineral }) => mineral)).toContain('nickel');
    expect(Number(form.entries[0]?.valueUsd)).toBeGreaterThan(0);
    expect(form.vehicle.msrpUsd).toBe('');
  });

  it('and leaves all else of the form', () => {
    const before = exampleForm(presets, 'Example');
    const form = withAnswers(before, { title: carName(car('kia-ev6')) }, figures);
    expect({ ...form, title: 'Example' }).toEqual(before);
  });
});
