/** Letters without case and accents, so that `cote` finds `Côte`. */
const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether every word of the query is in one of the texts. */
export function isFound(query: string, ...texts: readonly string[]): boolean {
  const searched = plain(texts.join(' '));
  return plain(query)
    .split(/\s+/)
    .every((word) => searched.includes(word));
}
