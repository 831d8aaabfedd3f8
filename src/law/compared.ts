import type { Day } from '../kernel/day';
import type { Decimal } from '../kernel/decimal';
import type { Citation } from './citation';
import type { Country } from './country';
import type { MineralId } from './mineral';
import type { ParameterId } from './rulebook';
import type { FilingStatus, Stage, VehicleClass } from './vocabulary';

/** A figure of the law as a rule used it: its id in `parameters.json`, and the period that was in force. */
export interface FigureUsed {
  readonly id: ParameterId;
  readonly from: Day;
  /** Last day of the period; absent while it runs. */
  readonly until?: Day;
  readonly cites: readonly Citation[];
}

/** What has to hold between a fact and its limit. */
export type Relation = 'at-most' | 'under' | 'at-least' | 'above';

/** A fact held against a limit. */
export interface Held<Value> {
  /** JSON Pointer of the fact. */
  readonly fact: string;
  /** Absent while the fact is not known. */
  readonly value?: Value;
  readonly relation: Relation;
  readonly limit: Value;
  /** The sign of the value minus the limit, exactly; absent without a value. */
  readonly order?: number;
  /** Whether the relation holds; absent without a value. */
  readonly holds?: boolean;
}

export interface ComparedDay extends Held<Day> {
  readonly kind: 'day';
  readonly figure: FigureUsed;
}

/** A weight, a capacity or a certified amount. */
export interface ComparedAmount extends Held<Decimal> {
  readonly kind: 'amount';
  readonly unit: 'lb' | 'kWh' | 'USD';
  /** Absent where the limit is nothing at all. */
  readonly figure?: FigureUsed;
}

/** A price (USD) against one of the limits, with the classes that share it. */
export interface ComparedPrice extends Held<Decimal> {
  readonly kind: 'price';
  readonly classes: readonly VehicleClass[];
  /** Whether the vehicle's own class is among them. */
  readonly isOwn: boolean;
  readonly figure: FigureUsed;
}

/** A year's income (USD) against the limit of that year's filing status. */
export interface ComparedIncome extends Held<Decimal> {
  readonly kind: 'income';
  readonly year: 'this-year' | 'last-year';
  readonly filingStatus: FilingStatus;
  readonly figure: FigureUsed;
}

/** A country against the list of those that pass. */
export interface ComparedPlace {
  readonly kind: 'place';
  readonly fact: string;
  readonly value?: Country;
  readonly among: readonly Country[];
  readonly holds?: boolean;
}

/** A yes or no against the answer that is asked for. */
export interface ComparedStatement {
  readonly kind: 'statement';
  readonly fact: string;
  readonly value?: boolean;
  readonly wanted: boolean;
  readonly holds?: boolean;
}

/** What was looked at for foreign entities of concern. */
export interface ComparedEntities {
  readonly kind: 'foreign-entities';
  readonly of: 'minerals' | 'components';
  readonly nations: readonly Country[];
  /** The first thing that ends the credit. */
  readonly found?: EntityFound;
  /** All minerals that end the credit, where there are several, and USD that they are worth. */
  readonly all?: { readonly count: number; readonly valueUsd: string };
  /** Things about which nothing is stated. */
  readonly notStated: number;
  /** Whether graphite was left out as impracticable to trace. */
  readonly graphiteLeftOut: boolean;
}

/** Why a thing ends the credit: by where it was made, or by what was stated of it. */
export type EntityFound = EntityThing &
  (
    | { readonly by: 'statement' }
    | { readonly by: 'place'; readonly country: Country; readonly stage?: Stage }
  );

/** The mineral, or the component and its name; the pointer leads to what condemns it. */
interface EntityThing {
  readonly fact: string;
  readonly mineral?: MineralId;
  readonly name?: string;
}

/** One thing that a rule compared. */
export type Compared =
  | ComparedDay
  | ComparedAmount
  | ComparedPrice
  | ComparedIncome
  | ComparedPlace
  | ComparedStatement
  | ComparedEntities;
