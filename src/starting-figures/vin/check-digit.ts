/** Values of the letters (49 C.F.R. § 565.15(c), Table III); a digit stands for itself. */
const VALUES: Readonly<Record<string, number>> = {
  A: 1,
  B: 2,
  C: 3,
  D: 4,
  E: 5,
  F: 6,
  G: 7,
  H: 8,
  J: 1,
  K: 2,
  L: 3,
  M: 4,
  N: 5,
  P: 7,
  R: 9,
  S: 2,
  T: 3,
  U: 4,
  V: 5,
  W: 6,
  X: 7,
  Y: 8,
  Z: 9,
};

/** Weight of each position (Table IV); the check digit itself weighs nothing. */
const WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];

/** Where the check digit stands, counted from 0. */
export const CHECK_DIGIT_AT = 8;

/** The check digit that 17 allowed characters ask for: `0` to `9` or `X`. */
export function checkDigitOf(vin: string): string {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * valueAt(vin.charAt(at)), 0);
  const rest = sum % 11;
  return rest === 10 ? 'X' : String(rest);
}

const valueAt = (character: string): number => VALUES[character] ?? Number(character);
