import type { ChainRow } from '../../form';
import { readRow } from '../../form/chain-rows/read-rows';
import { typedNumber } from '../../form/typed';
import type { GridColumn } from './grid-columns';

export interface Sort {
  readonly column: GridColumn;
  readonly descending: boolean;
}

export interface Arrangement {
  readonly sort: Sort | null;
  /** '' shows all. */
  readonly find: string;
  readonly onlyProblems: boolean;
}

/** The places of the rows to show, in their order. Empty cells come last. */
export function arranged(
  rows: readonly ChainRow[],
  { sort, find, onlyProblems }: Arrangement,
  isWrong: (index: number) => boolean,
): readonly number[] {
  const wanted = find.trim().toLowerCase();
  const places = rows.flatMap((row, index) =>
    isFound(row, wanted) && (!onlyProblems || isWrong(index)) ? [index] : [],
  );
  if (sort === null) return places;
  const { column, descending } = sort;
  const collator = new Intl.Collator(undefined, { numeric: true });
  const cell = (index: number): string => rows[index]?.[column] ?? '';
  const order = (a: string, b: string): number =>
    column === 'valueUsd'
      ? Number(typedNumber(a)) - Number(typedNumber(b)) || collator.compare(a, b)
      : collator.compare(a, b);
  return places.sort((a, b) => {
    const [left, right] = [cell(a), cell(b)];
    if (left === '' || right === '') return Number(left === '') - Number(right === '');
    return descending ? order(right, left) : order(left, right);
  });
}

const isFound = (row: ChainRow, wanted: string): boolean =>
  wanted === '' || Object.values(row).some((cell) => cell.toLowerCase().includes(wanted));

/** The sum of the values that can be read, in USD; exact to a millionth below a billion. */
export function totalValue(rows: readonly ChainRow[], places: readonly number[]): number {
  const micros = places.reduce((sum, place) => {
    const row = rows[place];
    const { entry } = row === undefined ? {} : readRow(row);
    return sum + Math.round(Number(entry?.valueUsd ?? 0) * 1_000_000);
  }, 0);
  return micros / 1_000_000;
}
