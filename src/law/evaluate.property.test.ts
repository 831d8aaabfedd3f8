import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryScenario } from '../testing/arbitrary-scenario';
import { shippedRulebook } from '../testing/rulebook';
import { evaluate, type Range } from '.';

const RUNS = { numRuns: 500 };
/** Shares of differently written scenarios may differ in the digit behind those that are promised (1e-9); no status may. */
function expectSameShare(share: Range | null | undefined, expected: Range | null | undefined): void {
  const figures = (range: Range | null | undefined) =>
    range && {
      min: close(range.min),
      estimate: close(range.estimate),
      max: close(range.max),
      possible: close(range.possible),
    };
  expect(share).toEqual(figures(expected));
}

const close = (figure: number): unknown => expect.closeTo(figure, 9);

describe('whatever the scenario', () => {
  test('shares lie in 0..100 and in order; amounts are sorted, unique and agree', () => {
    fc.assert(
      fc.property(arbitraryScenario, (scenario) => {
        const { minerals, credit } = evaluate(scenario, shippedRulebook);
        const ranges = [
          minerals.share,
          ...Object.values(minerals.byTest),
          ...minerals.entries.map((each) => each.qualifyingPercent),
        ];
        for (const range of ranges) {
          if (range === null) continue;
          const inOrder = [0, range.min, range.estimate, range.max, range.possible, 100];
          expect(inOrder).toEqual(inOrder.toSorted((a, b) => a - b));
        }
        expect(credit.possibleUsd).toEqual([...new Set(credit.possibleUsd)].sort((a, b) => a - b));
        if (credit.amountUsd !== null) expect(credit.possibleUsd).toEqual([credit.amountUsd]);
      }),
      RUNS,
    );
  });

  test('the order of entries does not matter', () => {
    fc.assert(
      fc.property(arbitraryScenario, (scenario) => {
        const { minerals } = scenario;
        if (minerals === undefined) return;
        const reversed = { ...scenario, minerals: { ...minerals, entries: minerals.entries.toReversed() } };
        const [a, b] = [scenario, reversed].map((each) => evaluate(each, shippedRulebook));
        expectSameShare(b?.minerals.share, a?.minerals.share);
        expect(b?.minerals.status).toBe(a?.minerals.status);
        expect(b?.credit).toEqual(a?.credit);
      }),
      RUNS,
    );
  });

  test('splitting an entry in two equal ones changes nothing', () => {
    fc.assert(
      fc.property(arbitraryScenario, (scenario) => {
        const { minerals } = scenario;
        if (minerals === undefined) return;
        const twice = minerals.entries.flatMap((entry) => [entry, { ...entry, id: `${entry.id}-again` }]);
        const [a, b] = [scenario, { ...scenario, minerals: { ...minerals, entries: twice } }].map((each) =>
          evaluate(each, shippedRulebook),
        );
        expectSameShare(b?.minerals.share, a?.minerals.share);
        expect(b?.minerals.status).toBe(a?.minerals.status);
      }),
      RUNS,
    );
  });

  test('moving a chain’s processing to a stranger never helps', () => {
    fc.assert(
      fc.property(arbitraryScenario, (scenario) => {
        const { minerals } = scenario;
        if (minerals === undefined) return;
        const entries = minerals.entries.map((entry) =>
          entry.kind === 'chain' && entry.processing !== undefined
            ? {
                ...entry,
                processing: entry.processing.map((act) => ({ ...act, country: 'DE' as typeof act.country })),
              }
            : entry,
        );
        const moved = evaluate({ ...scenario, minerals: { ...minerals, entries } }, shippedRulebook).minerals
          .share;
        const before = evaluate(scenario, shippedRulebook).minerals.share;
        if (moved !== null && before !== null) {
          expect(moved.min).toBeLessThanOrEqual(before.min);
          expect(moved.max).toBeLessThanOrEqual(before.max);
          expect(moved.possible).toBeLessThanOrEqual(before.possible);
        }
      }),
      RUNS,
    );
  });
});
