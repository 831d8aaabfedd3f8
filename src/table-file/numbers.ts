import { type CellUnit, cellNumber } from '../scenario-form';

export type DecimalMark = '.' | ',';

/** A last group that is not of three, a group of three before the mark, several groups of three, a zero before it. */
const COMMA = [/\d,(?:\d{1,2}|\d{4,})\D*$/, /\.\d{3},\d/, /\.\d{3}\.\d/, /(?:^|[^\d.,])0,\d/];
const POINT = [/\d\.(?:\d{1,2}|\d{4,})\D*$/, /,\d{3}\.\d/, /,\d{3},\d/, /(?:^|[^\d.,])0\.\d/];
/** Three digits after the only mark, which is neither the mark of thousands nor of decimals for sure. */
const EITHER = /^\D*[1-9]\d{0,2}([.,])\d{3}\D*$/;

/** The mark of cells that could all be thousands or decimals; undefined when one tells. */
export function undecidedMark(amounts: Iterable<string>): DecimalMark | undefined {
  let found: DecimalMark | undefined;
  for (const cell of amounts) {
    if ([...COMMA, ...POINT].some((pattern) => pattern.test(cell))) return undefined;
    const mark = EITHER.exec(cell)?.[1];
    if (mark === '.' || mark === ',') found ??= mark;
  }
  return found;
}

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

/** As India groups: `12,50,000`. */
const LAKHS = /^(\D*\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?\D*)$/;
const COMMA_GROUPED = /^(\D*)(\d{1,3}(?:[. '\u2019\u00a0\u202f_]\d{3})+|\d+)(,\d*)?(\D*)$/;

/** A cell's number with a decimal point, as far as it is one; anything else is left to be refused. */
export function plainNumber(cell: string, mark: DecimalMark, unit: CellUnit = 'any'): string {
  if (mark === '.') return cellNumber(LAKHS.test(cell) ? cell.replaceAll(',', '') : cell, unit);
  const parts = COMMA_GROUPED.exec(cell);
  if (parts === null) return cellNumber(cell, unit);
  const [, before = '', whole = '', fraction = '', after = ''] = parts;
  return cellNumber(`${before}${whole.replace(/\D/g, '')}${fraction.replace(',', '.')}${after}`, unit);
}
