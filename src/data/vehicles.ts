import type { Day } from '../kernel/day';
import type { Decimal } from '../kernel/decimal';
import type { Country, Edition, VehicleClass } from '../law';

/** Cars on the lists of the credit, 2023 to 2025: `public/data/vehicles.json`. A help in filling in, no register. */
export interface Vehicles extends Edition {
  readonly vehicles: readonly [Vehicle, ...(readonly Vehicle[])];
}

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
  readonly drive: 'electric' | 'plug-in-hybrid';
  /** The price limit that the lists held it to. */
  readonly msrpLimitUsd: Decimal;
  /** Which of the classes with this limit: by its kind, where several share the limit. */
  readonly vehicleClass: VehicleClass;
  readonly listings: readonly [Listing, ...(readonly Listing[])];
  readonly assembly: Assembly;
  /** Absent when none is known. */
  readonly batteries?: readonly VehicleBattery[];
  readonly chemistry?: VehicleChemistry;
}

/** A time on the lists. */
export interface Listing {
  /** Absent when it is not known since when. */
  readonly from?: Day;
  readonly until: Day;
  /** Absent while the amount hung on the capacity, or is not known. */
  readonly creditUsd?: Decimal;
  readonly modelYears?: string;
  readonly cites: readonly [VehicleSource, ...(readonly VehicleSource[])];
}

export interface Assembly extends Sourced {
  readonly country: Country;
  readonly place: string;
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
