import type { Decimal } from '../kernel/decimal';
import type { Country, Edition, MineralId } from '../law';

/** Starting figures for someone who does not know the bill of materials: `public/data/presets.json`. */
export interface Presets extends Edition {
  readonly chemistries: readonly [Chemistry, ...(readonly Chemistry[])];
  /** The year taken while no day of delivery is known: the last whose figures are not all estimates. */
  readonly defaultYear: number;
  readonly priceSets: readonly [PriceSet, ...(readonly PriceSet[])];
  readonly worldShares: readonly WorldShareTables[];
}

export type Confidence = 'high' | 'medium' | 'low';

/** A published work, and where a copy of it was read if that was not the original. */
export interface PresetSource {
  readonly author: string;
  readonly title: string;
  readonly year: number;
  readonly url?: string;
  readonly doi?: string;
  readonly copy?: SourceCopy;
}

/** A file of a public GitHub repository. */
export interface SourceCopy {
  /** `owner/name`. */
  readonly repo: string;
  readonly path: string;
  readonly commit?: string;
}

/** Where a figure comes from and how far it is to be trusted. */
export interface Provenance {
  readonly source: PresetSource;
  readonly confidence: Confidence;
  readonly notes?: readonly PresetNote[];
}

/** What a typical pack of one cathode chemistry contains. */
export interface Chemistry extends Provenance {
  readonly id: string;
  /** The English trade name. */
  readonly label: string;
  /**
   * kg of the contained element per kWh of nominal capacity, whole pack, without manufacturing scrap. A mineral
   * that is absent is not contained in any amount worth naming, or its amount is not known; it is never 0.
   */
  readonly kgPerKwh: Readonly<Partial<Record<MineralId, Decimal>>>;
  /** kg per kWh of the aluminum in the cathode alone; absent when the source does not tell it apart. */
  readonly cathodeAluminumKgPerKwh?: Decimal;
}

/** What the prices of a set are: the usual ones, or a sensitivity that swaps one or two of them. */
export const PRICE_BASES = ['usual', 'flake-graphite', 'lme-metals', 'lithium-china-spot'] as const;
export type PriceBasis = (typeof PRICE_BASES)[number];

/** Prices of one year. */
export interface PriceSet {
  readonly id: string;
  readonly year: number;
  readonly basis: PriceBasis;
  /** Absent for a mineral whose price is not known. */
  readonly prices: Readonly<Partial<Record<MineralId, Price>>>;
}

export interface Price extends Provenance {
  /** USD per kg of the contained element. */
  readonly usdPerKg: Decimal;
}

/** The tables of one mineral, by stage, each stage with one table per year, oldest first. */
export interface WorldShareTables {
  readonly mineral: MineralId;
  readonly extraction: readonly [StageShare, ...(readonly StageShare[])];
  readonly processing: readonly [StageShare, ...(readonly StageShare[])];
}

/** Where the world extracts and processes a mineral in one year; nobody publishes whose ore is refined where. */
export interface WorldShare {
  readonly mineral: MineralId;
  readonly extraction: StageShare;
  readonly processing: StageShare;
}

export interface StageShare extends Provenance {
  /** The year of the table, which may differ from the year asked for. */
  readonly year: number;
  /** Percent of the world's output that the source puts under other countries. */
  readonly notNamedPercent?: Decimal;
  /** Percent of the world's output, rounded down; what is missing to 100 is not known. */
  readonly parts: readonly CountryShare[];
}

export interface CountryShare {
  readonly country: Country;
  readonly percent: Decimal;
  /** The source estimated this country's output. A table estimated as a whole has the note `estimate` instead. */
  readonly estimated?: boolean;
}

/** What has to be said beside a figure: facts, whose words live in `src/text`. */
export const PRESET_NOTES = [
  // Masses
  'aluminum-whole-pack',
  'cobalt-varies',
  'energy-density-assumed',
  'interpolated',
  'iron-derived',
  'named-lmno-in-source',
  'not-nmc-955',
  'one-of-many-sodium-ion',
  'scaled-from-lfp',
  // Prices
  'anode-grade',
  'carried-from-2024',
  'china-spot',
  'derived-from-change',
  'estimate',
  'fell-within-year',
  'flake-not-battery-grade',
  'from-carbonate',
  'lme-cash',
  'lme-class-1',
  'part-of-year',
  'single-date',
  'single-month',
  'us-midwest',
  'us-spot-metal',
  'without-chinese-tax',
  // World shares
  'alumina-refining',
  'bauxite',
  'brine-refined-on-site',
  'coverage-may-differ',
  'includes-nickel-for-steel',
  'larger-tonnages-for-some',
  'natural-and-synthetic-anode',
  'natural-graphite-only',
  'one-round-percentage',
  'rows-estimated',
  'total-corrected',
  'us-withheld',
  'world-total-not-seen',
] as const;

export type PresetNote = (typeof PRESET_NOTES)[number];
