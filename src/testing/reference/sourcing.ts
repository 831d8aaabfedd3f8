/** Contract § 3, points 2 to 7, written out from its text. */
import type {
  Act,
  Basis,
  Chain,
  Components,
  Entry,
  MineralId,
  Part,
  Scenario,
  Shares,
  SourcingTest,
} from '../../law';
import {
  by,
  type Exact,
  exact,
  greater,
  isAtLeast,
  isEqual,
  lesser,
  minus,
  ONE,
  plus,
  read,
  sum,
  times,
  ZERO,
} from './fraction';

const FREE_TRADE = 'AU BH CA CL CO CR DO SV GT HN IL JO KR MX MA NI OM PA PE SG'.split(' ');
const FIVE = ['cobalt', 'graphite', 'lithium', 'manganese', 'nickel'];
const UNLISTED = ['copper', 'iron', 'phosphorus', 'silicon', 'sulfur'];
const HALF = exact(1n, 2n);

export const isNorthAmerican = (country: string): boolean => ['US', 'PR', 'CA', 'MX'].includes(country);
export const isUnknown = (country: string): boolean => country === 'ZZ';
export const isCounted = ({ mineral }: Entry): boolean => !UNLISTED.includes(mineral);

/** Point 6, of days from 2022 on. */
function counts({ vehicle, partners }: Scenario, country: string, mineral: MineralId): boolean {
  if (country === 'US' || country === 'PR') return true;
  for (const added of partners?.added ?? []) {
    if (added.country === country && (added.minerals === 'all' || added.minerals.includes(mineral)))
      return true;
  }
  if (partners?.suspended?.some((each) => each === country) === true) return false;
  if (FREE_TRADE.includes(country)) return true;
  if (country !== 'JP' || (vehicle?.placedInService ?? '2030-01-01') < '2023-03-28') return false;
  return partners?.japanAllMinerals === true || FIVE.includes(mineral);
}

type Where = (country: string) => boolean;

/** The part of an entry that counts, at each end. */
export interface Ends {
  readonly min: Exact;
  readonly estimate: Exact;
  readonly max: Exact;
  readonly possible: Exact;
  readonly basis: Basis;
}

/** Point 7. */
export function testOf({ minerals, vehicle }: Scenario): SourcingTest {
  if (minerals?.test !== undefined) return minerals.test;
  return (vehicle?.placedInService ?? '2030-01-01') < '2024-05-06'
    ? 'fifty-percent-value-added'
    : 'traced-qualifying-value';
}

/** Point 3: the part of a stage's value added. */
function stage(acts: readonly Act[] | undefined, where: Where): Exact {
  const [first, ...others] = acts ?? [];
  if (first === undefined) return ZERO;
  if (first.valueAddedUsd === undefined && others.length === 0) return where(first.country) ? ONE : ZERO;
  const added = (some: readonly Act[]): Exact =>
    sum(some.map(({ valueAddedUsd = '0' }) => read(valueAddedUsd)));
  const all = added(acts ?? []);
  return all.over === 0n ? ZERO : by(added((acts ?? []).filter(({ country }) => where(country))), all);
}

function chain(entry: Chain, test: SourcingTest, where: Where): Ends {
  const { extraction, processing, recycling } = entry;
  if (!extraction && !processing && !recycling)
    return { min: ZERO, estimate: ZERO, max: ZERO, possible: ONE, basis: 'none' };
  const ratio = (part: Exact): Exact => {
    if (test === 'traced-qualifying-value') return part;
    return isAtLeast(part, HALF) ? ONE : ZERO;
  };
  const at = (places: readonly Act[] | undefined, of: Where) => ({
    known: ratio(stage(places, of)),
    possible: ratio(stage(places, (country) => isUnknown(country) || of(country))),
  });
  const [e, p, r] = [at(extraction, where), at(processing, where), at(recycling, isNorthAmerican)];
  const known = recycling ? r.known : greater(e.known, p.known);
  const possible = recycling ? r.possible : greater(e.possible, p.possible);
  const basis = recycling ? (known.over === 0n ? 'none' : 'recycling') : basisOf(e.known, p.known);
  return { min: known, estimate: known, max: known, possible, basis };
}

function basisOf(e: Exact, p: Exact): Basis {
  if (isEqual(e, p)) return e.over === 0n ? 'none' : 'both';
  return isAtLeast(e, p) ? 'extraction' : 'processing';
}

/** Points 4 and 5. */
function shares({ recycled, extraction, processing }: Shares, where: Where): Ends {
  const part = (parts: readonly Part[] | undefined, of: Where): Exact =>
    sum(
      (parts ?? []).filter(({ country }) => of(country)).map(({ percent }) => by(read(percent), read('100'))),
    );
  const [r, e, p] = [part(recycled, isNorthAmerican), part(extraction, where), part(processing, where)];
  const rest = minus(
    ONE,
    part(recycled, () => true),
  );
  const couldBe = (parts: readonly Part[] | undefined): Exact =>
    minus(
      ONE,
      part(parts, (country) => !isUnknown(country) && !where(country)),
    );
  const of = (recycledPart: Exact, mined: Exact): Exact => plus(recycledPart, times(rest, mined));
  const max = of(r, lesser(ONE, plus(e, p)));
  const mined = basisOf(e, p);
  return {
    min: of(r, greater(e, p)),
    estimate: of(r, minus(plus(e, p), times(e, p))),
    max,
    possible: of(
      plus(r, part(recycled, isUnknown)),
      lesser(ONE, plus(couldBe(extraction), couldBe(processing))),
    ),
    basis: max.over === 0n ? 'none' : mined === 'none' ? 'recycling' : mined,
  };
}

/** An entry's part under a test; nothing of one off the list. */
export function entryEnds(scenario: Scenario, entry: Entry, test: SourcingTest): Ends {
  if (!isCounted(entry)) return { min: ZERO, estimate: ZERO, max: ZERO, possible: ZERO, basis: 'none' };
  const where: Where = (country) => counts(scenario, country, entry.mineral);
  return entry.kind === 'chain' ? chain(entry, test, where) : shares(entry, where);
}

type BatteryEnds = Omit<Ends, 'basis'>;

/** The battery's part under a test; null when there is nothing to divide by. */
export function batteryEnds(scenario: Scenario, test: SourcingTest): BatteryEnds | null {
  const entries = (scenario.minerals?.entries ?? []).filter(isCounted);
  if (entries.length === 0) return null;
  const weighed = entries.map((entry) => ({
    value: read(entry.valueUsd),
    ends: entryEnds(scenario, entry, test),
  }));
  const all = sum(weighed.map(({ value }) => value));
  const at = (end: keyof BatteryEnds): Exact =>
    by(sum(weighed.map(({ value, ends }) => times(value, ends[end]))), all);
  return { min: at('min'), estimate: at('estimate'), max: at('max'), possible: at('possible') };
}

/** The components' part, and that with all of unknown origin; null when there is nothing to divide by. */
export function componentEnds(
  components: Components | undefined,
): { readonly share: Exact; readonly possible: Exact } | null {
  if (components === undefined) return null;
  if (components.kind === 'share') {
    const share = by(read(components.northAmericanPercent), read('100'));
    return { share, possible: share };
  }
  const worth = (where: Where): Exact =>
    sum(
      components.items.filter(({ country }) => where(country)).map((item) => read(item.incrementalValueUsd)),
    );
  const all = worth(() => true);
  if (all.over === 0n) return null;
  const here = worth(isNorthAmerican);
  return { share: by(here, all), possible: by(plus(here, worth(isUnknown)), all) };
}
