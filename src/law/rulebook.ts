import type { Day } from '../kernel/day';
import type { Decimal } from '../kernel/decimal';
import type { Citation } from './citation';
import type { Country } from './country';
import type { Regime } from './evaluation';
import type { MineralId } from './mineral';
import type { FilingStatus, SourcingTest, VehicleClass } from './scenario';

/** The partner list, the figures and the mineral list, read from the three files of `public/data`. */
export interface Rulebook {
  readonly partners: PartnerList;
  readonly parameters: Parameters;
  readonly minerals: MineralList;
}

/** When a data file was made and until when it may be relied on. */
export interface Edition {
  /** e.g. `2026-11`. */
  readonly edition: string;
  /** The day the law was last looked at. */
  readonly asOf: Day;
  /** Past this day the page says that the figures may be out of date. */
  readonly reviewBy: Day;
}

export interface PartnerList extends Edition {
  /** The United States for § 30D(e)(1)(A): the states and Puerto Rico. */
  readonly unitedStates: Listed;
  /** North America for final assembly, components and recycling. */
  readonly northAmerica: Listed;
  /** Covered nations of 10 U.S.C. § 4872(f)(2). */
  readonly coveredNations: Listed;
  readonly partners: readonly Partner[];
  /** Countries that people ask about, and how far talks with them went; none of them is a partner. */
  readonly talks?: readonly Talks[];
}

export interface Listed {
  readonly countries: readonly Country[];
  readonly cites: readonly Citation[];
}

/** A country that the regulation lists as having a free trade agreement in effect. */
export interface Partner {
  readonly country: Country;
  /** The agreement's English name. */
  readonly agreement: string;
  readonly from: Day;
  /** Last day in force; absent while the agreement stands. */
  readonly until?: Day;
  readonly minerals: 'all' | readonly MineralId[];
  readonly cites: readonly Citation[];
  /** What the parties undertook, for agreements that the page explains. */
  readonly commitments?: readonly Commitment[];
  /** The parties review the agreement at least once within this many years of its entering into force. */
  readonly reviewWithinYears?: number;
  /** What became of the agreement since, oldest first. */
  readonly events?: readonly PartnerEvent[];
}

export const COMMITMENTS = [
  'no-export-duties',
  'non-market-practices',
  'investment-review',
  'labor-rights',
  'circular-economy',
  'review',
] as const;
export type Commitment = (typeof COMMITMENTS)[number];

export const EVENTS = [
  'signed',
  'gao-not-a-rule',
  'review-due',
  'framework-not-binding',
  'action-plans',
  'plurilateral-comment-request',
  'critical-minerals-action-plan',
  'no-termination-found',
] as const;
export type EventId = (typeof EVENTS)[number];

export interface PartnerEvent {
  readonly day: Day;
  readonly event: EventId;
  readonly cites: readonly Citation[];
}

export const TALKS = ['european-union', 'united-kingdom', 'indonesia', 'philippines', 'argentina'] as const;

/** Talks with a country or a group of them that had led to no agreement of the list on the file's `asOf`. */
export interface Talks {
  readonly id: (typeof TALKS)[number];
  readonly countries: readonly Country[];
  /** The day they were announced. */
  readonly begun?: Day;
  readonly cites: readonly Citation[];
}

/** A figure of the law over time. Periods do not overlap; a past one is never edited. */
export interface Figure<T> {
  /** e.g. `USD`, `percent`, `lb`, `kWh`, `day`. */
  readonly unit: string;
  /** Oldest first, and at least one. */
  readonly periods: readonly [Period<T>, ...(readonly Period<T>[])];
}

export interface Period<T> {
  readonly from: Day;
  /** Last day of the period; absent while it runs. */
  readonly until?: Day;
  readonly value: T;
  readonly cites: readonly Citation[];
}

/** Terms of the capacity formula of former § 30D(b)(2)-(3). */
export interface CapacityFormula {
  /** USD. */
  readonly baseUsd: Decimal;
  /** USD added once the battery reaches `fromKwh`. */
  readonly stepUsd: Decimal;
  readonly fromKwh: Decimal;
  /** USD for each kWh above `fromKwh`. */
  readonly perKwhUsd: Decimal;
  readonly maximumUsd: Decimal;
}

/** Every figure the rules use; the keys are the ids in `public/data/parameters.json`. */
export interface Parameters extends Edition {
  readonly regime: Figure<Exclude<Regime, 'unknown'>>;
  readonly 'acquisition-deadline': Figure<Day>;
  readonly 'capacity-formula': Figure<CapacityFormula>;
  readonly 'minerals-credit': Figure<Decimal>;
  readonly 'components-credit': Figure<Decimal>;
  readonly 'minerals-percentage': Figure<Decimal>;
  readonly 'components-percentage': Figure<Decimal>;
  /** The test used when the scenario names none. */
  readonly 'sourcing-test': Figure<SourcingTest>;
  /** Part of a stage's value added, in percent, from which the whole value counts under the 50 % test. */
  readonly 'value-added-threshold': Figure<Decimal>;
  /** lb, exclusive. */
  readonly 'gross-weight-limit': Figure<Decimal>;
  /** kWh, inclusive. */
  readonly 'battery-capacity-minimum': Figure<Decimal>;
  /** USD, inclusive. */
  readonly 'price-limit': Figure<Readonly<Record<VehicleClass, Decimal>>>;
  /** USD of MAGI, inclusive. */
  readonly 'income-limit': Figure<Readonly<Record<FilingStatus, Decimal>>>;
  /** Whether a foreign entity of concern among the components ends the credit. */
  readonly 'feoc-components': Figure<'barred'>;
  /** Whether a foreign entity of concern among the minerals ends the credit. */
  readonly 'feoc-minerals': Figure<'barred'>;
  /** While it runs, impracticable-to-trace graphite may be left out of the FEOC test. */
  readonly 'graphite-transition': Figure<'allowed'>;
}

export type ParameterId = Exclude<keyof Parameters, keyof Edition>;

export interface MineralList extends Edition {
  readonly minerals: readonly ListedMineral[];
  /** Common battery materials that are not on the list. */
  readonly notListed: readonly { readonly id: MineralId; readonly cites: readonly Citation[] }[];
}

/** A mineral of § 45X(c)(6). */
export interface ListedMineral {
  readonly id: MineralId;
  /** The statute's paragraph, e.g. `(H)` or `(AA)(xxiv)`. */
  readonly paragraph: string;
  /** The forms and purities that count, in English, summarized from the statute. */
  readonly forms: readonly string[];
  readonly cites: readonly Citation[];
}
