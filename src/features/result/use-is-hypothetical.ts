import { useMemo } from 'react';
import type { Calculation } from '../../form/calculation';
import { isHypothetical } from './hypothetical';

/** Whether what is shown is not the law as it stands; worked out again only when a what-if or the day changes. */
export function useIsHypothetical({ scenario, rulebook }: Calculation): boolean {
  const key = JSON.stringify([scenario.partners, scenario.vehicle?.placedInService]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key holds all of the scenario that matters
  return useMemo(() => isHypothetical(scenario, rulebook), [key, rulebook]);
}
