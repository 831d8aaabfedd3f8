import { isOfUnit } from './ask-readings';
import { type Ask, type Asked, cellsOf, option, placeOf, placesOf, sumOfColumn } from './asked';
import type { Column } from './columns';
import { currenciesOf } from './layout';
import { undecidedMark } from './numbers';

/** Two columns may be the value: which is it? A price alone may be the value, too. */
export function askColumn(asked: Asked): ReturnType<Ask> {
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
    return {
      ...option(asked, { id: String(index), about, change: { columns } }),
      totalUsd: sumOfColumn(shape, index),
    };
  });
  return { about: meaning, options };
}

/** A quantity and a price without units: a price of each, or of all? */
export function askPriceOrValue(asked: Asked): ReturnType<Ask> {
  const { shape, opened } = asked;
  const columns = opened.choices.columns;
  const [mass, price] = [columns.indexOf('mass'), columns.indexOf('price')];
  if (mass === -1 || price === -1 || columns.includes('valueUsd') || columns.includes('massUnit'))
    return undefined;
  const facts = [opened.seen[mass]?.facts, opened.seen[price]?.facts];
  if (facts.some((each) => each?.massUnit !== undefined || each?.priceUnit !== undefined)) return undefined;
  if (isOfUnit(opened, price)) return undefined;
  return {
    about: opened.headings[price] ?? '',
    options: [
      option(asked, {
        id: 'each',
        about: '×',
        change: { columns: shape.columns.with(mass, 'mass').with(price, 'price') },
      }),
      option(asked, {
        id: 'all',
        about: '=',
        change: { columns: shape.columns.with(mass, null).with(price, 'valueUsd') },
      }),
    ],
  };
}

const isSum = (column: Column): boolean => /^(?:valueUsd|mass|price)$|\.(?:usd|percent)$/.test(column);

export function askMark(asked: Asked): ReturnType<Ask> {
  const { shape, opened, delimiter } = asked;
  const cells = [...cellsOf(shape, placesOf(shape, isSum))];
  const mark = undecidedMark(cells);
  // Where commas part the cells, a comma within one does not mark decimals.
  const isOpen = opened.mixedMarks || (mark !== undefined && !(mark === ',' && delimiter === ','));
  if (!isOpen) return undefined;
  const example = cells.find((cell) => /\d[.,]\d{3}\D*$/.test(cell)) ?? '';
  return {
    about: example,
    options: (['.', ','] as const).map((each) =>
      option(asked, { id: each, about: each, change: { mark: each } }),
    ),
  };
}

export function askCurrency(asked: Asked): ReturnType<Ask> {
  const { shape, opened } = asked;
  const places = placesOf(shape, (column) => column === 'valueUsd' || column === 'price');
  const headed = places
    .map((index) => opened.seen[index]?.facts.currency)
    .find((currency) => currency !== undefined);
  const [only, ...others] = currenciesOf(shape);
  // Of several, each row's own is held against the dollar.
  if (others.length > 0 || only === 'USD') return undefined;
  const currency = only ?? headed ?? opened.note.currency;
  if (currency === undefined || currency === 'USD') return undefined;
  const base = opened.choices.factor;
  return {
    about: currency,
    options: [option(asked, { id: 'same', about: currency, change: { factor: base } })],
  };
}
