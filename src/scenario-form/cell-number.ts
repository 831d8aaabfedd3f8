const GROUPED = /^-?\d{1,3}(?:[, \u2019'_]\d{3})+(?:\.\d*)?$/;

/** Full-width digits, typographic minus and spaces as plain ones. */
const plain = (typed: string): string =>
  typed.normalize('NFKC').replace(/\s+/g, ' ').replaceAll('\u2212', '-').trim();

/** What a number counts; `any` is for a text that says so itself. */
export type CellUnit = 'usd' | 'percent' | 'other' | 'any';

const withoutDollars = (whole: string): string =>
  whole.replace(/^(-?)\s*(?:USD|(?:US ?)?\$)\s*/i, '$1').replace(/([\d.])\s*(?:USD|(?:US ?)?\$)$/i, '$1');

const withoutPercent = (whole: string): string => whole.replace(/([\d.])\s*%$/, '$1');

/** The signs that a number of each unit may have; another unit's sign is left, for the reader to refuse. */
const BARE: Readonly<Record<CellUnit, (whole: string) => string>> = {
  usd: withoutDollars,
  percent: withoutPercent,
  other: (whole) => whole,
  any: (whole) => withoutDollars(withoutPercent(whole)),
};

/**
 * The number of a table cell as people write it (`$1,234.50`, `USD 5`, `12 %`, `.5`) in the form a scenario takes; '' when nothing was
 * typed. Never rounds; what it cannot make plain it leaves, for the reader to refuse: `60 %` is no sum of money.
 */
export function cellNumber(typed: string, unit: CellUnit): string {
  const whole = plain(typed);
  const bare = BARE[unit](whole);
  const ungrouped = GROUPED.test(bare) ? bare.replace(/[, \u2019'_]/g, '') : bare;
  if (!/^-?(?:\d+(?:\.\d*)?|\.\d+)$/.test(ungrouped)) return bare === '' ? '' : whole;
  return ungrouped
    .replace(/^(-?)0+(?=\d)/, '$1')
    .replace(/^(-?)\./, '$10.')
    .replace(/\.$/, '');
}
