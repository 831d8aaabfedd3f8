import type { ReactNode } from 'react';
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
