/** Kilograms in a unit of mass, times 10^8: a pound has eight decimals (NIST SP 811). */
const UNITS = {
  kg: 100_000_000n,
  t: 100_000_000_000n,
  kt: 100_000_000_000_000n,
  g: 100_000n,
  lb: 45_359_237n,
  'short-ton': 90_718_474_000n,
} as const;

export type MassUnit = keyof typeof UNITS;
export const MASS_UNITS: readonly MassUnit[] = ['kg', 't', 'lb', 'g', 'kt', 'short-ton'];

const NAMES: Readonly<Record<MassUnit, RegExp>> = {
  kt: /^(?:kt|kilotonn?es?|thousand (?:metric )?tonn?e?s|ktpa)$/,
  'short-ton': /^(?:short tons?|st|us tons?)$/,
  t: /^(?:t|mt|to|tne|mton|m\.?t|dmt|tonn?es?|tons?|metric tons?|metric tonn?es?|toneladas?|toneladas metricas|tm|tonnen|吨|トン|公吨)$/,
  kg: /^(?:kgs?|kgm|kilos?|kilograms?|kilogramm|kilogramos?|kilogrammes?|公斤|千克|キログラム|キロ)$/,
  lb: /^(?:lbs?|lbr|pounds?|libras?|pfund)$/,
  g: /^(?:g|grm|grams?|gramm?e?s?|gramos?)$/,
};

/** The unit of mass that a word names. */
export const massUnitOf = (word: string): MassUnit | undefined =>
  MASS_UNITS.find((unit) => NAMES[unit].test(word.normalize('NFKC').trim().toLowerCase().replace(/\.$/, '')));

export const hundredMillionthsOfKg = (unit: MassUnit): bigint => UNITS[unit];
