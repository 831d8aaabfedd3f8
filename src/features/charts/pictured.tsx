import { createContext, useContext } from 'react';
import { type Calculation, useCalculation } from '../../calculation';

const PicturedContext = createContext<Calculation | null>(null);

/** Gives the pictures below another battery than the form's. */
export const PicturedProvider = PicturedContext.Provider;

/** The battery that the pictures show, and what the law makes of it: the form's, or an example. */
export function usePictured(): Calculation {
  const own = useCalculation();
  return useContext(PicturedContext) ?? own;
}
