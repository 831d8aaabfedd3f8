import { currencyOfCell } from './amounts';
import type { Column } from './columns';
import { plainWords } from './heading-facts';
import type { OpenedTable, TableChoices } from './understand';
import type { Vocabulary } from './vocabulary';
import { Words } from './words';
import { currencyIn } from './words/currencies';

/** A table as read from a file, and how it is understood. */
export interface TableShape extends TableChoices {
  /** All rows of the file, titles and headings among them. */
  readonly records: readonly (readonly string[])[];
  readonly badQuotes: readonly number[];
  readonly headingWords: readonly string[];
  /** The country that a heading names, by the place of its column. */
  readonly countries: readonly (string | undefined)[];
  /** Amounts under the names of countries are percents though none says so. */
  readonly arePercents: boolean;
  readonly isOwn: boolean;
}

/** Where each thing stands, looked up once: a table may have thousands of columns and of rows. */
export interface Layout {
  readonly shape: TableShape;
  /** Indexes of columns, ascending. */
  readonly places: ReadonlyMap<Column | null, readonly number[]>;
  readonly badQuotes: ReadonlySet<number>;
  readonly words: Words;
  /** Sums of several currencies: those that are no dollars cannot be added to them. */
  readonly hasSeveralCurrencies: boolean;
}

/** The shape of a table as it was opened, with other choices. */
export function shapeOf(
  table: Pick<TableShape, 'records' | 'badQuotes'>,
  { headings, seen, isOwn }: OpenedTable,
  choices: TableChoices,
): TableShape {
  const countries = seen.map(({ country }) => country);
  const { records, badQuotes } = table;
  const shape = { ...choices, records, badQuotes, headingWords: headings, countries, isOwn };
  return { ...shape, arePercents: sumTo100(shape) };
}

/** Whether the numbers under the countries of a stage come to about a hundred, or to one, in most rows. */
function sumTo100({ records, columns, headings, headingWords }: Omit<TableShape, 'arePercents'>): boolean {
  const stages = [...new Set(columns.filter((column) => column?.endsWith('.each') === true))];
  const rows = records.slice((headings?.to ?? -1) + 1);
  return stages.some((stage) => {
    const places = columns.flatMap((column, index) =>
      column === stage && currencyIn(plainWords(headingWords[index] ?? '')) === undefined ? [index] : [],
    );
    const sums = rows.map((record) => sumAt(record, places)).filter((sum) => sum > 0);
    return (
      sums.length > 0 &&
      sums.filter((sum) => (sum > 98 && sum < 102) || (sum > 0.98 && sum < 1.02)).length >= sums.length * 0.8
    );
  });
}

const sumAt = (record: readonly string[], places: readonly number[]): number =>
  places.reduce(
    (sum, index) => sum + (Number((record[index] ?? '').replace(/[%\s]/g, '').replace(',', '.')) || 0),
    0,
  );

/** The currencies that a column, or the sums themselves, name; `USD` for the dollar however it is written. */
export function currenciesOf({ records, columns, headings }: TableShape): readonly string[] {
  const place = columns.indexOf('currency');
  const sums = columns.flatMap((column, index) =>
    column === 'valueUsd' || column === 'price' ? [index] : [],
  );
  const named = records
    .slice((headings?.to ?? -1) + 1)
    .flatMap((record) => [
      currencyOf(record[place] ?? ''),
      ...sums.map((index) => currencyOfCell(record[index] ?? '') ?? ''),
    ]);
  return [...new Set(named.filter((currency) => currency !== ''))];
}

/** The code of a currency that a cell names; what is none that is known stays, in capitals. */
export const currencyOf = (cell: string): string =>
  cell.trim() === '' ? '' : (currencyIn(plainWords(cell)) ?? cell.trim().toUpperCase());

/** Looks the columns of a table up. */
export function layoutOf(shape: TableShape, vocabulary: Vocabulary): Layout {
  const places = new Map<Column | null, number[]>();
  for (const [index, column] of shape.columns.entries()) {
    const known = places.get(column);
    if (known === undefined) places.set(column, [index]);
    else known.push(index);
  }
  return {
    shape,
    places,
    badQuotes: new Set(shape.badQuotes),
    hasSeveralCurrencies: currenciesOf(shape).length > 1,
    words: new Words(vocabulary, shape.words, shape.isOwn),
  };
}
