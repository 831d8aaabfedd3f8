import { useMemo } from 'react';
import { type Calculation, useSnapshot } from '../../calculation';
import { type EntityStanding, entityStandings } from '../../law';
import { type Results, resultOf } from '../../table-file';
import { whyWords } from './why-words';

/** What became of the lines of the table, by their ids. */
export interface RowResults {
  readonly results: Results;
  /** Which countries counted, and why others did not. */
  readonly whyOf: (id: string) => string;
  readonly entities: ReadonlyMap<string, EntityStanding>;
}

const NONE: RowResults = { results: new Map(), whyOf: () => '', entities: new Map() };

/** What became of each entry's value; nothing until there is a result. */
export function useResults(): RowResults {
  const calculation = useSnapshot((snapshot) => snapshot.calculation);
  return useMemo(() => (calculation === null ? NONE : rowResults(calculation)), [calculation]);
}

function rowResults({ scenario, rulebook, evaluation }: Calculation): RowResults {
  const entries = new Map(scenario.minerals?.entries.map((entry) => [entry.id, entry]));
  const results = new Map(
    evaluation.minerals.entries.map((entry) => [
      entry.id,
      resultOf(entries.get(entry.id)?.valueUsd ?? '0', entry),
    ]),
  );
  return {
    results,
    // Of the lines that are seen, or written: to say it of ten thousand at every key press would be felt.
    whyOf: (id) => {
      const entry = entries.get(id);
      return entry === undefined ? '' : whyWords(entry, scenario, rulebook);
    },
    entities: entityStandings(scenario, rulebook),
  };
}
