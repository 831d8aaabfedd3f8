import { createContext, type ReactNode, useContext, useDeferredValue } from 'react';
import { type Calculation, useCalculation } from '../../form/calculation';

const ShownContext = createContext<Calculation | null>(null);

/** Lets what stands under the verdict follow when there is time: the verdict itself is painted first. */
export function ShownCalculation({ children }: { readonly children: ReactNode }) {
  return <ShownContext value={useDeferredValue(useCalculation())}>{children}</ShownContext>;
}

/** The calculation that is shown under the verdict. Throws outside `ShownCalculation`: a mistake of ours. */
export function useShown(): Calculation {
  const shown = useContext(ShownContext);
  if (shown === null) throw new Error('useShown outside ShownCalculation');
  return shown;
}
