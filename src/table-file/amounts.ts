import { isDecimal, microsToText, readDecimal, toBigMicros } from '../kernel/decimal';
import type { CellUnit } from '../scenario-form';
import { plainWords } from './heading-facts';
import { type DecimalMark, plainNumber } from './numbers';
import { hundredMillionthsOfKg, type MassUnit } from './units';
import { currencyIn } from './words/currencies';

/** How sums, percents and masses of a table are to be read. */
export interface AmountChoices {
  readonly mark: DecimalMark;
  /** What sums are multiplied by, as a decimal: thousands, or dollars to another currency. */
  readonly factor: string;
  /** Percents are written as parts of one. */
  readonly areFractions: boolean;
  readonly massUnit: MassUnit;
  /** `row`: of whatever unit the row names. */
  readonly priceUnit: MassUnit | 'row';
}

const MILLION = 1_000_000n;
/** No sum with its currency is longer. */
const LONGEST = 60;

/** A word or a sign before a number, or after it. */
const SIGN = /^([^\d.,'’()+-]*?)\s*(?=[-+(]?[\d.,])|(?<=[\d.,)])\s*([^\d.,()\s'’%％-][^\d,()'’]*)$/u;

/** By what stands beside a number: a table says the same in ten thousand cells. */
const known = new Map<string, string | undefined>();

/** The currency that a cell names beside its number: `€ 1,250`, `1.250 EUR`; undefined when there is none. */
export function currencyOfCell(cell: string): string | undefined {
  if (cell.length > LONGEST || !/\d/.test(cell)) return undefined;
  const beside = cell.replace(/[-\d.,'’()+\s]+/g, ' ').trim();
  if (beside === '' || beside.length > 12) return undefined;
  if (!known.has(beside)) known.set(beside, currencyIn(plainWords(beside)));
  return known.get(beside);
}

/** Without the sign of its currency, and with a minus that stands behind or is written as brackets put before. */
function plainSum(cell: string): string {
  const own = cell.trim();
  const bare = currencyOfCell(own) === undefined ? own : own.replace(SIGN, '').replace(SIGN, '').trim();
  const negative = /^\(([\d.,'’\s]+)\)$|^([\d.,'’\s]+)[-−]$/.exec(bare);
  return negative === null ? bare : `-${(negative[1] ?? negative[2] ?? '').trim()}`;
}

/** A sum of money, in dollars; what cannot be read, `60 %` too, is left for the row to be refused. */
export function sumOf(cell: string, { mark, factor }: AmountChoices): string {
  const number = numberOf(plainSum(cell), mark, 'usd');
  return factor === '1' ? number : times(number, factor);
}

/** A percentage: 0.6 is 60 where parts of one are written, but with a percent sign it is what it says. */
export function percentOf(cell: string, { mark, areFractions }: AmountChoices): string {
  const number = numberOf(cell, mark, 'percent');
  return areFractions && !/[%％]/.test(cell) ? times(number, '100') : number;
}

/** A number with the digits that spreadsheets add taken off: `0.30000000000000004`, `1.0625E+05`. */
export function numberOf(cell: string, mark: DecimalMark, unit: CellUnit = 'any'): string {
  const read = plainNumber(cell, mark, unit);
  if (isDecimal(readDecimal(read))) return read;
  const plain = read.replace(',', mark === ',' ? '.' : ',');
  if (!/^-?\d+(?:\.\d+)?(?:e[+-]?\d{1,2})?$/i.test(plain)) return read;
  return rounded(Number(plain)) ?? read;
}

/** To a millionth, and to the fifteen digits that a double holds; undefined beyond them. */
function rounded(value: number): string | undefined {
  const exact = Number(value.toPrecision(15));
  if (!Number.isFinite(exact) || Math.abs(exact) >= 1e15) return undefined;
  const decimals = Math.min(6, Math.max(0, 14 - Math.floor(Math.log10(Math.max(1, Math.abs(exact))))));
  const text = exact.toFixed(decimals);
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

const micros = (number: string): bigint | undefined => {
  const read = readDecimal(number);
  return isDecimal(read) ? toBigMicros(read) : undefined;
};

/** Whole millionths, half up, as text; a negative one stays for the reader to refuse. */
const text = (value: bigint): string => (value < 0n ? `-${microsToText(-value)}` : microsToText(value));

/** The product, to a millionth; what is no number stays as it is. */
export function times(number: string, factor: string): string {
  const [a, b] = [micros(number), micros(factor)];
  return a === undefined || b === undefined ? number : text((a * b + MILLION / 2n) / MILLION);
}

/** A factor of thousands or millions is of sums; a price of a unit is only ever changed by a rate of exchange. */
export const priceFactor = (factor: string): string => (/^10+$/.test(factor) ? '1' : factor);

/** A mass at a price, in dollars; undefined where either is no number. */
export function priced(
  mass: string,
  price: string,
  { massUnit, priceUnit }: Pick<AmountChoices, 'massUnit' | 'priceUnit'>,
): string | undefined {
  const [a, b] = [micros(mass), micros(price)];
  if (a === undefined || b === undefined) return undefined;
  const below = hundredMillionthsOfKg(priceUnit === 'row' ? massUnit : priceUnit) * MILLION;
  return text((a * b * hundredMillionthsOfKg(massUnit) + below / 2n) / below);
}

/** The sum of numbers as text; what is no number adds nothing. */
export const total = (numbers: Iterable<string>): string => {
  let sum = 0n;
  for (const number of numbers) sum += micros(number) ?? 0n;
  return text(sum);
};
