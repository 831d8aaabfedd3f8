import type { PriceBasis, PriceSet } from '../data/presets';
import { m } from '../text';

type Name = (year: string) => string;

const SENSITIVITIES: Readonly<Record<Exclude<PriceBasis, 'usual'>, Name>> = {
  'flake-graphite': (year) => m.form_prices_flake({ year }),
  'lme-metals': (year) => m.form_prices_lme({ year }),
  'lithium-china-spot': (year) => m.form_prices_lithium_spot({ year }),
};

/** A price set's name, made of its year and of what sets it apart. */
export function priceSetName({ year, basis, prices }: PriceSet): string {
  if (basis !== 'usual') return SENSITIVITIES[basis](String(year));
  const notes = Object.values(prices).flatMap((price) => price.notes ?? []);
  if (notes.includes('part-of-year')) return m.form_prices_part({ year: String(year) });
  return notes.includes('estimate')
    ? m.form_prices_estimated({ year: String(year) })
    : m.form_prices_of({ year: String(year) });
}
