/**
 * How much of an entry counts when only country shares of each stage are known.
 *
 * Law      26 U.S.C. § 30D(e)(1)(A); reg. § 1.30D-3(a).
 * Says     The percentage is of value, determined separately for each procurement chain.
 * Means    Shares do not say whose ore went to which refinery. The least counts when qualifying ore went to
 *          qualifying refineries first, the most when it went elsewhere first; the estimate pairs at random.
 *          Recycled value counts in North America only. Each stage lies in one country, so both tests agree.
 * Figures  None.
 * Leaves   Pairings that geography makes likely, such as brine refined on site.
 */
import { toMicros } from '../../kernel/decimal';
import type { Country } from '../country';
import type { Basis } from '../evaluation';
import type { Part, Shares } from '../scenario';
import { NOTHING, type Weight } from './weight';

/** 100 % in millionths of a percent: sums of percents are whole numbers, exact as doubles. */
const WHOLE = 100_000_000;
const EXACT_WHOLE = 10n ** 16n;

interface QualifyingShares {
  /** Millionths of a percent of the value that are not recycled. */
  readonly rest: number;
  readonly recycled: number;
  readonly extracted: number;
  readonly processed: number;
}

/** Weighs the entry; the same under both tests. */
export function weighShares(
  entry: Shares,
  partners: ReadonlySet<Country>,
  northAmerica: ReadonlySet<Country>,
): Weight {
  const shares: QualifyingShares = {
    rest: WHOLE - sum(entry.recycled),
    recycled: sum(entry.recycled, northAmerica),
    extracted: sum(entry.extraction, partners),
    processed: sum(entry.processing, partners),
  };
  const { rest, recycled, extracted: e, processed: p } = shares;
  const part = (ofRest: number): number => (recycled + (rest / WHOLE) * ofRest) / WHOLE;
  const max = part(Math.min(WHOLE, e + p));
  if (max === 0) return NOTHING;
  return {
    min: part(Math.max(e, p)),
    estimate: Math.min(max, part(atRandom(Math.max(e, p), Math.min(e, p)))),
    max,
    basis: basisOf(shares),
    exact: () => exactly(shares),
  };
}

/** e + p − e·p, in the order that keeps rounding from sinking below the greater of the two. */
const atRandom = (greater: number, lesser: number): number => greater + lesser * (1 - greater / WHOLE);

function sum(parts: readonly Part[] | undefined, counts?: ReadonlySet<Country>): number {
  let total = 0;
  for (const { country, percent } of parts ?? []) {
    if (counts === undefined || counts.has(country)) total += toMicros(percent);
  }
  return total;
}

function basisOf({ extracted, processed }: QualifyingShares): Basis {
  if (extracted === processed) return extracted === 0 ? 'recycling' : 'both';
  return extracted > processed ? 'extraction' : 'processing';
}

function exactly({ rest, recycled, extracted, processed }: QualifyingShares): ReturnType<Weight['exact']> {
  const fraction = (ofRest: number): { numerator: bigint; denominator: bigint } => ({
    numerator: BigInt(recycled) * BigInt(WHOLE) + BigInt(rest) * BigInt(ofRest),
    denominator: EXACT_WHOLE,
  });
  return {
    min: fraction(Math.max(extracted, processed)),
    max: fraction(Math.min(WHOLE, extracted + processed)),
  };
}
