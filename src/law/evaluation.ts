import type { Citation } from './citation';
import type { ReasonCode } from './reason';

export type { ReasonCode } from './reason';

/** What the law makes of a scenario. Plain data; every list is in the law's order. */
export interface Evaluation {
  readonly version: 1;
  readonly regime: Regime;
  /** Every rule once, in {@link RULES}' order; all refusals, not the first. */
  readonly findings: readonly Finding[];
  readonly minerals: MineralsResult;
  readonly components: ComponentsResult;
  readonly credit: CreditResult;
}

/** Which form of the law governs, by the day placed in service. */
export type Regime = 'prior-law' | 'capacity-formula' | 'sourcing' | 'no-percentage' | 'unknown';

export const RULES = [
  'acquired-in-time',
  'original-use',
  'not-for-resale',
  'qualified-manufacturer',
  'gross-weight',
  'battery-capacity',
  'final-assembly',
  'seller-report',
  'price-limit',
  'income-limit',
  'feoc-components',
  'feoc-minerals',
] as const;

export type RuleId = (typeof RULES)[number];

export type FindingStatus = 'met' | 'failed' | 'unknown' | 'not-applicable';

/** One rule's answer, with its trace. */
export interface Finding {
  readonly rule: RuleId;
  readonly status: FindingStatus;
  /** Why: a fact, not a sentence. */
  readonly code: ReasonCode;
  /** JSON Pointers of facts that are not known and, once known, can settle the rule. Absent when nothing is needed. */
  readonly needs?: readonly string[];
  /** JSON Pointers of the facts that decided; a pointer stands for all beneath it. Any other fact may change and the finding stays. */
  readonly used: readonly string[];
  readonly cites: readonly Citation[];
}

/**
 * `depends`: the shares do not say which ore went to which refinery, and the answer turns on it.
 * `unknown`: it turns on what is not known.
 */
export type MineralsStatus = 'met' | 'failed' | 'depends' | 'unknown' | 'not-applicable';

export interface MineralsResult {
  readonly status: MineralsStatus;
  readonly thresholdPercent: number | null;
  /** USD of all listed minerals, exact, in shortest form: the denominator. */
  readonly totalValueUsd: string;
  /** Percent under the scenario's test; null when there is nothing to divide by. */
  readonly share: Range | null;
  readonly byTest: {
    readonly 'traced-qualifying-value': Range | null;
    readonly 'fifty-percent-value-added': Range | null;
  };
  readonly entries: readonly EntryResult[];
}

/** Percents, 0 to 100 and in this order, correct to 1e-9. A chain has min = estimate = max. */
export interface Range {
  readonly min: number;
  readonly estimate: number;
  readonly max: number;
  /** As `max`, had all that is not known counted. */
  readonly possible: number;
}

export type Basis = 'extraction' | 'processing' | 'recycling' | 'both' | 'none';

export interface EntryResult {
  readonly id: string;
  /** Whether the mineral is on the § 45X(c)(6) list and so weighs in the share. */
  readonly counted: boolean;
  readonly qualifyingPercent: Range;
  /** The stage that gave the ratio under the scenario's test. */
  readonly basis: Basis;
}

export interface ComponentsResult {
  readonly status: 'met' | 'failed' | 'unknown' | 'not-applicable';
  readonly thresholdPercent: number | null;
  readonly sharePercent: number | null;
  /** As `sharePercent`, had every item of unknown origin counted. */
  readonly possiblePercent: number | null;
}

export interface CreditResult {
  /** What gave the amounts: the maker's certificate, or the rules applied to the facts. */
  readonly basis: 'certified' | 'computed' | null;
  readonly status: 'eligible' | 'ineligible' | 'unknown' | 'undetermined' | 'not-computed';
  /** USD; the only possible amount, else null. */
  readonly amountUsd: number | null;
  /** USD, ascending, unique. */
  readonly possibleUsd: readonly number[];
}
