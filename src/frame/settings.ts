import type { Rulebook } from '../law';

/** The whole page, or one line that opens to it. */
export type View = 'full' | 'compact';

/** The view of an attribute, `full` without one; null when there is no such view. */
export function readView(given: string | null): View | null {
  if (given === null || given === 'full') return 'full';
  return given === 'compact' ? given : null;
}

/** Whether the rules at hand are those of the edition: others are fetched. */
export const isEdition = (asked: string, { partners, parameters, minerals }: Rulebook): boolean =>
  [partners, parameters, minerals].every(({ edition }) => edition === asked);
