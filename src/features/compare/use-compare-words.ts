import type { Evaluation, Scenario } from '../../law';
import { type Messages, useText } from '../../text';
import { leafWords, pathWords, thingsIn } from '../../text/fact-words';
import { type Format, useFormat } from '../../text/format';
import { mineralShareWords } from '../../text/share';
import type { Difference } from './compare';

interface Row {
  readonly key: string;
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

interface Sides {
  readonly kept: Scenario;
  readonly now: Scenario;
}

/** Results and differences in words. */
export function useCompareWords({ kept, now }: Sides) {
  const text = useText();
  const format = useFormat();
  const things = new Map([...thingsIn(text, kept), ...thingsIn(text, now)]);
  const words = { text, format, things };
  return {
    results: (before: Evaluation, after: Evaluation): readonly Row[] => {
      const row = (key: string, name: string, say: (evaluation: Evaluation) => string): Row => ({
        key,
        name,
        before: say(before),
        after: say(after),
      });
      return [
        row('credit', text.insight_compare_credit(), (each) => creditWords(text, format, each)),
        row('share', text.insight_compare_share(), (each) => shareOf(text, format, each)),
      ];
    },
    difference: ({ pointer, path, before, after }: Difference): Row => ({
      key: pointer,
      name: pathWords(words, path),
      before: leafWords(words, path, before),
      after: leafWords(words, path, after),
    }),
  };
}

function creditWords(text: Messages, format: Format, { credit }: Evaluation): string {
  if (credit.status === 'undetermined') return text.result_amount_undetermined();
  if (credit.status === 'not-computed') return text.result_amount_not_computed();
  return format.either(credit.possibleUsd.map((amount) => format.money(amount)));
}

function shareOf(text: Messages, format: Format, { minerals }: Evaluation): string {
  if (minerals.share === null) return '–';
  const { min, max } = mineralShareWords({ text, format }, minerals, minerals.share);
  return min === max ? min : text.result_share_range({ min, max });
}
