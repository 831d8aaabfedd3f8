import type { Messages } from '../../text';
import type { Format } from '../../text/format';
import { MEANINGS, type Meaning } from '../../ui/charts/meaning';

/** Amounts by what they do for the share. */
export type Parts = Readonly<Record<Meaning, number>>;

export const NO_PARTS: Parts = { counts: 0, depends: 0, 'not-known': 0, 'does-not': 0 };

const NAMES: Readonly<Record<Meaning, (text: Messages) => string>> = {
  counts: (text) => text.result_share_counts(),
  depends: (text) => text.result_share_depends(),
  'not-known': (text) => text.insight_meaning_not_known(),
  'does-not': (text) => text.result_share_does_not(),
};

export const meaningName = (text: Messages, meaning: Meaning): string => NAMES[meaning](text);

/** What the parts of a picture mean: its legend, and the columns of its table. What there is none of is left out. */
export const meanings = (text: Messages, { depends, 'not-known': notKnown }: Parts) =>
  MEANINGS.filter(
    (meaning) => (meaning !== 'depends' || depends > 0) && (meaning !== 'not-known' || notKnown > 0),
  ).map((meaning) => ({ meaning, label: meaningName(text, meaning) }));

const AMOUNTS: Readonly<Record<Meaning, (text: Messages, value: string) => string>> = {
  counts: (text, value) => text.insight_part_counts({ value }),
  depends: (text, value) => text.insight_part_depends({ value }),
  'not-known': (text, value) => text.insight_part_not_known({ value }),
  'does-not': (text, value) => text.insight_part_does_not({ value }),
};

interface Named {
  readonly name: string;
  readonly parts: Parts;
}

/** "Nickel: $498 does not count and $20 counts." Of what there is none nothing is said. */
export function partsSentence(
  { text, format }: { readonly text: Messages; readonly format: Format },
  { name, parts }: Named,
  amount: (value: number) => string,
): string {
  const told = MEANINGS.filter((meaning) => parts[meaning] > 0);
  const said = (told.length === 0 ? (['does-not'] as const) : told).map((meaning) =>
    AMOUNTS[meaning](text, amount(parts[meaning])),
  );
  return text.insight_parts({ name, parts: format.list(said) });
}
