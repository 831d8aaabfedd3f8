import { type CellUnit, cellNumber } from '../scenario-form';

export type DecimalMark = '.' | ',';

/** A last group that is not of three, a group of three before the mark, several groups of three. */
const COMMA = [/\d,(?:\d{1,2}|\d{4,})\D*$/, /\.\d{3},\d/, /\.\d{3}\.\d/];
const POINT = [/\d\.(?:\d{1,2}|\d{4,})\D*$/, /,\d{3}\.\d/, /,\d{3},\d/];

/** How a table marks decimals, by the cells that can be read in one way only; `null` when they disagree. */
export function decimalMarkOf(amounts: Iterable<string>): DecimalMark | null {
  let comma = false;
  let point = false;
  for (const cell of amounts) {
    if (!/[.,]/.test(cell)) continue;
    comma ||= COMMA.some((pattern) => pattern.test(cell));
    point ||= POINT.some((pattern) => pattern.test(cell));
  }
  if (comma && point) return null;
  return comma ? ',' : '.';
}

const COMMA_GROUPED = /^(\D*)(\d{1,3}(?:[. '\u2019\u00a0\u202f_]\d{3})+|\d+)(,\d*)?(\D*)$/;

/** A cell's number with a decimal point, as far as it is one; anything else is left to be refused. */
export function plainNumber(cell: string, mark: DecimalMark, unit: CellUnit = 'any'): string {
  if (mark === '.') return cellNumber(cell, unit);
  return cellNumber(
    cell.replace(
      COMMA_GROUPED,
      (_cell: string, before: string, whole: string, fraction = '', after: string) =>
        `${before}${whole.replace(/\D/g, '')}${fraction.replace(',', '.')}${after}`,
    ),
    unit,
  );
}
