/**
 * How much of a procurement chain's value counts.
 *
 * Law      26 U.S.C. § 30D(e)(1)(A); reg. § 1.30D-3(a)(3) traced qualifying value, (a)(4)-(5) 50 % of value added.
 * Says     Value "extracted or processed" in the United States or a partner, "or recycled in North America".
 * Means    Traced qualifying value: the greater of the two stages' parts of value added, never their sum.
 *          50 %: the whole value as soon as either stage reaches half. A recycled chain looks at recycling
 *          alone. A stage without value added counts as nothing; a lone act that names none is its whole
 *          stage. A chain lists its stages: one that it leaves out is not there, and could not count. Only a
 *          chain that names no stage at all, and places that are not known, could still count.
 * Guidance 89 FR 37706 (2024-05-06), which added the traced test; the greater-of wording was not read.
 * Figures  `value-added-threshold` in public/data/parameters.json.
 * Leaves   The date on which value is determined, and averaging over vehicles or a period.
 */
import type { Decimal } from '../../kernel/decimal';
import type { Country } from '../country';
import type { Basis } from '../evaluation';
import type { Chain, SourcingTest } from '../scenario';
import {
  asFraction,
  asNumber,
  compareStages,
  hasUnknownPlace,
  possiblePart,
  reaches,
  type StagePart,
  stagePart,
} from './stage';
import { EVERYTHING, NOT_TOLD, NOTHING, type Weight } from './weight';

/** What weighing needs of the law of the day. */
export interface ChainLaw {
  readonly partners: ReadonlySet<Country>;
  readonly northAmerica: ReadonlySet<Country>;
  /** Percent of a stage's value added from which the whole value counts under the 50 % test. */
  readonly half: Decimal;
}

/** The chain under each test. */
export type ChainWeights = Readonly<Record<SourcingTest, Weight>>;

/** Weighs the chain under both tests. */
export function weighChain(chain: Chain, law: ChainLaw): ChainWeights {
  const { extraction, processing, recycling } = chain;
  if (extraction === undefined && processing === undefined && recycling === undefined) return UNTOLD;
  const known = weighStages(chain, law, stagePart);
  const isOpen = hasUnknownPlace(extraction) || hasUnknownPlace(processing) || hasUnknownPlace(recycling);
  if (!isOpen) return known;
  const possible = weighStages(chain, law, possiblePart);
  return {
    'traced-qualifying-value': withPossible(
      known['traced-qualifying-value'],
      possible['traced-qualifying-value'],
    ),
    'fifty-percent-value-added': withPossible(
      known['fifty-percent-value-added'],
      possible['fifty-percent-value-added'],
    ),
  };
}

/** A chain of which no stage is named. */
const UNTOLD: ChainWeights = { 'traced-qualifying-value': NOT_TOLD, 'fifty-percent-value-added': NOT_TOLD };

/** The known weight, and as possible what the chain weighs with every unknown place counted. */
const withPossible = (known: Weight, counted: Weight): Weight => ({
  ...known,
  // Both err by some 2^-50; a part with more places counted is never the lesser.
  possible: Math.max(known.max, counted.max),
  exact: (end) => (end === 'possible' ? counted : known).exact(end),
});

function weighStages(
  chain: Chain,
  { partners, northAmerica, half }: ChainLaw,
  partOf: typeof stagePart,
): ChainWeights {
  if (chain.recycling !== undefined) {
    const recycled = partOf(chain.recycling, northAmerica);
    return {
      'traced-qualifying-value': weightOf(recycled, 'recycling'),
      'fifty-percent-value-added': reaches(recycled, half) ? EVERYTHING.recycling : NOTHING,
    };
  }
  const extracted = partOf(chain.extraction, partners);
  const processed = partOf(chain.processing, partners);
  return {
    'traced-qualifying-value': greater(extracted, processed),
    'fifty-percent-value-added': wholeFromHalf(extracted, processed, half),
  };
}

function greater(extracted: StagePart, processed: StagePart): Weight {
  const sign = compareStages(extracted, processed);
  if (sign === 0) return weightOf(extracted, 'both');
  return sign > 0 ? weightOf(extracted, 'extraction') : weightOf(processed, 'processing');
}

function wholeFromHalf(extracted: StagePart, processed: StagePart, half: Decimal): Weight {
  const byExtraction = reaches(extracted, half);
  const byProcessing = reaches(processed, half);
  if (byExtraction) return byProcessing ? EVERYTHING.both : EVERYTHING.extraction;
  return byProcessing ? EVERYTHING.processing : NOTHING;
}

function weightOf(stage: StagePart, basis: Exclude<Basis, 'none'>): Weight {
  if (stage.kind === 'none') return NOTHING;
  if (stage.kind === 'all') return EVERYTHING[basis];
  const part = asNumber(stage);
  return { min: part, estimate: part, max: part, possible: part, basis, exact: () => asFraction(stage) };
}
