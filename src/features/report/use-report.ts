import { useCalculation } from '../../form';
import type { Day } from '../../kernel/day';
import { useText } from '../../text';
import { thingsIn } from '../../text/fact-words';
import { useFormat } from '../../text/format';
import { type Report, reportOf } from './report';

export interface ReportProps {
  readonly hypothetical: boolean;
  readonly today: Day;
}

/** Writes the report of what is entered now, when it is asked for. */
export function useReport({ hypothetical, today }: ReportProps): () => Report {
  const text = useText();
  const format = useFormat();
  const { scenario, rulebook, evaluation } = useCalculation();
  return () => {
    const words = { text, format, scenario, rulebook, things: thingsIn(text, scenario) };
    return reportOf({ words, evaluation, hypothetical, today });
  };
}
