import type { Decimal } from '../../kernel/decimal';
import type { Country } from '../country';
import type { Basis, Range } from '../evaluation';
import type { MineralId } from '../mineral';
import { amountOf, placesOf, type StagePlaces, valueAddedIn } from '../place';
import type { Rulebook } from '../rulebook';
import type { Entry, Scenario } from '../scenario';
import type { Stage } from '../vocabulary';
import { sourcingTest } from './sourcing-test';
import { type Standing, standingOf } from './standing-of';
import { weighBattery } from './weigh-battery';

/** A country of a stage: how much lies in it, and whether and why it counts. */
export interface PlaceTrace {
  readonly country: Country;
  /** Percent of shares, USD of value added of a chain; absent for a lone act that names none. */
  readonly amount?: number;
  /** Percent of its stage: of all that is named in a chain, of the whole stage among shares. */
  readonly percentOfStage: number;
  readonly standing: Standing;
}

export interface StageTrace {
  readonly stage: Stage;
  /** Percent of the stage that counts, and had all that is not known counted. For display. */
  readonly countsPercent: number;
  readonly possiblePercent: number;
  /** Whether it gave the entry its ratio under the scenario's test. */
  readonly isBasis: boolean;
  readonly places: readonly PlaceTrace[];
}

/** How an entry's part of the share came about. */
export interface EntryTrace {
  readonly id: string;
  /** JSON Pointer of the entry. */
  readonly fact: string;
  readonly kind: Entry['kind'];
  readonly mineral: MineralId;
  readonly counted: boolean;
  /** USD. */
  readonly valueUsd: Decimal;
  readonly qualifyingPercent: Range;
  /** USD of the value that counts. For display. */
  readonly countsUsd: Range;
  readonly basis: Basis;
  /** The stages that are named, in the law's order. */
  readonly stages: readonly StageTrace[];
}

/** The scenario's entries in their order, each with its stages, their places and why each place counts. */
export function traceEntries(scenario: Scenario, rulebook: Rulebook): readonly EntryTrace[] {
  const { entries: results } = weighBattery(scenario, rulebook, sourcingTest(scenario, rulebook));
  return (scenario.minerals?.entries ?? []).flatMap((entry, index) => {
    const result = results[index];
    if (result === undefined) return [];
    const { id, kind, mineral, valueUsd } = entry;
    const { counted, qualifyingPercent, basis } = result;
    const stages = placesOf(entry)
      .filter(({ places }) => places.length > 0)
      .map((stage) => traceStage(stage, { entry, basis, scenario, rulebook }));
    const countsUsd = ofValue(Number(valueUsd), qualifyingPercent);
    const fact = `/minerals/entries/${index}`;
    return [{ id, fact, kind, mineral, counted, valueUsd, qualifyingPercent, countsUsd, basis, stages }];
  });
}

const ofValue = (value: number, { min, estimate, max, possible }: Range): Range => {
  const usd = (percent: number): number => (value * percent) / 100;
  return { min: usd(min), estimate: usd(estimate), max: usd(max), possible: usd(possible) };
};

interface Ground {
  readonly entry: Entry;
  readonly basis: Basis;
  readonly scenario: Scenario;
  readonly rulebook: Rulebook;
}

function traceStage(
  { stage, places: named }: StagePlaces,
  { entry, basis, scenario, rulebook }: Ground,
): StageTrace {
  const weights = named.map((place) => Number('percent' in place ? place.percent : valueAddedIn(place)));
  const whole = entry.kind === 'shares' ? 100 : sum(weights);
  const places = named.map((place, index): PlaceTrace => {
    const amount = amountOf(place);
    return {
      country: place.country,
      ...(amount === undefined ? {} : { amount }),
      percentOfStage: whole === 0 ? 0 : ((weights[index] ?? 0) / whole) * 100,
      standing: standingOf({ country: place.country, mineral: entry.mineral, stage }, scenario, rulebook),
    };
  });
  const part = (does: (standing: Standing) => boolean): number =>
    sum(places.filter(({ standing }) => does(standing)).map(({ percentOfStage }) => percentOfStage));
  const countsPercent = part(({ counts }) => counts);
  const unknown = part(({ why }) => why === 'unknown-origin');
  const unnamed = entry.kind === 'shares' && stage !== 'recycling' ? Math.max(0, 100 - part(() => true)) : 0;
  return {
    stage,
    countsPercent,
    possiblePercent: countsPercent + unknown + unnamed,
    isBasis: basis === stage || (basis === 'both' && stage !== 'recycling'),
    places,
  };
}

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);
