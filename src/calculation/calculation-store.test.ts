import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { evaluate } from '../law';
import { blankEntry, blankForm, markedFrom, mineralMark } from '../scenario-form';
import { shippedRulebook } from '../testing/rulebook';
import { CalculationStore } from './calculation-store';

const law = { rulebook: shippedRulebook, evaluate };

let frames: (() => void)[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
  vi.stubGlobal('cancelAnimationFrame', () => undefined);
});

afterEach(() => {
  frames = [];
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** The frame is painted, and what waited for it is done. */
function paint(): void {
  for (const frame of frames.splice(0)) frame();
  vi.runAllTimers();
}

const titled = (title: string) => ({ ...blankForm(), title });

test('there is no answer before the form holds what the page opens on', () => {
  const store = new CalculationStore(blankForm(), null);
  store.setLaw(law);
  expect(store.first.snapshot.calculation).toBeNull();
  store.setValues(titled('a'));
  expect(store.first.snapshot.calculation?.scenario.title).toBe('a');
  expect(store.later.snapshot).toBe(store.first.snapshot);
});

test('there is no answer before the rulebook', () => {
  const store = new CalculationStore(blankForm(), null);
  store.setValues(titled('a'));
  expect(store.first.snapshot.calculation).toBeNull();
  store.setLaw(law);
  expect(store.first.snapshot.calculation).not.toBeNull();
});

test('the verdict hears at once, the rest once it is painted, and of the latest only', () => {
  const store = new CalculationStore(blankForm(), law);
  store.setValues(titled('a'));
  const first = vi.fn();
  const later = vi.fn();
  store.first.subscribe(first);
  const stop = store.later.subscribe(later);
  store.setValues(titled('b'));
  store.setValues(titled('c'));
  expect([first.mock.calls.length, later.mock.calls.length]).toEqual([2, 0]);
  expect(store.later.snapshot.values.title).toBe('a');
  paint();
  expect([first.mock.calls.length, later.mock.calls.length]).toEqual([2, 1]);
  expect(store.later.snapshot).toBe(store.first.snapshot);
  stop();
  store.setValues(titled('d'));
  paint();
  expect(later).toHaveBeenCalledTimes(1);
  expect(store.later.snapshot.values.title).toBe('d');
});

test('a page that is not painted waits a little, no longer', () => {
  const store = new CalculationStore(blankForm(), law);
  store.setValues(titled('a'));
  store.setValues(titled('b'));
  vi.advanceTimersByTime(200);
  expect(store.later.snapshot.values.title).toBe('b');
});

test('values that break the reading of them are not lost', () => {
  const store = new CalculationStore(blankForm(), law);
  store.setValues(titled('a'));
  const broken = { ...titled('b'), entries: null as unknown as [] };
  expect(() => store.setValues(broken)).toThrow();
  expect(store.lastValues).toBe(broken);
  expect(store.first.snapshot.values.title).toBe('a');
});

test('what decides is the whole where nothing is left out, and is not worked out again', () => {
  const store = new CalculationStore(blankForm(), law);
  store.setValues(titled('a'));
  const calculation = store.first.snapshot.calculation;
  expect(calculation?.decided.evaluation).toBe(calculation?.evaluation);
});

test('the verdict rests on what decides at the depth that is asked', () => {
  const store = new CalculationStore(blankForm(), law);
  const form = blankForm();
  store.setValues({
    ...form,
    components: { ...form.components, northAmericanPercent: '70' },
    vehicle: { ...form.vehicle, placedInService: '2024-06-01', certifiedUsd: '7500' },
    origin: { ...form.origin, components: 'typical' },
  });
  const asCar = store.first.snapshot.calculation;
  expect([asCar?.evaluation.components.status, asCar?.decided.evaluation.components.status]).toEqual([
    'met',
    'unknown',
  ]);
  expect(asCar?.decided.evaluation.credit.basis).toBe('certified');
  store.setDepth('battery');
  const asBattery = store.first.snapshot.calculation;
  expect(asBattery?.decided.evaluation.credit.basis).toBe('computed');
  expect(asBattery?.decided.evaluation.components.status).toBe('met');
});

test('of a car, what the page filled in and cannot use is not told as left out', () => {
  const entry = { ...blankEntry('lithium', 'lithium'), valueUsd: 'much' };
  const typed = { ...blankForm(), entries: [entry] };
  const filled = markedFrom(typed, [mineralMark('lithium')], 'typical');
  const store = new CalculationStore(blankForm(), law);
  const fields = () => store.first.snapshot.calculation?.problems.map(({ field }) => field);
  store.setValues(filled);
  expect(fields()).toEqual([]);
  store.setDepth('battery');
  expect(fields()).toEqual(['entries.0.valueUsd']);
  store.setDepth('car');
  store.setValues(typed);
  expect(fields()).toEqual(['entries.0.valueUsd']);
});
