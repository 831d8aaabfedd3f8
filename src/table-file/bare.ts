/** Words with nothing left that people write differently: case, accents, spaces, brackets. Currencies but the dollar stay. */
export const bare = (words: string): string =>
  words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{Sc}%]|\$/gu, '');
