import { useCalculation } from '../../form';
import { useIsHypothetical } from '../../form/use-is-hypothetical';
import type { Day } from '../../kernel/day';
import { thingsIn } from '../../text/fact-words';
import { format } from '../../text/format';
import { type Report, reportOf } from './report';

export interface ReportProps {
  readonly today: Day;
}

/** Writes the report of what is entered now, when it is asked for. */
export function useReport({ today }: ReportProps): () => Report {
  const { scenario, rulebook, evaluation, problems } = useCalculation();
  const hypothetical = useIsHypothetical();
  return () => {
    const words = { format, scenario, rulebook, things: thingsIn(scenario) };
    return reportOf({ words, evaluation, hypothetical, incomplete: problems.length > 0, today });
  };
}
