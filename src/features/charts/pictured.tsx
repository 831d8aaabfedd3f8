import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { type Calculation, useSettled, useSnapshot } from '../../calculation';

/** A battery to be drawn, and what the law makes of it. */
interface Pictured {
  readonly calculation: Calculation;
  /** Whether it is an example and not the form's. */
  readonly isExample: boolean;
}

const PicturedContext = createContext<Pictured | null>(null);

interface PicturedProps {
  readonly children: ReactNode;
}

/** Gives the pictures below an example in the place of the form's battery. */
export function ExamplePictured({ example, children }: PicturedProps & { readonly example: Calculation }) {
  const pictured = useMemo(() => ({ calculation: example, isExample: true }), [example]);
  return <PicturedContext value={pictured}>{children}</PicturedContext>;
}

/** Holds what the pictures below show until typing pauses: Recharts alone takes longer to draw its bars than a key takes to type. */
export function SettledPictured({ children }: PicturedProps) {
  const calculation = useSettled(usePictured());
  const isExample = useIsExample();
  const pictured = useMemo(() => ({ calculation, isExample }), [calculation, isExample]);
  return <PicturedContext value={pictured}>{children}</PicturedContext>;
}

/** The battery that the pictures show, and what the law makes of it: the form's, or an example. */
export function usePictured(): Calculation {
  const given = useContext(PicturedContext);
  // Where one is given, the form's is not listened to: each key would draw the picture anew.
  const own = useSnapshot(({ calculation }) => (given === null ? calculation : null));
  const calculation = given?.calculation ?? own;
  if (calculation === null) throw new Error('usePictured before the rulebook is loaded');
  return calculation;
}

/** Whether the pictures show an example. */
export const useIsExample = (): boolean => useContext(PicturedContext)?.isExample ?? false;
