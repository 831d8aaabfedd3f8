import { numberOf, times } from './amounts';
import {
  type Ask,
  type Asked,
  cellsOf,
  headingOf,
  type NumberOption,
  option,
  placeOf,
  placesOf,
  totalOf,
} from './asked';
import { type Column, STAGES } from './columns';
import { plainWords } from './heading-facts';
import type { TableShape } from './layout';
import type { OpenedTable } from './understand';
import { MASS_UNITS } from './units';
import { UNIT_PRICE } from './words/heading-stems';

/** Whether a heading says that its price is of one unit: `Unit price`, `単価`. */
export const isOfUnit = ({ headings }: OpenedTable, column: number): boolean =>
  UNIT_PRICE.test(plainWords(headings[column] ?? ''));

export function askMassUnit(asked: Asked): ReturnType<Ask> {
  const { shape, opened } = asked;
  const [mass, price] = [placeOf(shape, 'mass'), placeOf(shape, 'price')];
  if (mass === -1 || shape.columns.includes('valueUsd')) return undefined;
  const isMassKnown = opened.seen[mass]?.facts.massUnit !== undefined || shape.columns.includes('massUnit');
  const isPriceKnown =
    price !== -1 && (opened.seen[price]?.facts.priceUnit !== undefined || isOfUnit(opened, price));
  if (price !== -1 ? isMassKnown === isPriceKnown || isOfUnit(opened, price) : isMassKnown) return undefined;
  const about = headingOf(asked, isMassKnown ? 'price' : 'mass');
  const field = isMassKnown ? 'priceUnit' : 'massUnit';
  const units = MASS_UNITS.filter((unit) => unit === 't' || unit === 'kg' || unit === 'lb');
  const own = field === 'priceUnit' && shape.columns.includes('massUnit');
  return {
    about,
    options: [
      ...(own ? [option(asked, { id: 'row', about: 'row', change: { priceUnit: 'row' } })] : []),
      ...units.map((unit) => option(asked, { id: unit, about: unit, change: { [field]: unit } })),
    ],
  };
}

/** Percents of which none is over one are parts of one, or very small. */
export function askFractions({ shape }: Asked): ReturnType<Ask> {
  const places = placesOf(
    shape,
    (column) => column.endsWith('.percent') || (shape.arePercents && column.endsWith('.each')),
  );
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

export function askYears(asked: Asked): ReturnType<Ask> {
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
  return {
    about: headingOf(asked, 'year'),
    options: [...options, option(asked, { id: 'all', about: '', change: { year: '' } })],
  };
}

/** Countries side by side, and nothing that says of which stage. */
export function askStage({ shape, opened }: Asked): ReturnType<Ask> {
  const { headings, choices } = opened;
  const { columns } = choices;
  // Whoever gave the columns another meaning has answered.
  const isOpen = shape.columns.some((column) => column?.startsWith('stage.'));
  if (!isOpen && !shape.settled.includes('STAGE')) return undefined;
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
  const places = columns.flatMap((column, index) => (column?.startsWith('stage.') ? [index] : []));
  const [only = -1] = places;
  const none = shape.columns.map((column, index) => (places.includes(index) ? null : column));
  return {
    about: places.length === 1 ? (headings[only] ?? '') : '',
    options: [
      ...pairOptions(shape, columns),
      ...options,
      { id: 'none', about: '', change: { columns: none } },
    ],
  };
}

/** Two countries side by side without their amounts: where it was mined and where refined, or the other way round. */
function pairOptions(
  { columns: now }: TableShape,
  columns: readonly (Column | null)[],
): readonly NumberOption[] {
  const places = columns.flatMap((column, index) => (column === 'stage.country' ? [index] : []));
  const [first = -1, second = -1] = places;
  if (places.length !== 2 || columns.some((column) => /^stage\.(?:usd|percent)$/.test(column ?? '')))
    return [];
  return (
    [
      ['extraction', 'processing'],
      ['processing', 'extraction'],
    ] as const
  ).map(([before, after]) => ({
    id: `${before} ${after}`,
    about: `${before} ${after}`,
    change: { columns: now.with(first, `${before}.country`).with(second, `${after}.country`) },
  }));
}

/** Masses without a price: of which year are the prices? */
export function askPrices(asked: Asked): ReturnType<Ask> {
  const { shape, priceSets } = asked;
  const { columns } = shape;
  if (!columns.includes('mass') || columns.includes('price') || columns.includes('valueUsd'))
    return undefined;
  return {
    about: headingOf(asked, 'mass'),
    options: priceSets.map(({ id, name, prices }) => ({ id, about: name, change: { prices } })),
  };
}
