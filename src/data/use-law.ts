import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Rulebook } from '../law';
import { engineQuery } from './queries';

/** The figures to answer by, with what decides by them; null until both are there. */
export function useLaw(rulebook: Rulebook | null, isWanted = true) {
  const { data: engine } = useQuery({ ...engineQuery, enabled: isWanted });
  return useMemo(
    () => (rulebook === null || engine === undefined ? null : { rulebook, evaluate: engine.evaluate }),
    [rulebook, engine],
  );
}
