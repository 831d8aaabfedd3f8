/**
 * How much of an entry counts when only country shares of each stage are known.
 *
 * Law      26 U.S.C. § 30D(e)(1)(A); reg. § 1.30D-3(a).
 * Says     The percentage is of value, determined separately for each procurement chain.
 * Means    Shares do not say whose ore went to which refinery. The least counts when qualifying ore went to
 *          qualifying refineries first, the most when it went elsewhere first; the estimate pairs at random.
 *          Recycled value counts in North America only. Each stage lies in one country, so both tests agree.
 *          Not known, and so possible, are `ZZ`, the unnamed rest of extraction and processing, and either
 *          of them when absent; value that is not named as recycled was not recycled.
 * Figures  None.
 * Leaves   Pairings that geography makes likely, such as brine refined on site.
 */
import { toMicros } from '../../kernel/decimal';
import type { Fraction } from '../../kernel/ratio';
import { type Country, NOT_KNOWN } from '../country';
import type { Basis } from '../evaluation';
import type { Part, Shares } from '../scenario';
import type { End, Weight } from './weight';

/** 100 % in millionths of a percent: sums of percents are whole numbers, exact as doubles. */
const WHOLE = 100_000_000;
const EXACT_WHOLE = 10n ** 16n;

interface QualifyingShares {
  /** Millionths of a percent of the value that are not recycled. */
  readonly rest: number;
  readonly recycled: number;
  readonly extracted: number;
  readonly processed: number;
  /** As above, had all that is not known counted. */
  readonly possiblyRecycled: number;
  readonly possiblyExtracted: number;
  readonly possiblyProcessed: number;
}

/** Weighs the entry; the same under both tests. */
export function weighShares(
  entry: Shares,
  partners: ReadonlySet<Country>,
  northAmerica: ReadonlySet<Country>,
): Weight {
  const shares: QualifyingShares = {
    rest: WHOLE - sum(entry.recycled, everywhere),
    recycled: sum(entry.recycled, (country) => northAmerica.has(country)),
    extracted: sum(entry.extraction, (country) => partners.has(country)),
    processed: sum(entry.processing, (country) => partners.has(country)),
    possiblyRecycled: sum(entry.recycled, (country) => country === NOT_KNOWN || northAmerica.has(country)),
    possiblyExtracted: possibly(entry.extraction, partners),
    possiblyProcessed: possibly(entry.processing, partners),
  };
  const { rest, recycled, extracted: e, processed: p } = shares;
  const part = (recycledPart: number, ofRest: number): number =>
    (recycledPart + (rest / WHOLE) * ofRest) / WHOLE;
  const max = part(recycled, Math.min(WHOLE, e + p));
  return {
    min: part(recycled, Math.max(e, p)),
    estimate: Math.min(max, part(recycled, atRandom(Math.max(e, p), Math.min(e, p)))),
    max,
    possible: part(shares.possiblyRecycled, mostPossible(shares)),
    basis: max === 0 ? 'none' : basisOf(shares),
    exact: (end) => exactly(shares, end),
  };
}

const everywhere = (): boolean => true;

/** What counts of a stage, or is not known: all but the named countries that do not count. */
const possibly = (parts: readonly Part[] | undefined, partners: ReadonlySet<Country>): number =>
  WHOLE - sum(parts, (country) => country !== NOT_KNOWN && !partners.has(country));

const mostPossible = ({ possiblyExtracted, possiblyProcessed }: QualifyingShares): number =>
  Math.min(WHOLE, possiblyExtracted + possiblyProcessed);

/** e + p − e·p, in the order that keeps rounding from sinking below the greater of the two. */
const atRandom = (greater: number, lesser: number): number => greater + lesser * (1 - greater / WHOLE);

function sum(parts: readonly Part[] | undefined, counts: (country: Country) => boolean): number {
  let total = 0;
  for (const { country, percent } of parts ?? []) {
    if (counts(country)) total += toMicros(percent);
  }
  return total;
}

function basisOf({ extracted, processed }: QualifyingShares): Basis {
  if (extracted === processed) return extracted === 0 ? 'recycling' : 'both';
  return extracted > processed ? 'extraction' : 'processing';
}

function exactly(shares: QualifyingShares, end: End): Fraction {
  const { rest, recycled, possiblyRecycled, extracted, processed } = shares;
  const fraction = (recycledPart: number, ofRest: number): Fraction => ({
    numerator: BigInt(recycledPart) * BigInt(WHOLE) + BigInt(rest) * BigInt(ofRest),
    denominator: EXACT_WHOLE,
  });
  switch (end) {
    case 'min':
      return fraction(recycled, Math.max(extracted, processed));
    case 'max':
      return fraction(recycled, Math.min(WHOLE, extracted + processed));
    case 'possible':
      return fraction(possiblyRecycled, mostPossible(shares));
  }
}
