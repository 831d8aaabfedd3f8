const GROUPED = /^-?\d{1,3}(?:[, \u2019'_]\d{3})+(?:\.\d*)?$/;
const DAY = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const DAY_DIGITS = /^(\d{4})(\d{2})(\d{2})$/;

/** Full-width digits, typographic minus and spaces as plain ones. */
const plain = (typed: string): string =>
  typed.normalize('NFKC').replace(/\s+/g, ' ').replaceAll('\u2212', '-').trim();

/** What a number counts; `any` is for a text that says so itself. */
export type Unit = 'usd' | 'percent' | 'other' | 'any';

const withoutDollars = (whole: string): string =>
  whole.replace(/^(-?)\s*(?:USD|(?:US ?)?\$)\s*/i, '$1').replace(/([\d.])\s*(?:USD|(?:US ?)?\$)$/i, '$1');

const withoutPercent = (whole: string): string => whole.replace(/([\d.])\s*%$/, '$1');

/** The signs that a number of each unit may have; another unit's sign is left, for the reader to refuse. */
const BARE: Readonly<Record<Unit, (whole: string) => string>> = {
  usd: withoutDollars,
  percent: withoutPercent,
  other: (whole) => whole,
  any: (whole) => withoutDollars(withoutPercent(whole)),
};

/**
 * A number as people write it (`$1,234.50`, `USD 5`, `12 %`, `.5`) in the form a scenario takes; '' when nothing was
 * typed. Never rounds; what it cannot make plain it leaves, for the reader to refuse: `60 %` is no sum of money.
 */
export function typedNumber(typed: string, unit: Unit): string {
  const whole = plain(typed);
  const bare = BARE[unit](whole);
  const ungrouped = GROUPED.test(bare) ? bare.replace(/[, \u2019'_]/g, '') : bare;
  if (!/^-?(?:\d+(?:\.\d*)?|\.\d+)$/.test(ungrouped)) return bare === '' ? '' : whole;
  return ungrouped
    .replace(/^(-?)0+(?=\d)/, '$1')
    .replace(/^(-?)\./, '$10.')
    .replace(/\.$/, '');
}

/** A VIN as people write it: without blanks and hyphens, in upper case. */
export const typedVin = (typed: string): string =>
  plain(typed)
    .replace(/[\s\p{Pd}]/gu, '')
    .toUpperCase();

/** A day as people write it (`2024/6/1`, `20240601`) as `YYYY-MM-DD`; what is none of these is left. */
export function typedDay(typed: string): string {
  const bare = plain(typed);
  const match = DAY.exec(bare) ?? DAY_DIGITS.exec(bare);
  if (match === null) return bare;
  const [, year = '', month = '', day = ''] = match;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** Whether a text may be on its way to a grouped or negative number: `1,2` of `1,234`. */
export const isUnfinishedNumber = (typed: string): boolean =>
  /^-?\s*(?:\$\s*)?(?:\d{1,3}(?:[, ]\d{3})*[, ]\d{0,2})?$/.test(typed) && /[-$, ]/.test(typed);

/** Whether a text may be on its way to a day: `2024-0`. */
export const isUnfinishedDay = (typed: string): boolean =>
  /^\d{0,4}(?:[-/.]\d{0,2}(?:[-/.]\d?)?)?$/.test(typed) || /^\d{5,7}$/.test(typed);
