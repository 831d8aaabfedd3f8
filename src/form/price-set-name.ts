import type { PriceBasis, PriceSet } from '../data/presets';
import type { Messages } from '../text';

type Name = (text: Messages, year: string) => string;

const SENSITIVITIES: Readonly<Record<Exclude<PriceBasis, 'usual'>, Name>> = {
  'flake-graphite': (text, year) => text.form_prices_flake({ year }),
  'lme-metals': (text, year) => text.form_prices_lme({ year }),
  'lithium-china-spot': (text, year) => text.form_prices_lithium_spot({ year }),
};

/** A price set's name, made of its year and of what sets it apart. */
export function priceSetName(text: Messages, { year, basis, prices }: PriceSet): string {
  if (basis !== 'usual') return SENSITIVITIES[basis](text, String(year));
  const notes = Object.values(prices).flatMap((price) => price.notes ?? []);
  if (notes.includes('part-of-year')) return text.form_prices_part({ year: String(year) });
  return notes.includes('estimate')
    ? text.form_prices_estimated({ year: String(year) })
    : text.form_prices_of({ year: String(year) });
}
