import type { Rulebook } from './rulebook';

/** The edition of the three files together, `2026-11`: that of the file changed last. They are published as one. */
export const editionOf = ({ partners, parameters, minerals }: Rulebook): string =>
  [partners, parameters, minerals].map(({ edition }) => edition).reduce((a, b) => (a > b ? a : b));
