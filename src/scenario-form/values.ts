import type { FilingStatus, MineralId, SourcingTest, VehicleClass } from '../law';

/** An answer that may be lacking; '' is "not known". */
export type YesNo = '' | 'yes' | 'no';
/** A fact of the car that is assumed to be as usual until told otherwise. */
export type UsualFact = 'originalUse' | 'forResale' | 'qualifiedManufacturer' | 'sellerReport';
/** Whether a foreign entity of concern took part; '' is "not known". */
export type FeocAnswer = '' | 'none' | 'present';

export interface PartValues {
  country: string;
  percent: string;
}

export interface ActValues {
  country: string;
  valueAddedUsd: string;
}

export const SHARE_STAGES = ['recycled', 'extraction', 'processing'] as const;
export type ShareStage = (typeof SHARE_STAGES)[number];

export const CHAIN_STAGES = ['recycling', 'extraction', 'processing'] as const;
export type ChainStage = (typeof CHAIN_STAGES)[number];

/** Where a value came from that the person did not type. */
export const ORIGINS = ['car-list', 'typical', 'example', 'assumed'] as const;
export type Origin = (typeof ORIGINS)[number];

/** How the person got the car; '' is "not said". */
export const ACQUISITIONS = ['', 'new', 'used', 'leased'] as const;
export type Acquisition = (typeof ACQUISITIONS)[number];

/** A mineral, or a part of one, as typed. Both kinds of sourcing are kept, so that switching loses nothing. */
export interface EntryValues {
  id: string;
  kind: 'shares' | 'chain';
  mineral: MineralId;
  /** Not part of the scenario: they only help to find the value. */
  massKg: string;
  priceUsdPerKg: string;
  valueUsd: string;
  foreignEntityOfConcern: FeocAnswer;
  supplier: string;
  note: string;
  shares: Record<ShareStage, PartValues[]>;
  /** A chain is either mined and processed, or recycled. */
  route: 'mined' | 'recycled';
  chain: Record<ChainStage, ActValues[]>;
}

/** One line of the chains table, every cell as typed. A stage reads `AU 120; CL 80`, or `AU 60%` of shares. */
export interface ChainRow {
  readonly id: string;
  readonly kind: 'chain' | 'shares';
  readonly mineral: string;
  readonly valueUsd: string;
  readonly extraction: string;
  readonly processing: string;
  readonly recycling: string;
  readonly foreignEntityOfConcern: string;
  readonly supplier: string;
  readonly note: string;
}

/** What an imported table held and the form does not. */
export interface LeftOut {
  readonly file: string;
  /** Numbers of rows, as texts: left out, and of all. */
  readonly rows: string;
  readonly allRows: string;
  /** Sums in USD, as far as they could be read. */
  readonly usd: string;
  readonly allUsd: string;
}

export interface ItemValues {
  id: string;
  name: string;
  incrementalValueUsd: string;
  country: string;
  foreignEntityOfConcern: FeocAnswer;
}

export interface TaxYearValues {
  filingStatus: '' | FilingStatus;
  magiUsd: string;
}

export interface AddedPartnerValues {
  country: string;
  covers: 'all' | 'some';
  minerals: string[];
}

export type AluminumScope = 'whole-pack' | 'cathode-only' | 'excluded';

/** What fills the mineral table; ids of `public/data/presets.json`, '' for none. */
export interface BatteryValues {
  chemistry: string;
  priceSet: string;
  aluminumScope: AluminumScope;
}

/** The whole form: every text as typed, nothing rounded, '' where nothing was said. */
export interface FormValues {
  title: string;
  /** Marks of what the person did not type, by path; see `origin.ts`. */
  origin: Readonly<Record<string, Origin>>;
  battery: BatteryValues;
  /** What the mineral table was last filled from: a figure that differs from it was typed by hand. */
  filledFrom: BatteryValues & { batteryKwh: string };
  vehicle: {
    acquired: string;
    placedInService: string;
    vehicleClass: '' | VehicleClass;
    msrpUsd: string;
    gvwrLb: string;
    batteryKwh: string;
    finalAssembly: string;
    fuelCell: boolean;
    vin: string;
    /** Id of `public/data/vehicles.json`; '' for none. */
    car: string;
    acquisition: Acquisition;
    /** USD, the greatest credit that the maker certified. */
    certifiedUsd: string;
  } & Record<UsualFact, YesNo>;
  buyer: {
    thisYear: TaxYearValues;
    lastYear: TaxYearValues;
    businessUsePercent: string;
    taxBeforeCreditUsd: string;
    transferToDealer: YesNo;
  };
  sourcing: { test: '' | SourcingTest; graphiteTransition: boolean };
  entries: EntryValues[];
  /** Entries by the thousand; never changed in place, so that a row already read is known again. */
  chainRows: readonly ChainRow[];
  /** Absent when the last table was taken whole. */
  leftOut?: LeftOut;
  components: {
    kind: 'share' | 'list';
    northAmericanPercent: string;
    foreignEntityOfConcern: FeocAnswer;
    items: ItemValues[];
  };
  partners: { suspended: string[]; added: AddedPartnerValues[]; japanAllMinerals: boolean };
}
