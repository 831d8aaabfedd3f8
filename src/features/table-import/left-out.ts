import type { LeftOut } from '../../scenario-form';
import type { OpenTable } from '../../table-file';
import { m } from '../../text';
import type { Format } from '../../text/format';

/** The rows that were not taken, and their sum. */
export function leftOutOf(file: string, { reading: { bad, all, goodUsd, allUsd } }: OpenTable): LeftOut {
  const usd = String(Math.round((Number(allUsd) - Number(goodUsd)) * 100) / 100);
  return { file, rows: String(bad.length), allRows: String(all.length), usd, allUsd };
}

export const argsOf = ({ number, roundMoney }: Format, { rows, allRows, usd, allUsd }: LeftOut) => ({
  rows: number(rows),
  all: number(allRows),
  usd: roundMoney(Number(usd)),
  total: roundMoney(Number(allUsd)),
});

/** The standing line about what a table held and the form does not. */
export const leftOutWords = (format: Format, left: LeftOut): string =>
  m.table_left_out_of({ file: left.file, ...argsOf(format, left) });
