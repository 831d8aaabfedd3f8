import { type Country, isAssignedCountry } from '../../law';

export type Region = 'africa' | 'asia' | 'europe' | 'north-america' | 'oceania' | 'south-america';

const REGIONS: readonly (readonly [first: RegExp, region: Region])[] = [
  [/^[A-H]/, 'africa'],
  [/^[J-R]/, 'asia'],
  [/^[S-Z]/, 'europe'],
  [/^(?:[1-5]|7[F-Z0])/, 'north-america'],
  [/^[67]/, 'oceania'],
  [/^[89]/, 'south-america'],
];

/**
 * Countries by the first two characters, where one country holds the range (ISO 3780, as kept by SAE); general
 * knowledge, not checked against its current list. Two of the world manufacturers' identifiers go before.
 */
const COUNTRIES: readonly (readonly [start: RegExp, country: string])[] = [
  [/^XP7/, 'DE'],
  [/^(?:[145]|7[F-Z0])/, 'US'],
  [/^2/, 'CA'],
  [/^3[A-Z1-7]/, 'MX'],
  [/^J/, 'JP'],
  [/^K[LMNPR]/, 'KR'],
  [/^L/, 'CN'],
  [/^M[A-E]/, 'IN'],
  [/^M[FGHJK]/, 'ID'],
  [/^M[LMNPR]/, 'TH'],
  [/^R[L-NPR]/, 'VN'],
  [/^(?:W|S[NPRST])/, 'DE'],
  [/^S[A-HJ-M]/, 'GB'],
  [/^S[U-Z]/, 'PL'],
  [/^T[JKLMNP]/, 'CZ'],
  [/^T[RSTUV]/, 'HU'],
  [/^T[WXYZ1]/, 'PT'],
  [/^U[U-Z]/, 'RO'],
  [/^U[5-7]/, 'SK'],
  [/^V[A-E]/, 'AT'],
  [/^V[F-HJ-NPR]/, 'FR'],
  [/^V[STUVW]/, 'ES'],
  [/^Y[A-E]/, 'BE'],
  [/^Y[FGHJK]/, 'FI'],
  [/^Y[STUVW]/, 'SE'],
  [/^Z[A-HJ-NPR]/, 'IT'],
  [/^6/, 'AU'],
  [/^9[A-E3-9]/, 'BR'],
  [/^8[A-E]/, 'AR'],
];

/** The part of the world in which the maker has the number from; undefined for codes not given out. */
export const regionOf = (vin: string): Region | undefined => REGIONS.find(([first]) => first.test(vin))?.[1];

/** The country that the first characters name; undefined where they name none we know. */
export function countryOf(vin: string): Country | undefined {
  const found = COUNTRIES.find(([start]) => start.test(vin))?.[1];
  return isAssignedCountry(found) ? found : undefined;
}
