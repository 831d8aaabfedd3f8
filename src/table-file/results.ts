import type { EntryResult } from '../law';
import { escapeFormula } from './formula';

/** What became of an entry's value: all of it counts, or it depends, is not known, does not; `partly` where some counts. */
export type Outcome = 'counts' | 'partly' | 'depends' | 'not-known' | 'does-not' | 'not-listed';
export const OUTCOMES: readonly Outcome[] = [
  'counts',
  'partly',
  'depends',
  'not-known',
  'does-not',
  'not-listed',
];

/** An entry's value in USD by what becomes of it, and the stage that decides. */
export interface RowResult {
  readonly outcome: Outcome;
  readonly basis: EntryResult['basis'];
  readonly countsUsd: number;
  readonly dependsUsd: number;
  readonly notKnownUsd: number;
  readonly doesNotUsd: number;
  /** Why, in words: which countries counted, and which did not. */
  readonly why?: string;
}

/** Headings of the results beside the entries; a table with them is read as one without. */
export const RESULT_HEADINGS = [
  'result',
  'result_basis',
  'result_counts_usd',
  'result_depends_usd',
  'result_not_known_usd',
  'result_does_not_count_usd',
  'result_why',
] as const;

/** Percents of a value: least, most, and what would count had all that is not known counted. */
interface Percents {
  readonly min: number;
  readonly max: number;
  readonly possible?: number;
}

const cents = (usd: number): number => Math.round(usd * 100) / 100;

/** What became of a value, by the law's answer about its entry. */
export function resultOf(valueUsd: string, { counted, basis, qualifyingPercent }: EntryResult): RowResult {
  const { min, max, possible = max }: Percents = qualifyingPercent;
  const value = Number(valueUsd);
  const part = (percent: number) => cents((value * percent) / 100);
  return {
    outcome: counted ? outcomeOf({ min, max, possible }) : 'not-listed',
    basis,
    countsUsd: part(min),
    dependsUsd: part(max - min),
    notKnownUsd: part(possible - max),
    doesNotUsd: part(100 - possible),
  };
}

function outcomeOf({ min, max, possible = max }: Percents): Outcome {
  if (min >= 100) return 'counts';
  if (max > min) return 'depends';
  if (possible > max) return 'not-known';
  return min > 0 ? 'partly' : 'does-not';
}

/** The cells under `RESULT_HEADINGS`. */
export const resultCells = (result: RowResult): readonly string[] => [
  result.outcome,
  result.basis,
  ...[result.countsUsd, result.dependsUsd, result.notKnownUsd, result.doesNotUsd].map(String),
  escapeFormula(result.why ?? ''),
];
