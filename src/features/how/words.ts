import { useMemo } from 'react';
import { useCalculation } from '../../form';
import { useText } from '../../text';
import { useFormat } from '../../text/format';
import { useLateText } from '../../text/late';
import { type FactWords, thingsIn } from '../../text/late-facts';
import type { Grounds } from '../../text/reasons';

/** What the trace's sentences are made from. */
export interface TraceWords extends Grounds, FactWords {}

export function useTraceWords(): TraceWords {
  const text = useText();
  const late = useLateText();
  const format = useFormat();
  const { scenario, rulebook } = useCalculation();
  return useMemo(
    () => ({ text, late, format, scenario, rulebook, things: thingsIn(text, scenario) }),
    [text, late, format, scenario, rulebook],
  );
}
