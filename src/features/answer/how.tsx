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

const HowContext = createContext<How>(() => null);
const LeaveContext = createContext<() => void>(() => undefined);

/** Gives the requirements and the amount their traces. */
export const HowProvider = HowContext.Provider;
export const LeaveProvider = LeaveContext.Provider;

/** The place of a figure's or a requirement's trace; empty where the page gives none. */
export function HowSlot(asked: Omit<HowAsked, 'leave'>) {
  const how = useContext(HowContext);
  return how({ ...asked, leave: useContext(LeaveContext) });
}
