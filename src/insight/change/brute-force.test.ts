import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toBigMicros } from '../../kernel/decimal';
import { compareFractions, type Fraction, sumFractions } from '../../kernel/ratio';
import { countriesThatCount, type Entry, evaluate, parseScenario, type Scenario } from '../../law';
import { arbitraryMinerals, arbitraryPartners } from '../../testing/arbitrary-scenario';
import { shippedRulebook } from '../../testing/rulebook';
import { applyChanges, shortestWay } from './shortest-way';
import type { StageChange } from './stage-change';

/** Scenarios with a percentage to reach, of up to six entries of every kind. */
const scenarios = fc
  .record({
    minerals: arbitraryMinerals,
    partners: arbitraryPartners,
    day: fc.constantFrom('2023-04-18', '2024-05-05', '2024-06-01', '2025-06-01', '2026-06-01'),
  })
  .map(({ minerals, partners, day }) =>
    parsed({
      format: 'battery-origin/scenario',
      version: 1,
      vehicle: { placedInService: day },
      minerals,
      partners,
    }),
  );

function parsed(json: unknown): Scenario {
  const read = parseScenario(json);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

type Option = Pick<StageChange, 'entryId' | 'stage'> & { readonly moved: Fraction };

const NORTH_AMERICA: ReadonlySet<string> = new Set(['US', 'PR', 'CA', 'MX']);
const HUNDRED = 100_000_000n;

/** What of a list lies inside the countries, and all of it. */
function inside(list: unknown, countries: ReadonlySet<string>): readonly [inside: bigint, all: bigint] {
  let [some, all] = [0n, 0n];
  for (const place of Array.isArray(list) ? list : []) {
    const amount = toBigMicros(place.percent ?? place.valueAddedUsd ?? '1');
    all += amount;
    if (countries.has(place.country)) some += amount;
  }
  return [some, all];
}

/** Every stage of every entry that could be moved, found without the code under test. */
function everyOption(scenario: Scenario): readonly Option[] {
  const partners = countriesThatCount(scenario, shippedRulebook);
  return (scenario.minerals?.entries ?? []).flatMap((entry): readonly Option[] => {
    const option = (stage: Option['stage'], part: bigint, whole: bigint): Option => ({
      entryId: entry.id,
      stage,
      moved: { numerator: toBigMicros(entry.valueUsd) * part, denominator: whole },
    });
    return entry.kind === 'chain'
      ? chainStages(entry).map((stage) => {
          const countries = stage === 'recycling' ? NORTH_AMERICA : partners(entry.mineral);
          const [some, all] = inside(entry[stage], countries);
          return all === 0n ? option(stage, 1n, 1n) : option(stage, all - some, all);
        })
      : shareOptions(entry, partners(entry.mineral), option);
  });
}

const chainStages = (entry: Extract<Entry, { kind: 'chain' }>) =>
  entry.recycling === undefined ? (['extraction', 'processing'] as const) : (['recycling'] as const);

function shareOptions(
  entry: Extract<Entry, { kind: 'shares' }>,
  partners: ReadonlySet<string>,
  option: (stage: Option['stage'], part: bigint, whole: bigint) => Option,
): readonly Option[] {
  const [inNorthAmerica, recycled] = inside(entry.recycled, NORTH_AMERICA);
  const mined = (['extraction', 'processing'] as const).map((stage) => {
    const [some] = inside(entry[stage], partners);
    return option(stage, (HUNDRED - recycled) * (HUNDRED - some), HUNDRED * HUNDRED);
  });
  return [...mined, option('recycled', recycled - inNorthAmerica, HUNDRED)];
}

/** The evaluation after moving the chosen stages wholly to the United States. */
function isMetAfter(scenario: Scenario, chosen: readonly Option[]): boolean {
  const entries = scenario.minerals?.entries.map((entry) => {
    const draft: Record<string, unknown> = { ...entry };
    for (const { entryId, stage } of chosen) {
      if (entryId !== entry.id) continue;
      if (entry.kind === 'chain') draft[stage] = [{ country: 'US', valueAddedUsd: '1' }];
      else if (stage !== 'recycled') draft[stage] = [{ country: 'US', percent: '100' }];
      else draft[stage] = entry.recycled?.map(({ percent }) => ({ country: 'US', percent })) ?? [];
    }
    return draft;
  });
  const changed = parsed({ ...scenario, minerals: { ...scenario.minerals, entries } });
  return evaluate(changed, shippedRulebook).minerals.status === 'met';
}

const chosenBy = <T>(list: readonly T[], bits: number): readonly T[] =>
  list.filter((_, index) => (bits & (1 << index)) !== 0);

const movedBy = (chosen: readonly { readonly moved: Fraction }[]): Fraction =>
  sumFractions(chosen.map(({ moved }) => moved));

/** The fewest options that reach it, and the least value moved by any that do. */
function bruteForce(
  scenario: Scenario,
  options: readonly Option[],
): readonly [fewest: number, least: Fraction] {
  let fewest = Number.POSITIVE_INFINITY;
  let least: Fraction | undefined;
  for (let bits = 1; bits < 1 << options.length; bits += 1) {
    const chosen = chosenBy(options, bits);
    const moved = movedBy(chosen);
    const better = chosen.length < fewest || least === undefined || compareFractions(moved, least) < 0;
    if (!better || !isMetAfter(scenario, chosen)) continue;
    fewest = Math.min(fewest, chosen.length);
    if (least === undefined || compareFractions(moved, least) < 0) least = moved;
  }
  if (least === undefined) throw new Error('nothing reaches it');
  return [fewest, least];
}

describe('against brute force', () => {
  test('no other choice of stages is smaller, or moves less value', { timeout: 120_000 }, () => {
    let compared = 0;
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const way = shortestWay(scenario, shippedRulebook);
        const options = everyOption(scenario);
        if (way.kind !== 'ways' || options.length > 10) return;
        const [fewest, least] = bruteForce(scenario, options);
        expect(way.fewest.changes.length).toBe(fewest);
        expect(compareFractions(movedBy(way.leastMoved?.changes ?? []), least)).toBe(0);
        compared += 1;
      }),
      { numRuns: 150 },
    );
    expect(compared).toBeGreaterThan(20);
  });
});

describe('every way', () => {
  test('reaches the percentage when its changes are made, and not without the last of them', () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const way = shortestWay(scenario, shippedRulebook);
        if (way.kind !== 'ways') return;
        expect(way.fewest.evaluation.minerals.status).toBe('met');
        expect((way.leastMoved ?? way.fewest).evaluation.minerals.status).toBe('met');
        const without = applyChanges(scenario, shippedRulebook, way.fewest.changes.slice(0, -1));
        expect(evaluate(without, shippedRulebook).minerals.status).not.toBe('met');
      }),
    );
  });

  test('is a scenario that the parser takes', () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const way = shortestWay(scenario, shippedRulebook);
        if (way.kind === 'ways') expect(parsed(way.fewest.scenario)).toEqual(way.fewest.scenario);
      }),
    );
  });
});
