import type { Day } from '../kernel/day';
import { compareDecimals, type Decimal } from '../kernel/decimal';
import type { ComparedStatement, FigureUsed, Held, Relation } from './compared';
import type { Figure, ParameterId, Period } from './rulebook';

/** The figure's period, by the figure's name. */
export const figureUsed = <T>(id: ParameterId, { from, until, cites }: Period<T>): FigureUsed => ({
  id,
  from,
  ...(until === undefined ? {} : { until }),
  cites,
});

/** The figure's first period, by the figure's name: for figures that are a rule in force from a day on. */
export const firstUsed = <T>(id: ParameterId, { periods }: Figure<T>): FigureUsed =>
  figureUsed(id, periods[0]);

const HOLDS: Readonly<Record<Relation, (order: number) => boolean>> = {
  'at-most': (order) => order <= 0,
  under: (order) => order < 0,
  'at-least': (order) => order >= 0,
  above: (order) => order > 0,
};

interface Question<Value> {
  readonly fact: string;
  readonly value: Value | undefined;
  readonly relation: Relation;
  readonly limit: Value;
}

const held = <Value>({ fact, value, relation, limit }: Question<Value>, order: number): Held<Value> =>
  value === undefined
    ? { fact, relation, limit }
    : { fact, value, relation, limit, order: Math.sign(order), holds: HOLDS[relation](Math.sign(order)) };

/** Holds a decimal against its limit, exactly. */
export const heldDecimal = (question: Question<Decimal>): Held<Decimal> =>
  held(question, compareDecimals(question.value ?? question.limit, question.limit));

/** Holds a day against its limit. */
export function heldDay(question: Question<Day>): Held<Day> {
  const { value = question.limit, limit } = question;
  return held(question, value === limit ? 0 : value < limit ? -1 : 1);
}

/** Holds a statement against the answer that is asked for. */
export const heldStatement = (
  fact: string,
  value: boolean | undefined,
  wanted: boolean,
): ComparedStatement =>
  value === undefined
    ? { kind: 'statement', fact, wanted }
    : { kind: 'statement', fact, value, wanted, holds: value === wanted };
