import {
  createContext,
  type ReactNode,
  startTransition,
  useCallback,
  useContext,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import type { Rulebook } from '../law';
import { blankForm, type FormReading, type FormValues } from '../scenario-form';
import { type Calculation, CalculationStore, type Law, type Snapshot } from './calculation-store';
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
 * A part of what is known; the component renders again only when that part changes in content. It hears of a change
 * once the verdict has been painted, and is drawn between key presses: a state of React can wait, `useSyncExternalStore`
 * would draw all of the page at once.
 */
export function useSnapshot<T>(select: (snapshot: Snapshot) => T): T {
  const { later } = useStore();
  const [snapshot, setSnapshot] = useState(later.snapshot);
  const drawn = useRef<Drawn<T> | null>(null);
  const part = select(snapshot);
  if (drawn.current === null || !isSame(drawn.current.part, part)) drawn.current = { snapshot, part, select };
  const kept = drawn.current.part;
  useEffect(() => {
    drawn.current = { snapshot, part: kept, select };
    const next = later.snapshot;
    // A component that selects another part than before may not have heard of that part's last change.
    if (next !== snapshot && !isSame(kept, select(next))) startTransition(() => setSnapshot(next));
  });
  useEffect(
    () =>
      later.subscribe(() =>
        startTransition(() =>
          setSnapshot((held) => (isUnchanged(drawn.current, held, later.snapshot) ? held : later.snapshot)),
        ),
      ),
    [later],
  );
  return kept;
}

/** What a component drew last, and of which snapshot. */
interface Drawn<T> {
  readonly snapshot: Snapshot;
  readonly part: T;
  readonly select: (snapshot: Snapshot) => T;
}

function isUnchanged<T>(drawn: Drawn<T> | null, held: Snapshot, next: Snapshot): boolean {
  if (drawn === null) return false;
  const { snapshot, part, select } = drawn;
  return isSame(held === snapshot ? part : select(held), select(next));
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
  const { first } = useStore();
  const now = (): Snapshot => first.snapshot;
  const { calculation } = useSyncExternalStore(first.subscribe, now, now);
  if (calculation === null) throw new Error('useCalculationNow before the rulebook is loaded');
  return calculation;
}

/** The current calculation. Throws where there is none: that is a mistake of ours. */
export function useCalculation(): Calculation {
  const calculation = useSnapshot((snapshot) => snapshot.calculation);
  if (calculation === null) throw new Error('useCalculation before the rulebook is loaded');
  return calculation;
}
