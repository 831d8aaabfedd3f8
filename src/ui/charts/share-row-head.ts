/** What stands over the bar of a row: its name, and its outcome at its end or under it. */
import { brokenInto, textWidth } from './text-width';

/** Of the text, in px. */
const SIZE = 14;

export const measure = (text: string): number => textWidth(text, { size: SIZE });
const boldly = (text: string): number => textWidth(text, { size: SIZE, weight: 600 });

interface Named {
  readonly name: string;
  readonly outcome: string;
}

export interface Head {
  /** The lines of a name that has no room beside its outcome; none where it has. */
  readonly above: readonly string[];
  /** In lines. */
  readonly outcome: readonly string[];
}

/** As much beside one another as fits into a width, in px. */
export function headOf({ name, outcome }: Named, width: number): Head {
  if (measure(name) <= width - boldly(outcome) - 12) return { above: [], outcome: [outcome] };
  return {
    above: brokenInto(name, width - 2, measure),
    outcome: brokenInto(outcome, width - 2, boldly),
  };
}

/** Lines above the bar beyond the one of every row. */
export const addedBy = (head: Head | undefined): number =>
  head === undefined ? 0 : head.above.length + head.outcome.length - 1;
