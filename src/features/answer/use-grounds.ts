import { useCalculation } from '../../calculation';
import { explain } from '../../law';
import { type Grounds, groundsOf } from '../../text/reasons';

/** What the words of the figures are made from: the whole scenario, typical facts included. */
export function useGrounds(): Grounds {
  const { scenario, rulebook } = useCalculation();
  return groundsOf(scenario, explain(scenario, rulebook));
}

/** What the words of the requirements are made from: the facts that decide. */
export function useDecidingGrounds(): Grounds {
  const { decided, rulebook } = useCalculation();
  return groundsOf(decided.scenario, explain(decided.scenario, rulebook));
}
