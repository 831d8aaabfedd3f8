import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { useFormContext } from 'react-hook-form';
import type { Evaluation, Rulebook, Scenario } from '../law';
import { CalculationStore, type Snapshot } from './calculation-store';
import type { FieldProblem, FormReading } from './read-form';
import type { FormValues } from './values';

export type { FieldProblem } from './read-form';

/** What the form says now and what the law makes of it; recomputed at every key press. */
export interface Calculation {
  readonly rulebook: Rulebook;
  /** The form's facts without those that could not be used. */
  readonly scenario: Scenario;
  readonly evaluation: Evaluation;
  /** What could not be used, in the form's order; empty when everything was. */
  readonly problems: readonly FieldProblem[];
}

const StoreContext = createContext<CalculationStore | null>(null);

interface CalculationProviderProps {
  /** Null until it is loaded: the form is read without it. */
  readonly rulebook: Rulebook | null;
  readonly children: ReactNode;
}

/** Reads the form around it at every change, once, and gives those below what they ask of it. */
export function CalculationProvider({ rulebook, children }: CalculationProviderProps) {
  const form = useFormContext<FormValues>();
  const [store] = useState(() => new CalculationStore(form.getValues(), rulebook));
  useEffect(
    () => form.subscribe({ formState: { values: true }, callback: () => store.setValues(form.getValues()) }),
    [form, store],
  );
  useEffect(() => store.setRulebook(rulebook), [store, rulebook]);
  return <StoreContext value={store}>{children}</StoreContext>;
}

function useStore(): CalculationStore {
  const store = useContext(StoreContext);
  if (store === null) throw new Error('A calculation is used outside CalculationProvider');
  return store;
}

/** A part of what is known now; the component renders again only when that part changes in content. */
export function useSnapshot<T>(select: (snapshot: Snapshot) => T): T {
  const store = useStore();
  const last = useRef<{ readonly value: T } | null>(null);
  const current = (): T => {
    const value = select(store.snapshot);
    if (last.current === null || !isSame(last.current.value, value)) last.current = { value };
    return last.current.value;
  };
  return useSyncExternalStore(store.subscribe, current);
}

/** Whether two values hold the same, one level deep. */
function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [left, right] = [Object.entries(a), Object.entries(b)];
  return left.length === right.length && left.every(([key, value]) => Object.is(value, Reflect.get(b, key)));
}

/** What the form says now; known even before the rulebook is. */
export const useReading = (): FormReading => useSnapshot(({ reading }) => reading);

/** The rulebook, once it is loaded. */
export const useRulebook = (): Rulebook | null => useSnapshot(({ rulebook }) => rulebook);

/** Whether there is a calculation: the rulebook is loaded. */
export const useIsCalculated = (): boolean => useSnapshot(({ calculation }) => calculation !== null);

/** The current calculation. Throws where there is none: that is a mistake of ours. */
export function useCalculation(): Calculation {
  const calculation = useSnapshot((snapshot) => snapshot.calculation);
  if (calculation === null) throw new Error('useCalculation before the rulebook is loaded');
  return calculation;
}
