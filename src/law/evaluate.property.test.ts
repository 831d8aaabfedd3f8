import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toBigMicros } from '../kernel/decimal';
import { compareFractions, type Fraction, sumFractions } from '../kernel/ratio';
import { arbitraryScenario } from '../testing/arbitrary-scenario';
import { shippedRulebook } from '../testing/rulebook';
import {
  type Chain,
  type Entry,
  evaluate,
  type MineralId,
  type Range,
  type Scenario,
  type SourcingTest,
  valueAddedIn,
} from '.';

const RUNS = { numRuns: 500 };
const NORTH_AMERICA = ['US', 'PR', 'CA', 'MX'];
const FREE_TRADE = 'AU BH CA CL CO CR DO SV GT HN IL JO KR MX MA NI OM PA PE SG'.split(' ');
const FIVE = ['cobalt', 'graphite', 'lithium', 'manganese', 'nickel'];
const UNLISTED = ['copper', 'iron', 'phosphorus', 'silicon', 'sulfur'];
const f = (numerator: bigint, denominator: bigint): Fraction => ({ numerator, denominator });

/** A country's standing, written out from the contract a second time (days from 2022 on). */
function countsFor({ vehicle, partners }: Scenario, country: string, mineral: MineralId): boolean {
  if (country === 'US' || country === 'PR') return true;
  const added = partners?.added?.some(
    (each) => each.country === country && (each.minerals === 'all' || each.minerals.includes(mineral)),
  );
  if (added === true) return true;
  if (partners?.suspended?.some((each) => each === country) === true) return false;
  if (FREE_TRADE.includes(country)) return true;
  const inForce = vehicle?.placedInService === undefined || vehicle.placedInService >= '2023-03-28';
  return country === 'JP' && inForce && (FIVE.includes(mineral) || partners?.japanAllMinerals === true);
}

type Amount = readonly [country: string, micros: bigint];
const total = (amounts: readonly Amount[]): bigint => amounts.reduce((sum, [, micros]) => sum + micros, 0n);

function ratio(amounts: readonly Amount[], counts: (country: string) => boolean): Fraction {
  const all = total(amounts);
  return all === 0n ? f(0n, 1n) : f(total(amounts.filter(([country]) => counts(country))), all);
}

const acts = (list: Chain['extraction']): readonly Amount[] =>
  (list ?? []).map((act) => [act.country, toBigMicros(valueAddedIn(act))] as const);

function chainRatio(scenario: Scenario, entry: Chain, name: SourcingTest): Fraction {
  const stages =
    entry.recycling === undefined
      ? [entry.extraction, entry.processing].map((stage) =>
          ratio(acts(stage), (c) => countsFor(scenario, c, entry.mineral)),
        )
      : [ratio(acts(entry.recycling), (c) => NORTH_AMERICA.includes(c))];
  const greatest = stages.reduce((a, b) => (compareFractions(a, b) >= 0 ? a : b));
  if (name === 'traced-qualifying-value') return greatest;
  return compareFractions(greatest, f(1n, 2n)) >= 0 ? f(1n, 1n) : f(0n, 1n);
}

/** The exact part of an entry at min or at max, straight from contract § 3, 3 and 4. */
function entryRatio(scenario: Scenario, entry: Entry, name: SourcingTest, end: 'min' | 'max'): Fraction {
  if (entry.kind === 'chain') return chainRatio(scenario, entry, name);
  const whole = 100_000_000n;
  const sum = (list: typeof entry.recycled, counts: (country: string) => boolean): bigint =>
    total(
      (list ?? [])
        .map(({ country, percent }) => [country, toBigMicros(percent)] as const)
        .filter(([c]) => counts(c)),
    );
  const partner = (country: string): boolean => countsFor(scenario, country, entry.mineral);
  const [e, p] = [sum(entry.extraction, partner), sum(entry.processing, partner)];
  const most = e + p > whole ? whole : e + p;
  const ofRest = end === 'min' ? (e > p ? e : p) : most;
  const rest = whole - sum(entry.recycled, () => true);
  return f(sum(entry.recycled, (c) => NORTH_AMERICA.includes(c)) * whole + rest * ofRest, whole * whole);
}

function exactShare(scenario: Scenario, name: SourcingTest, end: 'min' | 'max'): Fraction | null {
  const listed = (scenario.minerals?.entries ?? []).filter(({ mineral }) => !UNLISTED.includes(mineral));
  if (listed.length === 0) return null;
  const value = listed.reduce((sum, { valueUsd }) => sum + toBigMicros(valueUsd), 0n);
  const counting = sumFractions(
    listed.map((entry) => {
      const { numerator, denominator } = entryRatio(scenario, entry, name, end);
      return f(numerator * toBigMicros(entry.valueUsd), denominator);
    }),
  );
  return f(counting.numerator * 100n, counting.denominator * value);
}

describe('against exact arithmetic written out a second time', () => {
  test('shares under both tests, and the status', () => {
    fc.assert(
      fc.property(arbitraryScenario, (scenario) => {
        const { minerals } = evaluate(scenario, shippedRulebook);
        for (const name of ['traced-qualifying-value', 'fifty-percent-value-added'] as const) {
          for (const end of ['min', 'max'] as const) {
            const exact = exactShare(scenario, name, end);
            const shown = minerals.byTest[name]?.[end] ?? null;
            if (exact === null) expect(shown).toBeNull();
            else
              expect(
                Math.abs(Number(shown) - Number(exact.numerator) / Number(exact.denominator)),
              ).toBeLessThan(1e-9);
          }
        }
        if (minerals.thresholdPercent === null || scenario.vehicle?.fuelCell === true) return;
        const day = scenario.vehicle?.placedInService ?? '';
        const name =
          scenario.minerals?.test ??
          (day < '2024-05-06' ? 'fifty-percent-value-added' : 'traced-qualifying-value');
        const asked = f(BigInt(minerals.thresholdPercent), 1n);
        const [min, max] = [exactShare(scenario, name, 'min'), exactShare(scenario, name, 'max')];
        if (min === null || max === null) expect(minerals.status).toBe('unknown');
        else if (compareFractions(min, asked) >= 0) expect(minerals.status).toBe('met');
        else expect(minerals.status).toBe(compareFractions(max, asked) < 0 ? 'failed' : 'depends');
      }),
      { numRuns: 2_000 },
    );
  });
});

/** Shares of differently written scenarios may differ in the digit behind those that are promised (1e-9); no status may. */
function expectSameShare(share: Range | null | undefined, expected: Range | null | undefined): void {
  const figures = (range: Range | null | undefined) =>
    range && { min: close(range.min), estimate: close(range.estimate), max: close(range.max) };
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
          expect([0, range.min, range.estimate, range.max, 100]).toEqual(
            [0, range.min, range.estimate, range.max, 100].sort((a, b) => a - b),
          );
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
        }
      }),
      RUNS,
    );
  });
});
