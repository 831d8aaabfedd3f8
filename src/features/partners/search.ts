/** Letters without case and accents, so that `cote` finds `Côte`. */
const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** The first letters of a name's words: `USMCA` of the United States–Mexico–Canada Agreement. */
const initials = (name: string): string =>
  name
    .split(/[^\p{L}]+/u)
    .map((word) => word.charAt(0))
    .filter((letter) => letter !== letter.toLowerCase())
    .join('');

/** Whether every word of the query is in one of the texts, or in the initials of one. */
export function isFound(query: string, ...texts: readonly string[]): boolean {
  const searched = plain([...texts, ...texts.map(initials)].join(' '));
  return plain(query)
    .split(/\s+/)
    .every((word) => searched.includes(word));
}
