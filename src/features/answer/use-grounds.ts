import { useCalculation } from '../../calculation';
import { format } from '../../text/format';
import type { Grounds } from '../../text/reasons';

/** What the words of the figures are made from: the whole scenario, typical facts included. */
export function useGrounds(): Grounds {
  const { scenario, rulebook } = useCalculation();
  return { format, scenario, rulebook };
}

/** What the words of the requirements are made from: the facts that decide. */
export function useDecidingGrounds(): Grounds {
  const { decided, rulebook } = useCalculation();
  return { format, scenario: decided.scenario, rulebook };
}
