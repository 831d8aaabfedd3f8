import { useCalculation, useIsHypothetical } from '../../calculation';
import { useKeepsIncome } from '../../kept-work';
import type { Day } from '../../kernel/day';
import { thingsIn } from '../../text/fact-words';
import { format } from '../../text/format';
import { reportOf } from './report';
import type { Report } from './report-words';

export interface ReportProps {
  readonly today: Day;
}

/** Writes the report of what is entered now, when it is asked for. */
export function useReport({ today }: ReportProps): () => Report {
  const { scenario, rulebook, evaluation, problems } = useCalculation();
  const hypothetical = useIsHypothetical();
  const [withIncome] = useKeepsIncome();
  return () => {
    const words = { format, scenario, rulebook, things: thingsIn(scenario) };
    const incomplete = problems.length > 0;
    return reportOf({ words, evaluation, hypothetical, incomplete, withIncome, today });
  };
}
