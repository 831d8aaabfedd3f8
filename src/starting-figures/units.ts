import { exactOf } from '../scenario-form';

/** What masses are measured in, and prices are told by. */
export const UNITS = ['kg', 'lb', 't'] as const;
export type Unit = (typeof UNITS)[number];

/** kg in a unit, exactly, as a fraction: the pound is 0.45359237 kg by definition. */
const KG: Readonly<Record<Unit, readonly [bigint, bigint]>> = {
  kg: [1n, 1n],
  lb: [45_359_237n, 100_000_000n],
  t: [1_000n, 1n],
};

/** A mass grows with its unit, a price by its unit shrinks. */
export type Measure = 'mass' | 'price';

/** A fraction to so many decimals, rounded half up, in the shortest text. */
function textOf(numerator: bigint, denominator: bigint, decimals: number): string {
  const scaled = (numerator * 10n ** BigInt(decimals) * 2n + denominator) / (denominator * 2n);
  const digits = scaled.toString().padStart(decimals + 1, '0');
  const fraction = digits.slice(-decimals).replace(/0+$/, '');
  return fraction === '' ? digits.slice(0, -decimals) : `${digits.slice(0, -decimals)}.${fraction}`;
}

/** More than any product with a typed number needs to come out to the cent. */
const KEPT = 20;
const SHOWN = 6;

/** Converts a value typed per unit to per kg, exactly for masses; leaves what is no number as typed. */
export function toKg(typed: string, unit: Unit, measure: Measure): string {
  const number = unit === 'kg' ? undefined : exactOf(typed);
  if (number === undefined) return typed;
  const [up, down] = measure === 'mass' ? KG[unit] : [...KG[unit]].reverse();
  return textOf(number.digits * (up ?? 1n), 10n ** BigInt(number.decimals) * (down ?? 1n), KEPT);
}

/** A number by kg, by another unit, to be looked at: what was typed by that unit comes out as it was. */
export function fromKg(byKg: string, unit: Unit, measure: Measure): string {
  const number = exactOf(byKg);
  if (number === undefined || (unit === 'kg' && number.decimals <= SHOWN)) return byKg;
  const [down, up] = measure === 'mass' ? KG[unit] : [...KG[unit]].reverse();
  return textOf(number.digits * (up ?? 1n), 10n ** BigInt(number.decimals) * (down ?? 1n), SHOWN);
}
