import { useMemo } from 'react';
import { useCalculation } from '../../form';
import { type FactWords, thingsIn } from '../../text/fact-words';
import { format } from '../../text/format';
import type { Grounds } from '../../text/reasons';

/** What the trace's sentences are made from. */
export interface TraceWords extends Grounds, FactWords {}

export function useTraceWords(): TraceWords {
  const { scenario, rulebook } = useCalculation();
  return useMemo(() => ({ format, scenario, rulebook, things: thingsIn(scenario) }), [scenario, rulebook]);
}
