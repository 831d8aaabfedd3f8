/** Codes of the tenth character in the order of the years, 1980 first, then every thirty years again. */
const CODES = 'ABCDEFGHJKLMNPRSTVWXY123456789';
const FIRST = 1980;
const CYCLE = CODES.length;

/** The model years that a VIN can mean: the one it names, and the other if its seventh character does not settle it. */
export interface ModelYear {
  readonly year: number;
  /** The same code thirty years apart, for vehicles over 10,000 lb, of which the seventh character says nothing. */
  readonly ifHeavy: number;
}

/**
 * Reads the tenth character with the seventh: a digit there means 1980 to 2009, a letter 2010 to 2039, for cars and
 * for light trucks up to 10,000 lb (49 C.F.R. § 565.15(b)(1)-(2), (d)(1)). Undefined for U, Z and 0, which no year has.
 */
export function modelYearOf(vin: string): ModelYear | undefined {
  const place = CODES.indexOf(vin.charAt(9));
  if (place < 0) return undefined;
  const early = FIRST + place;
  const isEarly = /\d/.test(vin.charAt(6));
  return isEarly ? { year: early, ifHeavy: early + CYCLE } : { year: early + CYCLE, ifHeavy: early };
}
