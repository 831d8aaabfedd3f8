import { typedNumber } from '../typed';

/** One country of a stage as typed: what may be its code, and its amount without the percent sign. */
export interface StagePart {
  readonly country: string;
  readonly amount: string;
  readonly isPercent: boolean;
}

const PART = /^(.*?)[\s:=]+([^\s:=]+(?:\s*[%\uFF05])?)$/s;

/** The countries of a stage cell: `AU 120; CL 80`. A part without an amount has ''. */
export const stageParts = (typed: string): readonly StagePart[] =>
  typed
    .split(/[;\uFF1B\n|]+/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(toPart);

function toPart(typed: string): StagePart {
  const [, country, amount = ''] = PART.exec(typed) ?? [];
  if (country === undefined || !/\d/.test(amount)) return { country: typed, amount: '', isPercent: false };
  return { country: country.trim(), amount: typedNumber(amount), isPercent: /[%\uFF05]$/.test(amount) };
}

/** The cell of a stage; what `stageParts` reads. */
export const stageText = (parts: readonly StagePart[]): string =>
  parts
    .map(({ country, amount, isPercent }) =>
      amount === '' ? country : `${country} ${amount}${isPercent ? '%' : ''}`,
    )
    .join('; ');
