import { type Entry, MAX_ENTRIES } from '../../law';
import type { FieldProblem, FormReading } from '../reading';
import type { ChainRow, FormValues } from '../values';
import { readRow, recognise } from './read-rows';

let latest: readonly ChainRow[] = [];
/** Lines that may come into the form next. */
let ahead: readonly ChainRow[] = [];

/**
 * Reads lines before they come into the form, so many at a time: 5,000 at once would hold up the press that takes them. Gives each
 * time whether more are left.
 */
export function* readAhead(rows: readonly ChainRow[]): Generator<boolean> {
  ahead = rows;
  for (let from = 0; from < rows.length; from += AT_A_TIME) {
    for (const row of rows.slice(from, from + AT_A_TIME)) readRow(row);
    yield from + AT_A_TIME < rows.length;
  }
}

const AT_A_TIME = 200;

/** Adds the lines of the chains table to what the rest of the form says. */
export function joinRows(reading: FormReading, { chainRows }: Pick<FormValues, 'chainRows'>): FormReading {
  recognise(chainRows, latest);
  recognise(chainRows, ahead);
  latest = chainRows;
  if (chainRows.length === 0) return reading;
  // They have come in, or others have: looked through once, not at every key.
  ahead = [];
  const { scenario } = reading;
  const entries: Entry[] = [...(scenario.minerals?.entries ?? [])];
  const problems: FieldProblem[] = [];
  const ids = new Set(entries.map(({ id }) => id));
  for (const [index, row] of chainRows.entries()) {
    const { entry, problems: found } = readRow(row);
    for (const { cell, problem } of found) problems.push({ field: `chainRows.${index}.${cell}`, problem });
    if (entry === undefined) continue;
    const refusal = refusalOf(entry, ids, entries.length);
    if (refusal === undefined) entries.push(entry);
    else problems.push({ field: `chainRows.${index}.id`, problem: refusal });
    ids.add(entry.id);
  }
  return {
    scenario: { ...scenario, minerals: { ...scenario.minerals, entries } },
    problems: problems.length === 0 ? reading.problems : [...reading.problems, ...problems],
  };
}

/** Why a scenario cannot hold the entry beside the others, if it cannot. */
function refusalOf(
  { id }: Entry,
  ids: ReadonlySet<string>,
  count: number,
): FieldProblem['problem'] | undefined {
  if (ids.has(id)) return { path: '', code: 'DUPLICATE_ID', args: { id } };
  if (count < MAX_ENTRIES) return undefined;
  return { path: '', code: 'TOO_MANY', args: { max: MAX_ENTRIES, count: count + 1 } };
}
