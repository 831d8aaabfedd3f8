import { namesCurrency, numberOf, priced, sumOf, times, total } from './amounts';
import type { Column } from './columns';
import { STAGES } from './columns';
import type { TableShape } from './layout';
import { undecidedMark } from './numbers';
import type { OpenedTable, TableChoices } from './understand';
import { MASS_UNITS, massUnitOf } from './units';

export type NumberCode =
  | 'MARK'
  | 'FRACTIONS'
  | 'CURRENCY'
  | 'YEARS'
  | 'WHICH_COLUMN'
  | 'PRICE_OR_VALUE'
  | 'MASS_UNIT'
  | 'STAGE'
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

type Ask = (asked: Asked) => Omit<NumberQuestion, 'isSettled' | 'code'> | undefined;

const ASK: Readonly<Record<NumberCode, Ask>> = {
  WHICH_COLUMN: askColumn,
  PRICE_OR_VALUE: askPriceOrValue,
  MARK: askMark,
  CURRENCY: askCurrency,
  MASS_UNIT: askMassUnit,
  FRACTIONS: askFractions,
  YEARS: askYears,
  STAGE: askStage,
  PRICES: askPrices,
};
const CODES: readonly NumberCode[] = [
  'WHICH_COLUMN',
  'PRICE_OR_VALUE',
  'MARK',
  'CURRENCY',
  'MASS_UNIT',
  'FRACTIONS',
  'YEARS',
  'STAGE',
  'PRICES',
];

/** What is to be asked about the numbers of a table, in the order in which answers build on one another. */
export function numberQuestions(asked: Asked): readonly NumberQuestion[] {
  if (asked.opened.isOwn) return [];
  return CODES.flatMap((code) => {
    const question = ASK[code](asked);
    return question === undefined
      ? []
      : [{ code, ...question, isSettled: asked.shape.settled.includes(code) }];
  });
}

const placeOf = ({ columns }: TableShape, column: Column): number => columns.indexOf(column);
const headingOf = ({ shape, opened }: Asked, column: Column): string =>
  opened.headings[placeOf(shape, column)] ?? '';

/** The cells of some columns, below the headings. */
function* cellsOf({ records, headings }: TableShape, places: readonly number[]): Iterable<string> {
  for (const record of records.slice((headings?.to ?? -1) + 1))
    for (const index of places) {
      const cell = record[index]?.trim() ?? '';
      if (cell !== '') yield cell;
    }
}

const placesOf = ({ columns }: TableShape, test: (column: Column) => boolean): readonly number[] =>
  columns.flatMap((column, index) => (column !== null && test(column) ? [index] : []));

const sumOfColumn = (shape: TableShape, index: number): string =>
  total([...cellsOf(shape, [index])].map((cell) => sumOf(cell, shape)));

function totalOf(shape: TableShape): string {
  const value = placeOf(shape, 'valueUsd');
  if (value !== -1) return sumOfColumn(shape, value);
  const [mass, price, unit] = [placeOf(shape, 'mass'), placeOf(shape, 'price'), placeOf(shape, 'massUnit')];
  const rows = shape.records.slice((shape.headings?.to ?? -1) + 1);
  return total(
    rows.map((record) => {
      const massUnit = massUnitOf(record[unit] ?? '') ?? shape.massUnit;
      const cell = (index: number) => numberOf(record[index] ?? '', shape.mark);
      return priced(cell(mass), times(cell(price), shape.factor), { ...shape, massUnit }) ?? '';
    }),
  );
}

const option = (asked: Asked, id: string, about: string, change: Partial<TableChoices>): NumberOption => ({
  id,
  about,
  totalUsd: totalOf({ ...asked.shape, ...change }),
  change,
});

/** Two columns may be the value: which is it? A price alone may be the value, too. */
function askColumn(asked: Asked): ReturnType<Ask> {
  const { shape, opened } = asked;
  const [rivals] = opened.rivals;
  const lone = placeOf(shape, 'price');
  const isLone = lone !== -1 && !shape.columns.includes('valueUsd') && !shape.columns.includes('mass');
  const places = rivals?.columns ?? (isLone ? [lone] : []);
  const meaning: Column = rivals?.meaning ?? 'valueUsd';
  if (places.length === 0) return undefined;
  const options = places.map((index) => {
    const columns = shape.columns.map((column, at) =>
      at === index ? meaning : places.includes(at) ? null : column,
    );
    const about = opened.headings[index] ?? '';
    return { ...option(asked, String(index), about, { columns }), totalUsd: sumOfColumn(shape, index) };
  });
  return { about: meaning, options };
}

/** A quantity and a price without units: a price of each, or of all? */
function askPriceOrValue(asked: Asked): ReturnType<Ask> {
  const { shape, opened } = asked;
  const columns = opened.choices.columns;
  const [mass, price] = [columns.indexOf('mass'), columns.indexOf('price')];
  if (mass === -1 || price === -1 || columns.includes('valueUsd') || columns.includes('massUnit'))
    return undefined;
  const facts = [opened.seen[mass]?.facts, opened.seen[price]?.facts];
  if (facts.some((each) => each?.massUnit !== undefined || each?.priceUnit !== undefined)) return undefined;
  const withColumns = (change: readonly (Column | null)[]) => ({ columns: change });
  return {
    about: opened.headings[price] ?? '',
    options: [
      option(asked, 'each', '×', withColumns(shape.columns.with(mass, 'mass').with(price, 'price'))),
      option(asked, 'all', '=', withColumns(shape.columns.with(mass, null).with(price, 'valueUsd'))),
    ],
  };
}

const isSum = (column: Column): boolean => /^(?:valueUsd|mass|price)$|\.(?:usd|percent)$/.test(column);

function askMark(asked: Asked): ReturnType<Ask> {
  const { shape, opened, delimiter } = asked;
  const cells = [...cellsOf(shape, placesOf(shape, isSum))];
  const mark = undecidedMark(cells);
  // Where commas part the cells, a comma within one does not mark decimals.
  const isOpen = opened.mixedMarks || (mark !== undefined && !(mark === ',' && delimiter === ','));
  if (!isOpen) return undefined;
  const example = cells.find((cell) => /\d[.,]\d{3}\D*$/.test(cell)) ?? '';
  return {
    about: example,
    options: [option(asked, '.', '.', { mark: '.' }), option(asked, ',', ',', { mark: ',' })],
  };
}

function askCurrency(asked: Asked): ReturnType<Ask> {
  const { shape, opened } = asked;
  const places = placesOf(shape, (column) => column === 'valueUsd' || column === 'price');
  const headed = places
    .map((index) => opened.seen[index]?.facts.currency)
    .find((currency) => currency !== undefined);
  const sign = [...cellsOf(shape, places)].find(namesCurrency);
  const currency = headed ?? sign?.replace(/[\d.,\s-]/g, '');
  if (currency === undefined) return undefined;
  const base = opened.choices.factor;
  return { about: currency, options: [option(asked, 'same', currency, { factor: base })] };
}

function askMassUnit(asked: Asked): ReturnType<Ask> {
  const { shape, opened } = asked;
  const [mass, price] = [placeOf(shape, 'mass'), placeOf(shape, 'price')];
  if (mass === -1 || shape.columns.includes('valueUsd')) return undefined;
  const isMassKnown = opened.seen[mass]?.facts.massUnit !== undefined || shape.columns.includes('massUnit');
  const isPriceKnown = price !== -1 && opened.seen[price]?.facts.priceUnit !== undefined;
  if (price !== -1 ? isMassKnown === isPriceKnown : isMassKnown) return undefined;
  const about = headingOf(asked, isMassKnown ? 'price' : 'mass');
  const field = isMassKnown ? 'priceUnit' : 'massUnit';
  const units = MASS_UNITS.filter((unit) => unit === 't' || unit === 'kg' || unit === 'lb');
  return { about, options: units.map((unit) => option(asked, unit, unit, { [field]: unit })) };
}

/** Percents of which none is over one are parts of one, or very small. */
function askFractions({ shape }: Asked): ReturnType<Ask> {
  const places = placesOf(shape, (column) => column.endsWith('.percent'));
  const cells = [...cellsOf(shape, places)].filter((cell) => !/[%％]/.test(cell));
  const numbers = cells.map((cell) => Number(numberOf(cell, shape.mark))).filter((value) => value > 0);
  if (numbers.length === 0 || numbers.some((value) => value > 1)) return undefined;
  const example = String(numbers.find((value) => value < 1) ?? numbers[0]);
  return {
    about: example,
    options: [
      { id: 'fractions', about: times(example, '100'), change: { areFractions: true } },
      { id: 'percents', about: example, change: { areFractions: false } },
    ],
  };
}

function askYears(asked: Asked): ReturnType<Ask> {
  const { shape } = asked;
  const place = placeOf(shape, 'year');
  if (place === -1) return undefined;
  const years = [...new Set(cellsOf(shape, [place]))].filter((year) => /\d/.test(year)).sort();
  if (years.length < 2 || years.length > 30) return undefined;
  const rowsOf = (year: string) =>
    shape.records.filter(
      (record, index) => index <= (shape.headings?.to ?? -1) || record[place]?.trim() === year,
    );
  const options = years.map((year) => ({
    id: year,
    about: year,
    totalUsd: totalOf({ ...shape, records: rowsOf(year) }),
    change: { year },
  }));
  return { about: headingOf(asked, 'year'), options: [...options, option(asked, 'all', '', { year: '' })] };
}

/** Countries side by side, and nothing that says of which stage. */
function askStage({ shape, opened }: Asked): ReturnType<Ask> {
  const { columns } = opened.choices;
  if (columns.includes('stage') || !columns.some((column) => column?.startsWith('stage.'))) return undefined;
  const options = STAGES.map((stage) => {
    const next = shape.columns.map((column, index): Column | null => {
      const role = columns[index]?.startsWith('stage.') ? columns[index]?.slice('stage.'.length) : undefined;
      return role === 'each' || role === 'country' || role === 'usd' || role === 'percent' || role === 'text'
        ? `${stage}.${role}`
        : column;
    });
    return { id: stage, about: stage, change: { columns: next } };
  });
  return { about: '', options };
}

/** Masses without a price: of which year are the prices? */
function askPrices(asked: Asked): ReturnType<Ask> {
  const { shape, priceSets } = asked;
  const { columns } = shape;
  if (!columns.includes('mass') || columns.includes('price') || columns.includes('valueUsd'))
    return undefined;
  return {
    about: headingOf(asked, 'mass'),
    options: priceSets.map(({ id, name, prices }) => ({ id, about: name, change: { prices } })),
  };
}
