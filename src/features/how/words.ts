import { useMemo } from 'react';
import { useCalculation } from '../../form';
import { useText } from '../../text';
import { useFormat } from '../../text/format';
import { type LateMessages, useLateText } from '../../text/late';
import type { Grounds } from '../../text/reasons';

/** What the trace's sentences are made from. */
export interface TraceWords extends Grounds {
  readonly late: LateMessages;
}

export function useTraceWords(): TraceWords {
  const text = useText();
  const late = useLateText();
  const format = useFormat();
  const { scenario, rulebook } = useCalculation();
  return useMemo(
    () => ({ text, late, format, scenario, rulebook }),
    [text, late, format, scenario, rulebook],
  );
}
