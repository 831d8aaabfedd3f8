import { useMemo } from 'react';
import { useSnapshot } from '../../calculation';
import { type Results, resultOf } from '../../table-file';

const NONE: Results = new Map();

/** What became of each entry's value, by its id; nothing until there is a result. */
export function useResults(): Results {
  const calculation = useSnapshot((snapshot) => snapshot.calculation);
  return useMemo(() => {
    if (calculation === null) return NONE;
    const values = new Map(calculation.scenario.minerals?.entries.map(({ id, valueUsd }) => [id, valueUsd]));
    const { entries } = calculation.evaluation.minerals;
    return new Map(entries.map((entry) => [entry.id, resultOf(values.get(entry.id) ?? '0', entry)]));
  }, [calculation]);
}
