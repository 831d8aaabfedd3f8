import { priced, priceFactor, sumOf, times } from './amounts';
import type { Column } from './columns';
import { unescapeFormula } from './formula';
import { headingFacts } from './heading-facts';
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
  const content = contentOf({ shape, words, places }, mineral);
  if (price === undefined || content === undefined) return '';
  return priced(times(mass, String(content)), price, { ...shape, massUnit, priceUnit: 'kg' }) ?? '';
}

/** Contained in lithium carbonate, as in `mineral-words.ts`. */
const IN_CARBONATE = 0.1879;

/** The part of the mass that is the mineral: by the heading, or else by the material. */
function contentOf({ shape, words, places }: Pick<Layout, 'shape' | 'words' | 'places'>, mineral: string) {
  const [place = -1] = places.get('mass') ?? [];
  const { basis } = headingFacts(shape.headingWords[place] ?? '');
  if (basis === 'contained') return 1;
  return basis === 'carbonate' ? IN_CARBONATE : words.contentOf(mineral);
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
