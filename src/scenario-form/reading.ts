import type { Problem } from '../kernel/problem';
import type { Scenario } from '../law';

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
