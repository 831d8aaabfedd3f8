import { useState } from 'react';
import type { Named } from './cell-words';
import { completed, completionsOf } from './completions';
import type { GridColumn } from './grid-columns';

interface Parts {
  readonly column: GridColumn;
  /** What is typed in the cell; null when none is typed in. */
  readonly text: string | null;
  readonly type: (text: string) => void;
}

export type Completion = ReturnType<typeof useCompletion>;

/** The names offered while a cell is typed in, and the one that is chosen. */
export function useCompletion({ column, text, type }: Parts) {
  const [choice, choose] = useState<{ readonly text: string; readonly at: number } | null>(null);
  const { options, isKnown } = completionsOf(column, text ?? '');
  // One name alone is what is meant; of several none is taken unless it is chosen.
  const alone = options.length === 1 && !isKnown ? 0 : -1;
  const isChosen = choice !== null && choice.text === text;
  const picked = isChosen ? choice.at : alone;
  const accept = (named: Named): string => {
    const next = completed(column, text ?? '', named);
    type(next);
    return next;
  };
  return {
    options,
    picked,
    /** Chosen by hand, not because it is the only one. */
    isChosen,
    accept,
    /** Whether an arrow moved the choice rather than the cell. */
    moves: (key: string, alt: boolean): boolean => {
      if ((key !== 'ArrowDown' && key !== 'ArrowUp') || options.length === 0 || text === null) return false;
      if (isKnown && !alt && !isChosen) return false;
      const step = key === 'ArrowDown' ? 1 : -1;
      const from = picked < 0 && step < 0 ? options.length : picked;
      choose({ text, at: (from + step + options.length) % options.length });
      return true;
    },
    /** The text with the chosen name in it. */
    chosen: (): string | null => {
      const named = options[picked];
      return named === undefined ? null : accept(named);
    },
  };
}
