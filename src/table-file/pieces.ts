import { bare } from './bare';

/** No list of names that is looked at is longer. */
const LONGEST = 200;

/** The names of a list: `AU/CL`, `China and Japan`; a list of one is none. */
export function listed(words: string): readonly string[] {
  const names =
    words.length > LONGEST
      ? []
      : words.split(/\s*[/,;&+、・\n]\s*|\s+(?:and|y|e|und|et)\s+|[と和及]/u).filter((name) => name !== '');
  // A code is written in capitals: the company of `Austria & co` is not Colombia.
  return names.length > 1 && names.every((name) => name.length > 3 || /^[A-Z]+$|\P{Script=Latin}/u.test(name))
    ? names
    : [];
}

/** The countries that parts of a word name: `Australia (AU)`, `CN - China`, `Greenbushes, Australia`. */
export function piecesOf(
  word: string,
  countries: ReadonlyMap<string, string>,
): { readonly codes: readonly string[]; readonly isAll: boolean } {
  const coded = /^([A-Z]{2,3})\s+(\S.*)$/.exec(word.trim());
  const pieces = coded === null ? word.split(/[,;()（）[\]|/–]+|\s-\s/) : [coded[1] ?? '', coded[2] ?? ''];
  const named = pieces.map((piece) => piece.trim()).filter((piece) => piece !== '');
  // Small letters of two or three are words more often than codes.
  const found = named.map((piece) =>
    piece.length > 3 || /^[A-Z]+$|\P{Script=Latin}/u.test(piece) ? countries.get(bare(piece)) : undefined,
  );
  const codes = [...new Set(found.flatMap((code) => code ?? []))];
  return { codes, isAll: named.length > 1 && found.every((code) => code !== undefined) };
}
