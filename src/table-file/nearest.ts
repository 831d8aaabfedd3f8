/** Offered for a word that is not known: at most so many. */
const OFFERED = 3;
/** Letters that may be wrong in a word of so many letters. */
const mistakes = (length: number): number => (length < 5 ? 1 : 2);

/** The terms of the words nearest to one that is not known: its beginning, or a letter or two wrong. */
export function nearest<T>(word: string, terms: ReadonlyMap<string, T>): readonly T[] {
  if (word.length < 3 || word.length > 40) return [];
  const found = new Map<T, number>();
  for (const [known, term] of terms) {
    const far = distance(word, known);
    if (far !== undefined && far < (found.get(term) ?? Number.POSITIVE_INFINITY)) found.set(term, far);
  }
  return [...found]
    .sort(([, a], [, b]) => a - b)
    .slice(0, OFFERED)
    .map(([term]) => term);
}

/** How far a word is from a known one; undefined when it is too far to be meant. */
function distance(word: string, known: string): number | undefined {
  if (known.length >= 4 && (word.startsWith(known) || known.startsWith(word))) return 3;
  const most = mistakes(word.length);
  if (known.length < 4 || Math.abs(word.length - known.length) > most) return undefined;
  const far = edits(word, known);
  return far <= most ? far : undefined;
}

/** Letters to put in, take out or change between two words (Levenshtein). */
function edits(a: string, b: string): number {
  let before = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const changed = (before[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      next.push(Math.min(changed, (before[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    before = next;
  }
  return before[b.length] ?? 0;
}
