import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { engineQuery, rulebookQuery } from './queries';

/** The law's figures with what decides by them; null until both are there. */
export function useLaw(isWanted = true) {
  const { data: rulebook } = useQuery({ ...rulebookQuery, enabled: isWanted });
  const { data: engine } = useQuery({ ...engineQuery, enabled: isWanted });
  return useMemo(
    () => (rulebook === undefined || engine === undefined ? null : { rulebook, evaluate: engine.evaluate }),
    [rulebook, engine],
  );
}
