import { priced, priceFactor, sumOf, times } from './amounts';
import type { Column } from './columns';
import { unescapeFormula } from './formula';
import type { Layout } from './layout';
import { massUnitOf } from './units';

/** What of a row its value is found from. */
interface ValueCells {
  readonly cell: (about: Column) => string;
  readonly mineral: string;
  readonly row: number;
}

/** The value as written, or else the mass at its price, or else at the price of the year; '' when neither is known. */
export function valueOfRow({ shape, words, places }: Layout, { cell, mineral, row }: ValueCells): string {
  const written = cell('valueUsd');
  if (written.trim() !== '' || !places.has('mass')) return sumOf(written, shape);
  const unit = cell('massUnit').trim();
  const massUnit = massUnitOf(unit) ?? (unit === '' ? shape.massUnit : undefined);
  // A unit that nobody knows is not taken for another.
  if (massUnit === undefined) return '';
  const mass = sumOf(cell('mass'), { ...shape, factor: '1' });
  if (places.has('price')) {
    const price = sumOf(cell('price'), { ...shape, factor: priceFactor(shape.factor) });
    return priced(mass, price, { ...shape, massUnit }) ?? '';
  }
  const price = shape.prices?.[words.mineral(mineral, row)];
  const content = words.contentOf(mineral);
  if (price === undefined || content === undefined) return '';
  return priced(times(mass, String(content)), price, { ...shape, massUnit, priceUnit: 'kg' }) ?? '';
}

/** Plant, further suppliers and what else was said of the row, each under its heading when there are several. */
export function noteOfRow({ shape, places }: Layout, record: readonly string[]): string {
  const [, ...suppliers] = places.get('supplier') ?? [];
  const columns = [...suppliers, ...(['plant', 'note'] as const).flatMap((about) => places.get(about) ?? [])];
  const [only = -1] = columns;
  if (columns.length === 1) return unescapeFormula(record[only] ?? '');
  const said = columns.flatMap((index) => {
    const text = unescapeFormula(record[index] ?? '');
    return text.trim() === '' ? [] : [{ text, heading: shape.headingWords[index] ?? '' }];
  });
  return said.map(({ text, heading }) => (heading === '' ? text : `${heading}: ${text}`)).join('; ');
}
