import { readingsOf } from './number-marks';
import { type Affix, affixOf, type NumberUnit } from './number-units';
import { plainText } from './plain-text';

/** What a typed number says. Numbers are plain texts, `-?\d+(\.\d+)?`, never rounded. */
export type NumberReading =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'number'; readonly number: string }
  /** Two numbers may be meant: the one with decimals first. */
  | { readonly kind: 'ambiguous'; readonly readings: readonly [string, string] }
  | { readonly kind: 'wrong-unit' }
  | { readonly kind: 'other-currency'; readonly currency: string }
  /** It may become a number when typing goes on. */
  | { readonly kind: 'unfinished' }
  | { readonly kind: 'not-a-number' };

/** More than any number that can be used, and little enough to be read at every key press. */
const LONGEST = 400;
const LARGEST_POWER = 15;

const NOT_A_NUMBER: NumberReading = { kind: 'not-a-number' };
const UNFINISHED: NumberReading = { kind: 'unfinished' };

/**
 * Reads a number as people write it, in a field that counts `unit`: `$52,000`, `52k`, `75 kWh`, `60 percent`,
 * `(20,000)`, `1e5`. English, Spanish of the United States and Japanese all mark decimals with a point, so that no
 * language need be told.
 */
export function typedNumber(typed: string, unit: NumberUnit): NumberReading {
  if (typed.length > LONGEST) return NOT_A_NUMBER;
  // Most numbers are digits alone, and a large form holds hundreds of them.
  if (/^(?:0|[1-9]\d*)$/.test(typed)) return { kind: 'number', number: typed };
  const whole = plainText(typed);
  if (whole === '') return { kind: 'nothing' };
  const { inner, isNegative } = withoutBrackets(whole);
  if (inner === undefined) return UNFINISHED;
  const first = inner.search(/\d|\.\d/);
  if (first < 0) return beforeDigits(inner, unit);
  return readParts(
    { before: inner.slice(0, first), rest: inner.slice(first), isBracketed: isNegative },
    unit,
  );
}

/** Accountants write a loss in brackets; a bracket that is still open may yet be closed. */
function withoutBrackets(whole: string): {
  readonly inner: string | undefined;
  readonly isNegative: boolean;
} {
  if (!whole.startsWith('(')) return { inner: whole, isNegative: false };
  return { inner: whole.endsWith(')') ? whole.slice(1, -1).trim() : undefined, isNegative: true };
}

/** A sign or a currency alone is the beginning of a number. */
function beforeDigits(written: string, unit: NumberUnit): NumberReading {
  const affix = affixOf(written.replace(/^[-+] ?|[-+]$/g, ''), unit);
  return affix.kind === 'unreadable' ? NOT_A_NUMBER : (refusalOf(affix, unit) ?? UNFINISHED);
}

interface NumberParts {
  /** What stands before the first digit. */
  readonly before: string;
  readonly rest: string;
  readonly isBracketed: boolean;
}

function readParts({ before, rest, isBracketed }: NumberParts, unit: NumberUnit): NumberReading {
  const [, digits = '', exponent = '', after = ''] =
    /^([\d.,\u2019'_ ]*)(e ?[-+]?\d*(?![a-z]))?(.*)$/i.exec(rest) ?? [];
  const signs = before.replace(/[^-+]/g, '');
  if (signs.length > (isBracketed ? 0 : 1)) return NOT_A_NUMBER;
  const prefix = affixOf(before.replace(/[-+]/g, ''), unit);
  const suffix = affixOf(after, unit);
  const refusal = refusalOf(prefix, unit) ?? refusalOf(suffix, unit);
  if (refusal !== undefined) return refusal;
  if (prefix.kind === 'unreadable' || suffix.kind === 'unreadable') return NOT_A_NUMBER;
  // A unit's name is begun behind a number; before it there is no more to come.
  if (prefix.kind === 'begun' || prefix.kind === 'power') return NOT_A_NUMBER;
  if (prefix.kind === 'unit' && suffix.kind === 'unit' && unit === 'plain') return NOT_A_NUMBER;
  if (suffix.kind === 'begun') return UNFINISHED;
  if (exponent !== '' && unit === 'plain') return NOT_A_NUMBER;
  const power = powerOf(suffix, exponent);
  if (power === undefined) return UNFINISHED;
  const sign = isBracketed || signs === '-' ? '-' : '';
  return read(digits.trim(), unit, (number) => sign + shifted(number, power));
}

/** Powers of ten from `k` and `e5`; undefined when an exponent has no digit yet, or one too large. */
function powerOf(suffix: Affix, exponent: string): number | undefined {
  const power = suffix.kind === 'power' || suffix.kind === 'unit' ? suffix.power : 0;
  if (exponent === '') return power;
  const typed = exponent.slice(1).trim();
  const raised = /\d$/.test(typed) ? Number(typed) : Number.NaN;
  return Math.abs(raised) <= LARGEST_POWER ? power + raised : undefined;
}

function read(digits: string, unit: NumberUnit, finish: (number: string) => string): NumberReading {
  const [first, second] = readingsOf(digits, unit);
  if (first === undefined) return /\d[,.]$/.test(digits) ? UNFINISHED : NOT_A_NUMBER;
  if (second === undefined) return { kind: 'number', number: finish(first) };
  return { kind: 'ambiguous', readings: [finish(first), finish(second)] };
}

/** Why what stands beside a number cannot stand there, if it cannot. */
function refusalOf(affix: Affix, unit: NumberUnit): NumberReading | undefined {
  if (unit === 'plain') {
    const isTaken = affix.kind === 'none' || (affix.kind === 'unit' && /usd|percent/.test(affix.unit));
    return isTaken ? undefined : NOT_A_NUMBER;
  }
  if (affix.kind === 'currency') return { kind: 'other-currency', currency: affix.currency };
  if (affix.kind === 'foreign') return { kind: 'wrong-unit' };
  return affix.kind === 'unit' && affix.unit !== unit ? { kind: 'wrong-unit' } : undefined;
}

/** A decimal times a power of ten, exactly, without leading zeros or a bare point. */
function shifted(number: string, power: number): string {
  const [whole = '', fraction = ''] = number.split('.');
  const place = whole.length + power;
  const digits = whole + fraction;
  const padded = place < 0 ? '0'.repeat(-place) + digits : digits.padEnd(place, '0');
  const point = Math.max(place, 0);
  const decimals = padded.slice(point);
  return (padded.slice(0, point).replace(/^0+(?=\d)/, '') || '0') + (decimals === '' ? '' : `.${decimals}`);
}

/** Whether a text may be on its way to a number: `1,2` of `1,234`, `75 k` of `75 kWh`. */
export function isUnfinishedNumber(typed: string, unit: NumberUnit): boolean {
  const { kind } = typedNumber(typed, unit);
  if (kind === 'unfinished') return true;
  if (kind === 'wrong-unit') return unit === 'kwh' && /kw\s*$/i.test(typed);
  const isGroupBegun = typed.length < LONGEST && /\d{1,3}(?:[, ]\d{3})*[, ]\d{0,2}\s*$/.test(typed);
  return isGroupBegun && (kind === 'ambiguous' || kind === 'not-a-number');
}

/**
 * A file's number as a form field holds it, '' for none: what might be taken for thousands gets a zero more, so
 * that nobody is asked whether 52.125 is 52,125. Reading takes it off again.
 */
export const fileNumber = (decimal = ''): string =>
  /^-?[1-9]\d{0,2}\.\d{3}0*$/.test(decimal) ? `${decimal}0` : decimal;

/** A file's price of 0 as its field holds it: the contract takes it, and nobody types it so. */
export const FILE_ZERO = '0.000000';

/** A file's price as its field holds it, '' for none. */
export const filePrice = (decimal = ''): string =>
  decimal !== '' && Number(decimal) === 0 ? FILE_ZERO : fileNumber(decimal);
