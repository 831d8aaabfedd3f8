import { useMemo } from 'react';
import { useCalculation } from '../../calculation';
import { useText } from '../../text';
import { type FactWords, thingsIn } from '../../text/fact-words';
import { useFormat } from '../../text/format';
import type { Grounds } from '../../text/reasons';

/** What the trace's sentences are made from. */
export interface TraceWords extends Grounds, FactWords {}

export function useTraceWords(): TraceWords {
  const text = useText();
  const format = useFormat();
  const { scenario, rulebook } = useCalculation();
  return useMemo(
    () => ({ text, format, scenario, rulebook, things: thingsIn(text, scenario) }),
    [text, format, scenario, rulebook],
  );
}
