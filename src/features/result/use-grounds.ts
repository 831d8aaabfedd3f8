import { useCalculation } from '../../form/calculation';
import { format } from '../../text/format';
import type { Grounds } from '../../text/reasons';

/** What the sentences under the verdict are made from, in the current language. */
export function useGrounds(): Grounds {
  const { scenario, rulebook } = useCalculation();
  return { format, scenario, rulebook };
}
