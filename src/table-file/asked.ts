import { numberOf, priced, priceFactor, sumOf, times, total } from './amounts';
import type { Column } from './columns';
import type { TableShape } from './layout';
import type { OpenedTable, TableChoices } from './understand';
import { massUnitOf } from './units';

export type NumberCode =
  | 'MARK'
  | 'FRACTIONS'
  | 'CURRENCY'
  | 'YEARS'
  | 'WHICH_COLUMN'
  | 'PRICE_OR_VALUE'
  | 'MASS_UNIT'
  | 'STAGE'
  | 'ONE_LOT'
  | 'PRICES';

/** A way to read the numbers of a column, and what it would give. */
export interface NumberOption {
  readonly id: string;
  /** The heading, year, unit, stage or number that the option is about; the code says which. */
  readonly about: string;
  /** The sum of the table's values, in USD, were it read so; absent where it changes no value. */
  readonly totalUsd?: string;
  readonly change: Partial<TableChoices>;
}

/** What the numbers of a table leave open: one question a column, never a guess. */
export interface NumberQuestion {
  readonly code: NumberCode;
  /** The heading of the column that is asked about, or the currency. */
  readonly about: string;
  readonly options: readonly NumberOption[];
  /** It was answered. */
  readonly isSettled: boolean;
}

/** Prices of a year, by mineral, in USD a kilogram. */
export interface PriceSet {
  readonly id: string;
  readonly name: string;
  readonly prices: Readonly<Record<string, string>>;
}

/** All that is known of a table when its numbers are asked about. */
export interface Asked {
  readonly shape: TableShape;
  readonly opened: OpenedTable;
  /** Of a text with delimiters. */
  readonly delimiter: string | undefined;
  readonly priceSets: readonly PriceSet[];
}

export type Ask = (asked: Asked) => Omit<NumberQuestion, 'isSettled' | 'code'> | undefined;

export const placeOf = ({ columns }: TableShape, column: Column): number => columns.indexOf(column);
export const headingOf = ({ shape, opened }: Asked, column: Column): string =>
  opened.headings[placeOf(shape, column)] ?? '';

/** The cells of some columns, below the headings. */
export function* cellsOf({ records, headings }: TableShape, places: readonly number[]): Iterable<string> {
  for (const record of records.slice((headings?.to ?? -1) + 1))
    for (const index of places) {
      const cell = record[index]?.trim() ?? '';
      if (cell !== '') yield cell;
    }
}

export const placesOf = ({ columns }: TableShape, test: (column: Column) => boolean): readonly number[] =>
  columns.flatMap((column, index) => (column !== null && test(column) ? [index] : []));

export const sumOfColumn = (shape: TableShape, index: number): string =>
  total([...cellsOf(shape, [index])].map((cell) => sumOf(cell, shape)));

export function totalOf(shape: TableShape): string {
  const value = placeOf(shape, 'valueUsd');
  if (value !== -1) return sumOfColumn(shape, value);
  const [mass, price, unit] = [placeOf(shape, 'mass'), placeOf(shape, 'price'), placeOf(shape, 'massUnit')];
  const rows = shape.records.slice((shape.headings?.to ?? -1) + 1);
  return total(
    rows.map((record) => {
      const massUnit = massUnitOf(record[unit] ?? '') ?? shape.massUnit;
      const cell = (index: number) => numberOf(record[index] ?? '', shape.mark);
      return priced(cell(mass), times(cell(price), priceFactor(shape.factor)), { ...shape, massUnit }) ?? '';
    }),
  );
}

/** An option with the sum that it would give. */
export const option = (asked: Asked, given: Omit<NumberOption, 'totalUsd'>): NumberOption => ({
  ...given,
  totalUsd: totalOf({ ...asked.shape, ...given.change }),
});
