import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aScenario } from '../../testing/a-scenario';
import { arbitraryScenario } from '../../testing/arbitrary-scenario';
import { shippedRulebook } from '../../testing/rulebook';
import { evaluate, type Scenario, traceEntries } from '..';

const trace = (scenario: Scenario) => traceEntries(scenario, shippedRulebook);
const now = aScenario().delivered('2024-06-01');

test('a chain: both stages, the one that gave the ratio, and the dollars that count', () => {
  const [entry] = trace(
    now.lithium('200').minedIn({ AU: '3', ZZ: '1' }).processedIn({ CN: '1', JP: '1' }).build(),
  );
  expect(entry).toMatchObject({ fact: '/minerals/entries/0', basis: 'extraction', counted: true });
  expect(entry?.countsUsd).toEqual({ min: 150, estimate: 150, max: 150, possible: 200 });
  expect(entry?.stages).toMatchObject([
    {
      stage: 'extraction',
      countsPercent: 75,
      possiblePercent: 100,
      isBasis: true,
      places: [
        { country: 'AU', amount: 3, percentOfStage: 75, standing: { why: 'agreement' } },
        { country: 'ZZ', amount: 1, percentOfStage: 25, standing: { why: 'unknown-origin' } },
      ],
    },
    { stage: 'processing', countsPercent: 50, possiblePercent: 50, isBasis: false },
  ]);
});

test('shares: of the whole stage, with the unnamed rest possible', () => {
  const [entry] = trace(
    now
      .shares('nickel', '100')
      .minedIn({ AU: '30', ID: '20' })
      .processedIn({ CA: '30' })
      .recycledIn({ KR: '10' })
      .build(),
  );
  expect(entry?.basis).toBe('both');
  expect(
    entry?.stages.map(({ stage, countsPercent, possiblePercent, isBasis }) => [
      stage,
      countsPercent,
      possiblePercent,
      isBasis,
    ]),
  ).toEqual([
    ['extraction', 30, 80, true],
    ['processing', 30, 100, true],
    ['recycling', 0, 0, false],
  ]);
});

test('a lone act without value added is all of its stage, and has no amount', () => {
  const [entry] = trace(
    now
      .lithium('1')
      .entry('recycling', [{ country: 'US' }])
      .build(),
  );
  const [stage] = entry?.stages ?? [];
  expect(stage).toMatchObject({ stage: 'recycling', countsPercent: 100, isBasis: true });
  expect(stage?.places[0]).toStrictEqual({
    country: 'US',
    percentOfStage: 100,
    standing: { counts: true, why: 'united-states' },
  });
});

test('without minerals there is nothing to trace', () => {
  expect(trace(now.build())).toEqual([]);
});

test('a stage of no value added counts for nothing', () => {
  const [entry] = trace(now.lithium('1').minedIn({ AU: '0' }).build());
  expect(entry?.stages[0]).toMatchObject({
    countsPercent: 0,
    possiblePercent: 0,
    places: [{ percentOfStage: 0 }],
  });
});

test('the stage that gave a traced chain its ratio is the one that counts for as much', () => {
  fc.assert(
    fc.property(arbitraryScenario, (scenario) => {
      const traced = {
        ...scenario,
        minerals: { entries: [], ...scenario.minerals, test: 'traced-qualifying-value' as const },
      };
      const results = evaluate(traced, shippedRulebook).minerals.entries;
      trace(traced).forEach((entry, index) => {
        expect(entry.qualifyingPercent).toEqual(results[index]?.qualifyingPercent);
        if (entry.kind !== 'chain' || !entry.counted) return;
        const greatest = Math.max(0, ...entry.stages.map(({ countsPercent }) => countsPercent));
        expect(greatest).toBeCloseTo(entry.qualifyingPercent.max, 8);
        const possible = Math.max(0, ...entry.stages.map(({ possiblePercent }) => possiblePercent));
        expect(entry.stages.length === 0 ? 100 : possible).toBeCloseTo(entry.qualifyingPercent.possible, 8);
        for (const { isBasis, countsPercent } of entry.stages)
          if (isBasis) expect(countsPercent).toBeCloseTo(greatest, 8);
      });
    }),
    { numRuns: 1_000 },
  );
});
