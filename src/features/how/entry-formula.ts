import { sourcingTest, standingFigure } from '../../law';
import { m } from '../../text';
import type { EntryTrace } from './entry-trace';
import type { TraceWords } from './words';

/** How what counts of an entry follows from its stages, with the numbers in it; nothing where nothing counts. */
export function entryFormula(words: TraceWords, trace: EntryTrace): readonly string[] {
  if (trace.basis === 'none') return [];
  return trace.kind === 'chain' ? chainFormula(words, trace) : sharesFormula(words, trace);
}

/** The part of the stage's value added; under the 50% test held against one half. */
function chainFormula({ format, scenario, rulebook }: TraceWords, { stages }: EntryTrace) {
  const { value: half } = standingFigure(rulebook.parameters['value-added-threshold'], undefined);
  const isHalfEnough = sourcingTest(scenario, rulebook) === 'fifty-percent-value-added';
  return stages.map(({ counts, all }) => {
    const sum = { counts: format.money(counts), total: format.money(all) };
    const left = m.insight_formula_share({ ...sum, share: format.percent((100 * counts) / all) });
    return isHalfEnough ? m.insight_compare({ left, sign: '≥', right: format.percent(half) }) : left;
  });
}

/** At least the greater of the stages, at most both together: of what is not recycled, beside what is. */
function sharesFormula({ format }: TraceWords, { stages, qualifying: { min, max } }: EntryTrace) {
  const [extraction, processing, recycling] = stages;
  const percent = (share = 0): string => format.percent(share, 6);
  const [e, p, r] = [extraction, processing, recycling].map((stage) => percent(stage?.counts));
  const isRecycled = recycling !== undefined && recycling.all > 0;
  const line = (of: string, share: number): string =>
    m.insight_compare({
      left: isRecycled ? `${r} + (${percent(100)} − ${percent(recycling.all)}) × ${of}` : of,
      sign: '=',
      right: percent(share),
    });
  const least = line(`max(${e}, ${p})`, min);
  return min === max ? [least] : [least, line(`min(${percent(100)}, ${e} + ${p})`, max)];
}
