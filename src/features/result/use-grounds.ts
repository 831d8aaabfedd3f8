import { useCalculation } from '../../calculation';
import { useText } from '../../text';
import { useFormat } from '../../text/format';
import type { Grounds } from '../../text/reasons';

/** What the sentences under the verdict are made from, in the current language. */
export function useGrounds(): Grounds {
  const text = useText();
  const format = useFormat();
  const { scenario, rulebook } = useCalculation();
  return { text, format, scenario, rulebook };
}
