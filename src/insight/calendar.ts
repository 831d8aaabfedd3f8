import { type Day, dayAfter, daysIn, isDay } from '../kernel/day';
import type { Decimal } from '../kernel/decimal';
import { type Evaluation, evaluate, type Rulebook, type Scenario, standingFigure } from '../law';
import { creditDays, lawChanges } from './law-days';
import type { Work } from './work';

export const CONTRACTS = ['in-time', 'late'] as const;
/** Whether the contract was made and paid on by the last day of the law, or later. */
export type Contract = (typeof CONTRACTS)[number];

/** Days of a month under one law, and what the credit is on one of them. */
export interface CalendarPart {
  readonly from: Day;
  readonly until: Day;
  /** The day of delivery that is looked at. */
  readonly day: Day;
  readonly acquired: Day;
  readonly evaluation: Evaluation;
}

export interface CalendarCell {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly contract: Contract;
  /** Under one law each, in order; none where the contract would have to follow the delivery. */
  readonly parts: readonly CalendarPart[];
  /** The part that the scenario's own day of the month lies in. */
  readonly part: CalendarPart | undefined;
}

export interface CalendarGround {
  readonly rulebook: Rulebook;
  /** The battery, car and buyer as delivered in a year; the same one for all where the sourcing is held still. */
  readonly scenarioIn: (year: number) => Scenario;
  /** Days whose certified amount is known; nothing that a maker said of one day is taken for another. */
  readonly certified?: readonly CertifiedDays[];
}

/** Days of delivery for which the maker certified an amount. */
export interface CertifiedDays {
  readonly from: Day;
  readonly until: Day;
  readonly usd: Decimal;
}

/** The middle of the month stands in for a day of delivery that is not known. */
const MIDDLE = 15;

/** The same car for every month of delivery that the credit's law knows, with a contract in time and with a late one. */
export function* calendar(ground: CalendarGround): Work<readonly CalendarCell[]> {
  const { rulebook, certified = [] } = ground;
  const changes = changesOf(ground);
  const known = new Map<string, Evaluation>();
  const cells: CalendarCell[] = [];
  for (const month of monthsOf(rulebook)) {
    const scenario = ground.scenarioIn(Number(month.slice(0, 4)));
    for (const contract of CONTRACTS) {
      const parts: CalendarPart[] = [];
      for (const span of spansOf(month, contract, { rulebook, changes })) {
        const day = nearest(span, ownDate(scenario), month);
        const acquired = acquiredBy(scenario, { contract, day, rulebook });
        const certifiedUsd = certified.find(({ from, until }) => from <= day && day <= until)?.usd;
        const delivered = deliveredOn(scenario, { day, acquired, certifiedUsd });
        const key = [contract, day.slice(0, 4), changes.findLast((from) => from <= day)];
        const evaluation = known.get(key.join()) ?? evaluate(delivered, rulebook);
        if (!known.has(key.join())) yield;
        known.set(key.join(), evaluation);
        parts.push({ ...span, day, acquired, evaluation });
      }
      cells.push({ month, contract, parts, part: partOf(parts, ownDate(scenario)) });
    }
  }
  return cells;
}

/** The first days of every stretch on which neither the law nor what the maker certified changes. */
function changesOf({ rulebook, certified = [] }: CalendarGround): readonly Day[] {
  const days = certified.flatMap(({ from, until }) => [from, dayAfter(until)]);
  return [...new Set([...lawChanges(rulebook), ...days.filter((day) => day !== undefined)])].sort();
}

/** Every month of delivery that the law has a formula or percentages for. */
export function monthsOf(rulebook: Rulebook): readonly string[] {
  const { from, until = from } = creditDays(rulebook);
  const months: string[] = [];
  for (let at = from.slice(0, 7); at <= until.slice(0, 7); at = monthAfter(at)) months.push(at);
  return months;
}

function monthAfter(month: string): string {
  const [year = 0, of = 0] = month.split('-').map(Number);
  return of === 12 ? `${year + 1}-01` : `${year}-${String(of + 1).padStart(2, '0')}`;
}

interface Span {
  readonly from: Day;
  readonly until: Day;
}

interface Law {
  readonly rulebook: Rulebook;
  readonly changes: readonly Day[];
}

/** The month's days under one law each; without those before a late contract. */
function spansOf(month: string, contract: Contract, { rulebook, changes }: Law): readonly Span[] {
  const [first, last] = [dayOf(month, 1), dayOf(month, 31)];
  const earliest = contract === 'late' ? dayAfter(deadlineOf(rulebook)) : undefined;
  const starts = [first, ...changes.filter((day) => day > first && day <= last)];
  return starts
    .map((from, at) => ({
      from,
      until: starts[at + 1] === undefined ? last : before(starts[at + 1] ?? last),
    }))
    .filter(({ from }) => earliest === undefined || from >= earliest);
}

/** A day of a month, by its date; the last where the month is shorter. */
function dayOf(month: string, date: number): Day {
  const [year = 0, of = 0] = month.split('-').map(Number);
  const day = `${month}-${String(Math.min(date, daysIn(year, of))).padStart(2, '0')}`;
  if (!isDay(day)) throw new Error(`No such day: ${day}`);
  return day;
}

/** The day before one that is not the first of its month. */
const before = (day: Day): Day => dayOf(day.slice(0, 7), Number(day.slice(8)) - 1);

const ownDate = ({ vehicle }: Scenario): number => Number(vehicle?.placedInService?.slice(8) ?? MIDDLE);

function nearest({ from, until }: Span, date: number, month: string): Day {
  const own = dayOf(month, date);
  if (own < from) return from;
  return own > until ? until : own;
}

const partOf = (parts: readonly CalendarPart[], date: number): CalendarPart | undefined =>
  parts.find(({ until, day }) => day <= until && Number(until.slice(8)) >= date) ?? parts.at(-1);

/** The last day on which a contract was in time. */
export const deadlineOf = ({ parameters }: Rulebook): Day =>
  standingFigure(parameters['acquisition-deadline'], undefined).value;

interface Bought {
  readonly contract: Contract;
  readonly day: Day;
  readonly rulebook: Rulebook;
}

/** The scenario's own day of the contract where it fits, else the last that does. */
function acquiredBy({ vehicle }: Scenario, { contract, day, rulebook }: Bought): Day {
  const deadline = deadlineOf(rulebook);
  const own = vehicle?.acquired;
  const fits = own !== undefined && own <= day && own > deadline === (contract === 'late');
  if (fits) return own;
  return contract === 'late' || day < deadline ? day : deadline;
}

interface Delivery {
  readonly day: Day;
  readonly acquired: Day;
  readonly certifiedUsd: Decimal | undefined;
}

/** The scenario delivered on another day. */
function deliveredOn(scenario: Scenario, { day, acquired, certifiedUsd }: Delivery): Scenario {
  const { certifiedUsd: _ofItsDay, ...vehicle } = scenario.vehicle ?? {};
  const certificate = certifiedUsd === undefined ? {} : { certifiedUsd };
  return { ...scenario, vehicle: { ...vehicle, placedInService: day, acquired, ...certificate } };
}
