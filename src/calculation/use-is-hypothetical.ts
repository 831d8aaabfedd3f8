import { useMemo } from 'react';
import { isHypothetical } from '../law';
import { useCalculation } from './calculation';
import type { Calculation } from './calculation-store';

/** Whether what is shown is not the law as it stands. */
export const useIsHypothetical = (): boolean => useIsHypotheticalIn(useCalculation());

/** The same of a given calculation; worked out again only when a what-if or the day changes. */
export function useIsHypotheticalIn({ scenario, rulebook }: Calculation): boolean {
  const key = JSON.stringify([scenario.partners, scenario.vehicle?.placedInService]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key holds all of the scenario that matters
  return useMemo(() => isHypothetical(scenario, rulebook), [key, rulebook]);
}
