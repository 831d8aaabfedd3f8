import { m } from '../../text';
import type { Format } from '../../text/format';
import { MEANINGS, type Meaning } from '../../ui/charts/meaning';

/** Amounts by what they do for the share. */
export type Parts = Readonly<Record<Meaning, number>>;

export const NO_PARTS: Parts = { counts: 0, depends: 0, 'not-known': 0, 'does-not': 0 };

const NAMES: Readonly<Record<Meaning, () => string>> = {
  counts: m.result_share_counts,
  depends: m.result_share_depends,
  'not-known': m.insight_meaning_not_known,
  'does-not': m.result_share_does_not,
};

export const meaningName = (meaning: Meaning): string => NAMES[meaning]();

/** What the parts of a picture mean: its legend, and the columns of its table. What there is none of is left out. */
export const meanings = ({ depends, 'not-known': notKnown }: Parts) =>
  MEANINGS.filter(
    (meaning) => (meaning !== 'depends' || depends > 0) && (meaning !== 'not-known' || notKnown > 0),
  ).map((meaning) => ({ meaning, label: meaningName(meaning) }));

const AMOUNTS: Readonly<Record<Meaning, (value: string) => string>> = {
  counts: (value) => m.insight_part_counts({ value }),
  depends: (value) => m.insight_part_depends({ value }),
  'not-known': (value) => m.insight_part_not_known({ value }),
  'does-not': (value) => m.insight_part_does_not({ value }),
};

interface Named {
  readonly name: string;
  readonly parts: Parts;
}

/** "Nickel: $498 does not count and $20 counts." Of what there is none nothing is said. */
export function partsSentence(
  { format }: { readonly format: Format },
  { name, parts }: Named,
  amount: (value: number) => string,
): string {
  const told = MEANINGS.filter((meaning) => parts[meaning] > 0);
  const said = (told.length === 0 ? (['does-not'] as const) : told).map((meaning) =>
    AMOUNTS[meaning](amount(parts[meaning])),
  );
  return m.insight_parts({ name, parts: format.list(said) });
}
