import type { Day } from '../kernel/day';
import type { Decimal } from '../kernel/decimal';
import type { Country, Edition, VehicleClass } from '../law';

/** Cars on the lists of the credit, 2023 to 2025: `public/data/vehicles.json`. A help in filling in, no register. */
export interface Vehicles extends Edition {
  /** The days for which a copied list claims to be whole: on these alone a car can be known not to be listed. */
  readonly wholeLists: readonly WholeList[];
  readonly vehicles: readonly [Vehicle, ...(readonly Vehicle[])];
  /** Widely sold cars that no copy has, and why. */
  readonly notListed?: readonly NotListedModel[];
}

/** A copied list that claims to be whole on its day. */
export interface WholeList {
  readonly day: Day;
  readonly cites: readonly [VehicleSource, ...(readonly VehicleSource[])];
}

export const NOT_LISTED_REASONS = ['price-over-limit', 'on-no-copy', 'not-confirmed'] as const;

export interface NotListedModel {
  readonly make: string;
  readonly model: string;
  readonly why: (typeof NOT_LISTED_REASONS)[number];
  /** Absent for general knowledge that nobody checked. */
  readonly cites?: readonly VehicleSource[];
}

export type ListConfidence = 'high' | 'medium' | 'low';

/** A press copy of a list, a database or an article. */
export interface VehicleSource {
  readonly author: string;
  readonly title: string;
  /** Absent where the work bears no date. */
  readonly year?: number;
  readonly url?: string;
  readonly doi?: string;
  /** Where it was read, when its own address is not known. */
  readonly seenAt?: string;
  readonly copy?: { readonly repo: string; readonly path?: string; readonly commit?: string };
}

/** A figure without a source is general knowledge that nobody checked. */
interface Sourced {
  readonly source?: VehicleSource;
}

export interface Vehicle {
  readonly id: string;
  readonly make: string;
  readonly model: string;
  /** The battery or trim, in the maker's words. */
  readonly variant?: string;
  /** What tells this version from its owner's other names for it, in plain English words. */
  readonly version?: string;
  readonly drive: 'electric' | 'plug-in-hybrid';
  /** The price limit that the lists held it to. */
  readonly msrpLimitUsd: Decimal;
  /** `some` when a source says that some versions cost more than the limit; absent when no source says either. */
  readonly priceLimitFits?: 'some' | 'all';
  /** Which of the classes with this limit: by its kind, where several share the limit. */
  readonly vehicleClass: VehicleClass;
  readonly listings: readonly [Listing, ...(readonly Listing[])];
  /** Times for which a source says that the car was off the lists. */
  readonly unlisted?: readonly Unlisted[];
  /** Times that the copies leave open, although a list of the time is at hand. */
  readonly openTimes?: readonly OpenTime[];
  readonly assembly: Assembly;
  /** Absent when none is known. */
  readonly batteries?: readonly VehicleBattery[];
  readonly chemistry?: VehicleChemistry;
}

/** A time on the lists. */
export interface Listing {
  /** Absent when it is not known since when. */
  readonly from?: Day;
  /** `from` is the day of the copy: the car may have been listed before. */
  readonly fromIsSeen?: boolean;
  readonly until: Day;
  /** Absent while the amount hung on the version, or is not known. */
  readonly creditUsd?: Decimal;
  /** Amounts that the copies give by model year: which one is the car's has to be asked. */
  readonly amounts?: readonly ListedAmount[];
  readonly modelYears?: string;
  readonly confidence: ListConfidence;
  /** What has to be said beside it, in plain English words. */
  readonly note?: string;
  readonly cites: readonly [VehicleSource, ...(readonly VehicleSource[])];
}

export interface ListedAmount {
  readonly creditUsd: Decimal;
  readonly modelYears: string;
  /** The capacity that the amount yields by the formula. */
  readonly kwh?: Decimal;
}

export interface Unlisted {
  readonly from: Day;
  readonly until: Day;
  readonly confidence: ListConfidence;
  readonly cites: readonly [VehicleSource, ...(readonly VehicleSource[])];
}

export const OPEN_REASONS = ['listed-by-another-name', 'copies-disagree'] as const;

export interface OpenTime {
  readonly from: Day;
  readonly until: Day;
  readonly why: (typeof OPEN_REASONS)[number];
  /** Ids of the cars under whose names it may have been listed. */
  readonly see?: readonly string[];
}

export interface Assembly extends Sourced {
  readonly country: Country;
  readonly place: string;
  /** Cars of this model were built elsewhere too, so that the place has to be asked. */
  readonly alsoElsewhere?: boolean;
}

/** What the capacity is a measure of. */
export const MEASURES = ['nominal', 'usable', 'approximate', 'unspecified'] as const;

export interface VehicleBattery extends Sourced {
  readonly kwh: Decimal;
  readonly measure: (typeof MEASURES)[number];
}

/** A chemistry of the presets, or a family whose member is not known. */
export interface VehicleChemistry {
  readonly id?: string;
  readonly family?: 'NMC' | 'LFP-since-2023';
  readonly source: VehicleSource;
}
