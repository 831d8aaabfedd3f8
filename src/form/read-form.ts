import type { Problem } from '../kernel/problem';
import { parseScenario, type Scenario } from '../law';
import { joinRows } from './chain-rows/join-rows';
import { takeOut } from './take-out';
import { toCandidate } from './to-candidate';
import type { FormValues } from './values';

/** A problem of the form: what is wrong, and the form field (a React Hook Form path) where it is shown. */
export interface FieldProblem {
  readonly field: string;
  readonly problem: Problem;
}

/** What the form says: the facts that can be used, and what is wrong with the others. */
export interface FormReading {
  readonly scenario: Scenario;
  /** In the form's order; empty when everything could be used. */
  readonly problems: readonly FieldProblem[];
}

const NOTHING: Scenario = { format: 'battery-origin/scenario', version: 1 };

/**
 * Reads the form. What cannot be used is named and left out, so that the rest still computes; it is left out
 * as "not known", never as zero.
 */
export function readForm(values: FormValues): FormReading {
  const { json, fieldOf } = toCandidate(values);
  const problems: FieldProblem[] = [];
  const seen = new Set<string>();
  for (;;) {
    const read = parseScenario(json);
    if (read.ok) return joinRows({ scenario: read.value, problems }, values);
    const found = read.error.map((problem) => ({ field: fieldOf(problem.path), problem }));
    const fresh = found.filter(({ field, problem }) => !seen.has(`${field} ${problem.code}`));
    // Taking out must get somewhere; if it does not, the form says nothing rather than something wrong.
    if (fresh.length === 0) return { scenario: NOTHING, problems };
    for (const each of fresh) {
      seen.add(`${each.field} ${each.problem.code}`);
      problems.push(each);
    }
    takeOut(json, read.error);
  }
}
