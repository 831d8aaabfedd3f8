import fc from 'fast-check';
import { expect, test } from 'vitest';
import { COUNTRIES, evaluate } from '../law';
import { fromScenario, readForm } from '../scenario-form';
import { exampleForm } from '../starting-figures';
import { anEligibleScenario } from '../testing/a-scenario';
import { arbitraryScenario } from '../testing/arbitrary-scenario';
import { shippedPresets } from '../testing/presets';
import { shippedRulebook } from '../testing/rulebook';
import { curve, priceSetCurve } from './curves';
import { type AlongCurve, alongCurve } from './entry-along';
import { finish } from './work';

const scenario = anEligibleScenario()
  .chain('lithium', '40', 'li')
  .processedIn('AU')
  .shares('nickel', '60', 'ni')
  .processedIn({ ID: '60', AU: '20' })
  .build();
const australia = COUNTRIES.find((code) => code === 'AU');
if (australia === undefined) throw new Error('no such country');

const QUESTIONS: readonly AlongCurve[] = [
  { kind: 'price', mineral: 'lithium' },
  { kind: 'price', mineral: 'nickel' },
  { kind: 'country', country: australia, stage: 'processing' },
];

test.each(QUESTIONS)(
  '%o: every point is the evaluation there, and the status turns at the crossings',
  (of) => {
    const { points, crossings } = finish(curve(of, scenario, shippedRulebook));
    const statusAt = (x: number) => evaluate(alongCurve(of, scenario, x), shippedRulebook).minerals.status;
    for (const { x, status } of points) expect(statusAt(x)).toBe(status);
    for (const x of crossings)
      expect((statusAt(x - 0.02) === 'met') !== (statusAt(x + 0.02) === 'met')).toBe(true);
    const turns = points.filter(
      ({ status }, at) => at > 0 && (status === 'met') !== (points[at - 1]?.status === 'met'),
    );
    expect(crossings).toHaveLength(turns.length);
  },
);

test('lithium’s price at which the share is half, by hand: (40x + 12) / (40x + 60) = 50 %', () => {
  const { crossings } = finish(curve({ kind: 'price', mineral: 'lithium' }, scenario, shippedRulebook));
  expect(crossings[0]).toBeCloseTo(90, 1);
});

test('a country’s part: the others share the rest as they do now', () => {
  const along = alongCurve({ kind: 'country', country: australia, stage: 'processing' }, scenario, 50);
  expect(along.minerals?.entries[1]?.processing).toEqual([
    { country: 'ID', percent: '37.5' },
    { country: 'AU', percent: '50' },
  ]);
  expect(along.minerals?.entries[0]?.processing).toEqual([
    { country: 'ZZ', valueAddedUsd: '50' },
    { country: 'AU', valueAddedUsd: '50' },
  ]);
});

test('along the sets of prices each year is the form filled with its prices', () => {
  const values = exampleForm(shippedPresets, 'example');
  const found = finish(priceSetCurve({ values, presets: shippedPresets, rulebook: shippedRulebook }));
  expect(found?.points.map(({ x }) => x)).toEqual([2022, 2023, 2024, 2025]);
  const own = evaluate(readForm(values).scenario, shippedRulebook).minerals;
  expect(found?.points[2]).toMatchObject({ min: own.share?.min, max: own.share?.max, status: own.status });
  const typed = fromScenario(scenario);
  expect(
    finish(priceSetCurve({ values: typed, presets: shippedPresets, rulebook: shippedRulebook })),
  ).toBeUndefined();
});

test('on random batteries every point is an evaluation of its own, to the last bit, and every turn is found', () => {
  const question = fc.constantFrom<AlongCurve>(
    { kind: 'price', mineral: 'lithium' },
    { kind: 'price', mineral: 'nickel' },
    { kind: 'country', country: australia, stage: 'processing' },
    { kind: 'country', country: australia, stage: 'extraction' },
  );
  fc.assert(
    fc.property(arbitraryScenario, question, (random, of) => {
      const { points, crossings, thresholdPercent } = finish(curve(of, random, shippedRulebook));
      const at = (x: number) => evaluate(alongCurve(of, random, x), shippedRulebook).minerals;
      for (const { x, min, max, possible, status } of points.filter((_, index) => index % 7 === 0)) {
        const { share, status: then } = at(x);
        expect([status, min, max, possible]).toEqual([
          then,
          share?.min ?? 0,
          share?.max ?? 0,
          share?.possible ?? 0,
        ]);
      }
      const turns = points.filter(
        ({ status }, index) => index > 0 && (status === 'met') !== (points[index - 1]?.status === 'met'),
      );
      expect(crossings).toHaveLength(turns.length);
      for (const x of crossings)
        expect((at(x - 0.0101).status === 'met') !== (at(x + 0.0101).status === 'met')).toBe(true);
      expect(thresholdPercent).toBe(evaluate(random, shippedRulebook).minerals.thresholdPercent);
    }),
    { numRuns: 60 },
  );
});
