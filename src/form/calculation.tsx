import { createContext, useContext } from 'react';
import type { Problem } from '../kernel/problem';
import type { Evaluation, Rulebook, Scenario } from '../law';

/** A problem of the form: what is wrong, and the form field (a React Hook Form path) where it is shown. */
export interface FieldProblem {
  readonly field: string;
  readonly problem: Problem;
}

/** What the form says now and what the law makes of it; recomputed at every key press. */
export interface Calculation {
  readonly rulebook: Rulebook;
  /** The form's facts without those that could not be used. */
  readonly scenario: Scenario;
  readonly evaluation: Evaluation;
  /** What could not be used, in the form's order; empty when everything was. */
  readonly problems: readonly FieldProblem[];
}

const CalculationContext = createContext<Calculation | null>(null);

export const CalculationProvider = CalculationContext.Provider;

/** The current calculation. Throws outside its provider: that is a mistake of ours. */
export function useCalculation(): Calculation {
  const calculation = useContext(CalculationContext);
  if (calculation === null) throw new Error('useCalculation outside CalculationProvider');
  return calculation;
}
