/** Chains as figures, for what is measured with many of them. */
const COUNTRIES = ['AU', 'CN', 'CL', 'JP', 'ID', 'US', 'CD', 'ZZ'];
const MINERALS = ['lithium', 'nickel', 'cobalt', 'manganese', 'graphite', 'aluminum'];
const pick = (from: readonly string[], at: number): string => from[at % from.length] ?? '';

/** The chain of a number, no two alike, as a scenario's JSON has it. */
const chainAt = (at: number): object => ({
  kind: 'chain',
  id: `c-${at}`,
  mineral: pick(MINERALS, at),
  valueUsd: `${100 + ((at * 17) % 900)}.${String(at % 100).padStart(2, '0')}`,
  extraction: [
    { country: pick(COUNTRIES, at * 7), valueAddedUsd: '31.5' },
    { country: pick(COUNTRIES, at * 7 + 3), valueAddedUsd: '12.25' },
  ],
  processing: [{ country: pick(COUNTRIES, at * 5 + 1), valueAddedUsd: '60' }],
  supplier: `Supplier ${at % 20}`,
  foreignEntityOfConcern: 'none',
});

/** So many chains, no two alike. */
export const manyChains = (count: number): readonly object[] =>
  Array.from({ length: count }, (_, at) => chainAt(at));
