import { type Entry, sourcingTest } from '../../../law';
import { type ChartStage, stageParts } from '../stage-parts';
import { countingAt, type Weighed } from '../weighed';

/**
 * How much of an entry, 0 to 1, went through a part of a stage and surely counts by the other stage: what counts there
 * and this part are together more than the whole by so much, whatever the pairing.
 */
export function countsByOther(stage: ChartStage, { scenario, rulebook, evaluation }: Weighed) {
  const counting = countingAt({ scenario, rulebook });
  const isFifty = sourcingTest(scenario, rulebook) === 'fifty-percent-value-added';
  const countedAt = (entry: Entry, at: ChartStage): number =>
    stageParts(entry, at)
      .filter(({ country, state }) => state === 'named' && counting(entry, at).has(country))
      .reduce((sum, { part }) => sum + part, 0);
  return (entry: Entry, index: number, part: number): number => {
    if (stage === 'recycling') return 0;
    if (isFifty && entry.kind === 'chain')
      return evaluation.minerals.entries[index]?.qualifyingPercent.min === 100 ? part : 0;
    const other = countedAt(entry, stage === 'extraction' ? 'processing' : 'extraction');
    return other < countedAt(entry, stage) ? 0 : Math.max(0, other + part - 1);
  };
}
