/** A VIN as people write it: without blanks and hyphens, in upper case. */
export const typedVin = (typed: string): string =>
  typed
    .normalize('NFKC')
    .replace(/[\s\p{Pd}]/gu, '')
    .toUpperCase();
