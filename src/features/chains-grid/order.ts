import { type ChainRow, cellNumber, readRow } from '../../scenario-form';
import { countryTerm, mineralTerm, type Outcome, type Results } from '../../table-file';
import type { GridColumn } from './grid-columns';

export interface Sort {
  readonly column: GridColumn | 'result';
  readonly descending: boolean;
}

export interface Arrangement {
  readonly sort: Sort | null;
  /** '' shows all. */
  readonly find: string;
  readonly onlyProblems: boolean;
  /** '' shows all. */
  readonly outcome: '' | Outcome;
}

/** What is known of the rows beside their cells. */
interface RowStates {
  readonly isWrong: (index: number) => boolean;
  readonly results?: Results;
}

/** The places of the rows to show, in their order. Empty cells come last. */
export function arranged(
  rows: readonly ChainRow[],
  { sort, find, onlyProblems, outcome }: Arrangement,
  { isWrong, results = new Map() }: RowStates,
): readonly number[] {
  const found = finder(find.trim().toLowerCase());
  const places = rows.flatMap((row, index) =>
    found(row) && (!onlyProblems || isWrong(index)) && isOf(row, outcome, results) ? [index] : [],
  );
  if (sort === null) return places;
  const { column, descending } = sort;
  if (column === 'result') {
    const usd = (index: number) => results.get(rows[index]?.id ?? '')?.countsUsd ?? -1;
    return places.sort((a, b) => (descending ? usd(b) - usd(a) : usd(a) - usd(b)));
  }
  const collator = new Intl.Collator(undefined, { numeric: true });
  const cell = (index: number): string => rows[index]?.[column] ?? '';
  const order = (a: string, b: string): number =>
    column === 'valueUsd'
      ? Number(cellNumber(a, 'usd')) - Number(cellNumber(b, 'usd')) || collator.compare(a, b)
      : collator.compare(a, b);
  return places.sort((a, b) => {
    const [left, right] = [cell(a), cell(b)];
    if (left === '' || right === '') return Number(left === '') - Number(right === '');
    return descending ? order(right, left) : order(left, right);
  });
}

const isOf = ({ id }: ChainRow, outcome: Arrangement['outcome'], results: Results): boolean =>
  outcome === '' || results.get(id)?.outcome === outcome;

/** Text in any cell; the name of a country or a mineral finds its code and its id too. */
function finder(wanted: string): (row: ChainRow) => boolean {
  if (wanted === '') return () => true;
  const country = countryTerm(wanted);
  const isNamed = country !== wanted && country.toLowerCase() !== wanted;
  const mineral = mineralTerm(wanted);
  return (row) =>
    Object.values(row).some((cell) => cell.toLowerCase().includes(wanted)) ||
    row.mineral === mineral ||
    (isNamed && [row.extraction, row.processing, row.recycling].some((cell) => cell.includes(country)));
}

/** The sum of the values that can be read, in USD; exact to a millionth below a billion. */
export function totalValue(rows: readonly ChainRow[], places: readonly number[]): number {
  const micros = places.reduce((sum, place) => {
    const row = rows[place];
    const { entry } = row === undefined ? {} : readRow(row);
    return sum + Math.round(Number(entry?.valueUsd ?? 0) * 1_000_000);
  }, 0);
  return micros / 1_000_000;
}
