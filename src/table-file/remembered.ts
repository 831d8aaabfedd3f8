import type { Vocabulary } from './vocabulary';

/** Looks each word up once. */
function once<T>(look: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const found = known.get(word) ?? look(word);
    known.set(word, found);
    return found;
  };
}

/** The same vocabulary for the time of one table, which says the same words in thousands of cells. */
export const remembered = (vocabulary: Vocabulary): Vocabulary => ({
  ...vocabulary,
  country: once(vocabulary.country),
  countries: once(vocabulary.countries),
  mineral: once(vocabulary.mineral),
});
