import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import type { Rulebook } from '../law';
import { blankForm, type FormReading, type FormValues } from '../scenario-form';
import {
  type Calculation,
  CalculationStore,
  type Channel,
  type Law,
  type Snapshot,
} from './calculation-store';
import type { Depth } from './deciding-scenario';

const StoreContext = createContext<CalculationStore | null>(null);

interface CalculationProviderProps {
  /** Null until it is loaded: the form is read without it. */
  readonly law: Law | null;
  /** What is asked; `car` unless told. */
  readonly depth?: Depth;
  readonly children: ReactNode;
}

/**
 * Keeps what the form says and what the law makes of it, for those below. It needs no form: the answer to what
 * the page opens on stands before the form is there; `FormReader` takes over once it is.
 */
export function CalculationProvider({ law, depth = 'car', children }: CalculationProviderProps) {
  const [store] = useState(() => new CalculationStore(blankForm(), law, depth));
  useEffect(() => store.setLaw(law), [store, law]);
  useEffect(() => store.setDepth(depth), [store, depth]);
  return <StoreContext value={store}>{children}</StoreContext>;
}

/** Tells the calculation what the form says now. */
export function useShowValues(): (values: FormValues) => void {
  const store = useStore();
  const [, breakHere] = useState(null);
  return useCallback(
    (values) => {
      try {
        store.setValues(values);
      } catch (error) {
        // Thrown again while the page is drawn, where the error page catches it.
        breakHere(() => {
          throw error;
        });
      }
    },
    [store],
  );
}

/** What the form said when it was last read, for a form that takes over; null when there is nothing to take. */
export function useLastValues(): () => FormValues | null {
  const store = useStore();
  return useCallback(() => structuredClone(store.lastValues), [store]);
}

function useStore(): CalculationStore {
  const store = useContext(StoreContext);
  if (store === null) throw new Error('A calculation is used outside CalculationProvider');
  return store;
}

/**
 * A part of what is known; the component renders again only when that part changes in content. It hears of a
 * change once the verdict has been painted.
 */
export const useSnapshot = <T,>(select: (snapshot: Snapshot) => T): T => usePart(useStore().later, select);

function usePart<T>(channel: Channel, select: (snapshot: Snapshot) => T): T {
  const last = useRef<{ readonly value: T } | null>(null);
  const current = (): T => {
    const value = select(channel.snapshot);
    if (last.current === null || !isSame(last.current.value, value)) last.current = { value };
    return last.current.value;
  };
  return useSyncExternalStore(channel.subscribe, current, current);
}

/** Whether two values hold the same, one level deep. */
function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [left, right] = [Object.entries(a), Object.entries(b)];
  return left.length === right.length && left.every(([key, value]) => Object.is(value, Reflect.get(b, key)));
}

/** The form's values as typed. */
export const useValues = (): FormValues => useSnapshot(({ values }) => values);

/** What the form says now; known even before the rulebook is. */
export const useReading = (): FormReading => useSnapshot(({ reading }) => reading);

/** The rulebook, once it is loaded. */
export const useRulebook = (): Rulebook | null => useSnapshot(({ rulebook }) => rulebook);

/** Whether there is a calculation: the rulebook is loaded. */
export const useIsCalculated = (): boolean => useSnapshot(({ calculation }) => calculation !== null);

/** The calculation of this very key press: for the verdict alone. Throws where there is none. */
export function useCalculationNow(): Calculation {
  const calculation = usePart(useStore().first, (snapshot) => snapshot.calculation);
  if (calculation === null) throw new Error('useCalculationNow before the rulebook is loaded');
  return calculation;
}

/** The current calculation. Throws where there is none: that is a mistake of ours. */
export function useCalculation(): Calculation {
  const calculation = useSnapshot((snapshot) => snapshot.calculation);
  if (calculation === null) throw new Error('useCalculation before the rulebook is loaded');
  return calculation;
}
