import type { NumberUnit } from './number-units';

/** Above these, a number is not one that such a field is asked for, so that a mark is read the other way. */
const GREATEST: Partial<Readonly<Record<NumberUnit, number>>> = { percent: 100, kwh: 1_000 };

/** Units whose numbers run to thousands, so that a lone mark is likely to stand before them. */
const BY_THOUSANDS: ReadonlySet<NumberUnit> = new Set(['usd', 'lb']);

const DECIMAL = /^(?:\d+(?:\.\d*)?|\.\d+)$/;
const GROUPED = /^\d{1,3}(?:[, \u2019'_]\d{3})+(?:\.\d*)?$/;
const GROUPED_BY_POINTS = /^\d{1,3}(?:\.\d{3}){2,}$/;
const DECIMAL_COMMA = /^(?:\d{1,3}(?:[. \u2019'_]\d{3})+|\d+),\d+$/;

const digitsOf = (written: string): string => written.replace(/\D/g, '');
const withPoint = (written: string): string =>
  written
    .split(',')
    .map((part, index) => (index === 0 ? digitsOf(part) : `.${part}`))
    .join('');

/**
 * Every number that digits and marks may stand for, as `\d*(\.\d*)?`: none, one, or two to ask about.
 * `plain` cells belong to a table whose mark was settled before, so that they mark decimals with a point.
 */
export function readingsOf(written: string, unit: NumberUnit): readonly string[] {
  const readings = allReadings(written, unit);
  const greatest = GREATEST[unit];
  const likely = greatest === undefined ? readings : readings.filter((each) => Number(each) <= greatest);
  return likely.length === 0 ? readings.slice(0, 1) : likely;
}

function allReadings(written: string, unit: NumberUnit): readonly string[] {
  if (DECIMAL.test(written)) return onePoint(written, unit);
  if (/^\d{1,3},\d{3}$/.test(written)) return oneComma(written, unit);
  if (GROUPED.test(written)) return [written.replace(/[^\d.]/g, '')];
  if (unit === 'plain') return [];
  if (GROUPED_BY_POINTS.test(written)) return [digitsOf(written)];
  if (!DECIMAL_COMMA.test(written)) return [];
  const isShortOfThousands = BY_THOUSANDS.has(unit) && /^[1-9]\d{0,2},\d{1,2}$/.test(written);
  return isShortOfThousands ? [withPoint(written), digitsOf(written)] : [withPoint(written)];
}

/** `52.000` may be thousands, as in Spain; a zero more, as `fileNumber` puts it, says that it is not. */
function onePoint(written: string, unit: NumberUnit): readonly string[] {
  if (!BY_THOUSANDS.has(unit) || !/^[1-9]\d{0,2}\.\d{3}0*$/.test(written)) return [written];
  const isFromFile = /\.\d{4,}$/.test(written);
  return isFromFile ? [written.slice(0, -1)] : [written, digitsOf(written)];
}

/** `52,000` is thousands; `0,750` may be either; where thousands are too many, a decimal comma is meant. */
function oneComma(written: string, unit: NumberUnit): readonly string[] {
  const both = [withPoint(written), digitsOf(written)];
  return written.startsWith('0') || GREATEST[unit] !== undefined ? both : both.slice(1);
}
