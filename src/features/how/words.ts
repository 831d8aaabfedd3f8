import { useMemo } from 'react';
import { useCalculation } from '../../calculation';
import { explain, type Rulebook } from '../../law';
import { type FactWords, thingsIn } from '../../text/fact-words';
import { type Grounds, groundsOf } from '../../text/reasons';

/** What the trace's sentences are made from. */
export interface TraceWords extends Grounds, FactWords {
  readonly rulebook: Rulebook;
}

export function useTraceWords(): TraceWords {
  const { scenario, rulebook } = useCalculation();
  return useMemo(
    () => ({ ...groundsOf(scenario, explain(scenario, rulebook)), rulebook, things: thingsIn(scenario) }),
    [scenario, rulebook],
  );
}
