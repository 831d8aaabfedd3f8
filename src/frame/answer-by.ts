import { flushSync } from 'react-dom';
import type { Rulebook } from '../law';
import { isEditionName } from '../platform/address';
import { isEdition } from './settings';

/** The rules that a frame can answer by. */
export interface Editions {
  /** The page's own. */
  readonly rulebook: () => Promise<Rulebook>;
  /** Those of another edition; fails where they cannot be had. */
  readonly edition: (name: string) => Promise<Rulebook>;
  /** Called with the rules to answer by, null for the page's own. */
  readonly onRulebook: (rulebook: Rulebook | null) => void;
}

/** Answers by the edition that the host names, by the page's own where it names none; whether it can be had. */
export async function answerBy(
  name: string | null,
  { rulebook, edition, onRulebook }: Editions,
): Promise<boolean> {
  const isOwn = name === null || isEdition(name, await rulebook());
  const other = isOwn || !isEditionName(name) ? null : await edition(name).catch(() => null);
  flushSync(() => onRulebook(other));
  return isOwn || other !== null;
}
