import type { PriceSet } from '../data/presets';
import { m } from '../text';

/** A price set's name, made of its year and of what sets it apart. */
export function priceSetName({ year, prices }: PriceSet): string {
  const notes = Object.values(prices).flatMap((price) => price.notes ?? []);
  if (notes.includes('flake-not-battery-grade')) return m.form_prices_flake({ year: String(year) });
  return notes.includes('estimate')
    ? m.form_prices_estimated({ year: String(year) })
    : m.form_prices_of({ year: String(year) });
}
