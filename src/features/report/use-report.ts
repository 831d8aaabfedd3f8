import { useIsHypothetical, useSnapshot } from '../../calculation';
import { useKeepsIncome } from '../../kept-work';
import type { Day } from '../../kernel/day';
import { explain } from '../../law';
import { originOf } from '../../scenario-form';
import { thingsIn } from '../../text/fact-words';
import { groundsOf } from '../../text/reasons';
import { reportOf } from './report';
import type { Report } from './report-words';

export interface ReportProps {
  readonly today: Day;
}

/** Writes the report of what is entered now, when it is asked for. */
export function useReport({ today }: ReportProps): () => Report {
  const { calculation, values } = useSnapshot((snapshot) => snapshot);
  const hypothetical = useIsHypothetical();
  const [withIncome] = useKeepsIncome();
  return () => {
    if (calculation === null) throw new Error('A report is asked for before there is a result');
    const { scenario, rulebook, evaluation, decided, problems } = calculation;
    return reportOf({
      words: { ...groundsOf(scenario, explain(scenario, rulebook)), rulebook, things: thingsIn(scenario) },
      evaluation,
      decided,
      originOf: (field) => originOf(values, field),
      hypothetical,
      incomplete: problems.length > 0,
      withIncome,
      today,
    });
  };
}
