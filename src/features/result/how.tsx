import { createContext, type ReactNode, useContext } from 'react';
import type { RuleId } from '../../law';

/** What can be asked about. */
export interface HowAsked {
  readonly subject: RuleId | 'minerals' | 'components' | 'amount';
  /** Names it for those who do not see where it stands. */
  readonly title: string;
  /** Gives way to the questions, where the result covers them. */
  readonly leave: () => void;
}

/** Shows on demand how an answer or a figure came about. */
export type How = (asked: HowAsked) => ReactNode;

interface HowGiven {
  readonly how: How | undefined;
  readonly leave: () => void;
}

const HowContext = createContext<HowGiven>({ how: undefined, leave: () => undefined });

export const HowProvider = HowContext.Provider;

/** The place of a figure's or a requirement's trace; empty where the page gives none. */
export function HowSlot(asked: Omit<HowAsked, 'leave'>) {
  const { how, leave } = useContext(HowContext);
  return how?.({ ...asked, leave });
}
