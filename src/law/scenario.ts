import type { Day } from '../kernel/day';
import type { Decimal } from '../kernel/decimal';
import type { Country } from './country';
import type { MineralId } from './mineral';
import type { Feoc, FilingStatus, SourcingTest, VehicleClass } from './vocabulary';

export type { Feoc, FilingStatus, SourcingTest, VehicleClass } from './vocabulary';

/** A battery's sourcing, the vehicle and the buyer, as facts. What is not known is absent. */
export interface Scenario {
  readonly format: 'battery-origin/scenario';
  readonly version: 1;
  readonly title?: string;
  /** JSON Pointers of what an example, a preset or a list gave and the person did not confirm; decides nothing. */
  readonly assumed?: readonly string[];
  readonly vehicle?: Vehicle;
  readonly buyer?: Buyer;
  readonly minerals?: Minerals;
  readonly components?: Components;
  readonly partners?: PartnerWhatIf;
}

/** A scenario that says nothing yet. */
export const emptyScenario = { format: 'battery-origin/scenario', version: 1 } as const satisfies Scenario;

export interface Vehicle {
  /** Binding written contract and first payment: the later of the two. */
  readonly acquired?: Day;
  /** The day the buyer takes possession. */
  readonly placedInService?: Day;
  readonly vehicleClass?: VehicleClass;
  readonly msrpUsd?: Decimal;
  readonly gvwrLb?: Decimal;
  readonly batteryKwh?: Decimal;
  readonly finalAssembly?: Country;
  /** A fuel-cell vehicle of § 30D(d)(6); absent means false. */
  readonly fuelCell?: boolean;
  /** Id in `public/data/vehicles.json` of the car that gave the facts; an unknown one stays. */
  readonly car?: string;
  /** The person leases it, so that the lessor acquired it; absent means false. */
  readonly leased?: boolean;
  /** USD, 0 to 7,500: the greatest credit that the maker certified. */
  readonly certifiedUsd?: Decimal;
  readonly originalUse?: boolean;
  readonly forResale?: boolean;
  readonly qualifiedManufacturer?: boolean;
  readonly sellerReport?: boolean;
  readonly vin?: string;
}

/** Filing status and modified adjusted gross income of one tax year. */
export interface TaxYear {
  readonly filingStatus: FilingStatus;
  readonly magiUsd: Decimal;
}

export interface Buyer {
  /** The tax year in which the vehicle is placed in service. */
  readonly thisYear?: TaxYear;
  readonly lastYear?: TaxYear;
  readonly businessUsePercent?: Decimal;
  readonly taxBeforeCreditUsd?: Decimal;
  readonly transferToDealer?: boolean;
}

export interface Minerals {
  readonly test?: SourcingTest;
  /** The maker excludes impracticable-to-trace graphite (through 2026); absent means false. */
  readonly graphiteTransition?: boolean;
  readonly entries: readonly Entry[];
}

export type Entry = Chain | Shares;

interface EntryBase {
  readonly id: string;
  readonly mineral: MineralId;
  /** Above 0. */
  readonly valueUsd: Decimal;
  readonly foreignEntityOfConcern?: Feoc;
  readonly supplier?: string;
  readonly note?: string;
}

/** One procurement chain: either recycling, or extraction and/or processing. Lists that are present are not empty. */
export interface Chain extends EntryBase {
  readonly kind: 'chain';
  readonly extraction?: readonly Act[];
  readonly processing?: readonly Act[];
  readonly recycling?: readonly Act[];
}

/** Value added (USD, 0 or more) in one country; absent only in a stage's lone act, which then is the whole stage. */
export interface Act {
  readonly country: Country;
  readonly valueAddedUsd?: Decimal;
}

/** Country shares of each stage, for when nobody knows which ore went to which refinery. */
export interface Shares extends EntryBase {
  readonly kind: 'shares';
  /** Percent of the mineral's value. */
  readonly recycled?: readonly Part[];
  /** Percent of the part that is not recycled. */
  readonly extraction?: readonly Part[];
  /** Percent of the part that is not recycled. */
  readonly processing?: readonly Part[];
}

export interface Part {
  readonly country: Country;
  readonly percent: Decimal;
}

export type Components = ComponentShare | ComponentList;

export interface ComponentShare {
  readonly kind: 'share';
  readonly northAmericanPercent: Decimal;
  readonly foreignEntityOfConcern?: Feoc;
}

export interface ComponentList {
  readonly kind: 'list';
  readonly items: readonly ComponentItem[];
}

export interface ComponentItem {
  readonly id: string;
  readonly name?: string;
  readonly incrementalValueUsd: Decimal;
  readonly country: Country;
  readonly foreignEntityOfConcern?: Feoc;
}

/** Hypothetical changes to the partner list. */
export interface PartnerWhatIf {
  /** As if these agreements did not exist. */
  readonly suspended?: readonly Country[];
  readonly added?: readonly AddedPartner[];
  /** Take Japan as a partner for every listed mineral instead of the agreement's five; absent means false. */
  readonly japanAllMinerals?: boolean;
}

export interface AddedPartner {
  readonly country: Country;
  readonly minerals: 'all' | readonly MineralId[];
}
