import type { PriceSet } from '../data/presets';
import type { Messages } from '../text';

/** A price set's name, made of its year and of what sets it apart. */
export function priceSetName(text: Messages, { year, prices }: PriceSet): string {
  const notes = Object.values(prices).flatMap((price) => price.notes ?? []);
  if (notes.includes('flake-not-battery-grade')) return text.form_prices_flake({ year: String(year) });
  return notes.includes('estimate')
    ? text.form_prices_estimated({ year: String(year) })
    : text.form_prices_of({ year: String(year) });
}
