import { cellNumber } from '../cell-number';

/** One country of a stage as typed: what may be its code, and its amount without the percent sign. */
export interface StagePart {
  readonly country: string;
  readonly amount: string;
  readonly isPercent: boolean;
}

/** Whether what stands before a place parts a country from its amount. */
const isMark = (typed: string, place: number): boolean => /[\s:=]/.test(typed.charAt(place - 1));

const anyNumber = (amount: string): string => cellNumber(amount, 'any');

/** The countries of a stage cell: `AU 120; CL 80`, its amounts read by `numberOf`. A part without an amount has ''. */
export const stageParts = (typed: string, numberOf = anyNumber): readonly StagePart[] =>
  typed
    .normalize('NFKC')
    .split(/[;\n|]+/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => toPart(part, numberOf));

/** The last word is the amount if it holds a digit. Walked from the end: a pattern would try every start for every end. */
function toPart(typed: string, numberOf: (amount: string) => string): StagePart {
  const isPercent = typed.endsWith('%');
  let from = (isPercent ? typed.slice(0, -1).trimEnd() : typed).length;
  while (from > 0 && !isMark(typed, from)) from -= 1;
  const amount = typed.slice(from);
  if (from === 0 || !/\d/.test(amount)) return { country: typed, amount: '', isPercent: false };
  let to = from;
  while (to > 0 && isMark(typed, to)) to -= 1;
  return { country: typed.slice(0, to).trim(), amount: numberOf(amount), isPercent };
}

/** The cell of a stage; what `stageParts` reads. An amount without a country keeps a mark before it, so that it stays one. */
export const stageText = (parts: readonly StagePart[]): string =>
  parts
    .map(({ country, amount, isPercent }) =>
      amount === '' ? country : `${country || ':'} ${amount}${isPercent && !amount.endsWith('%') ? '%' : ''}`,
    )
    .join('; ');
