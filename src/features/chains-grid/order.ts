import type { EntityStanding } from '../../law';
import { type ChainRow, cellNumber, readRow } from '../../scenario-form';
import { countryTerm, mineralTerm, type Outcome, type Results } from '../../table-file';
import { m } from '../../text';
import { cellFinder, cellWords } from './cell-words';
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
  /** Rows in which a foreign entity of concern took part, or of which nothing is stated; '' shows all. */
  readonly foreign: '' | 'found' | 'not-stated';
}

export const isForeign = (standing: EntityStanding | undefined): boolean =>
  standing === 'covered-nation' || standing === 'reported';

/** What is known of the rows beside their cells. */
interface RowStates {
  readonly isWrong: (index: number) => boolean;
  readonly results?: Results;
  readonly entities?: ReadonlyMap<string, EntityStanding>;
}

/** The places of the rows to show, in their order. Empty cells come last. */
export function arranged(
  rows: readonly ChainRow[],
  { sort, find, onlyProblems, outcome, foreign }: Arrangement,
  { isWrong, results = new Map(), entities = new Map() }: RowStates,
): readonly number[] {
  const found = finder(find.trim().toLowerCase());
  const places = rows.flatMap((row, index) =>
    found(row) &&
    (!onlyProblems || isWrong(index)) &&
    isOf(row, outcome, results) &&
    isStated(entities.get(row.id), foreign)
      ? [index]
      : [],
  );
  if (sort === null) return places;
  const { column, descending } = sort;
  if (column === 'result') {
    const usd = (index: number) => results.get(rows[index]?.id ?? '')?.countsUsd ?? -1;
    return places.sort((a, b) => (descending ? usd(b) - usd(a) : usd(a) - usd(b)));
  }
  const collator = new Intl.Collator(m.locale_tag(), { numeric: true });
  const cell = (index: number): string => cellWords(column, rows[index]?.[column] ?? '');
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

function isStated(standing: EntityStanding | undefined, foreign: Arrangement['foreign']): boolean {
  if (foreign === '') return true;
  return foreign === 'found' ? isForeign(standing) : standing === 'unknown';
}

/** Text in any cell; the name of a country or a mineral finds its code and its id too. */
function finder(wanted: string): (row: ChainRow) => boolean {
  if (wanted === '') return () => true;
  const country = countryTerm(wanted);
  const isNamed = country !== wanted && country.toLowerCase() !== wanted;
  const mineral = mineralTerm(wanted);
  const isShown = cellFinder(wanted);
  return (row) =>
    isShown(row) ||
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
