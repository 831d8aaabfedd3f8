import type { Entry } from '../law';
import { type WrittenColumn as Column, HEADINGS, STAGES, type Stage } from './columns';
import { escapeFormula } from './formula';
import { RESULT_HEADINGS, type RowResult, resultCells } from './results';

export type Delimiter = ',' | ';' | '\t';

type Line = ReadonlyMap<Column, string>;

/** Always there, so that a table is known by its first row. */
const CORE: readonly Column[] = ['id', 'kind', 'mineral', 'valueUsd'];
const ORDER: readonly Column[] = [
  ...CORE,
  ...STAGES.flatMap((stage) => [`${stage}.country`, `${stage}.usd`, `${stage}.percent`] as const),
  'foreignEntityOfConcern',
  'supplier',
  'note',
];

/** What became of each entry, by its id. */
export type Results = ReadonlyMap<string, RowResult>;

/**
 * The rows of the entries, headings first: a row for each, and further rows with its id for further countries of a
 * stage. With results, each entry's first row says what became of its value.
 */
export function tableRows(entries: readonly Entry[], results?: Results): readonly (readonly string[])[] {
  const lines = entries.flatMap((entry) =>
    linesOf(entry).map((line, index) => ({ entry, line, isFirst: index === 0 })),
  );
  const columns = ORDER.filter(
    (column) => CORE.includes(column) || lines.some(({ line }) => line.has(column)),
  );
  const cellsOf = (id: string, isFirst: boolean): readonly string[] => {
    const result = isFirst ? results?.get(id) : undefined;
    return result === undefined ? RESULT_HEADINGS.map(() => '') : resultCells(result);
  };
  return [
    [...columns.map((column) => HEADINGS[column]), ...(results === undefined ? [] : RESULT_HEADINGS)],
    ...lines.map(({ entry, line, isFirst }) => [
      ...columns.map((column) => line.get(column) ?? ''),
      ...(results === undefined ? [] : cellsOf(entry.id, isFirst)),
    ]),
  ];
}

/** The entries as a text with delimiters. */
export const writeTable = (
  entries: readonly Entry[],
  delimiter: Delimiter = ',',
  results?: Results,
): string => rowsToText(tableRows(entries, results), delimiter);

/** Rows as a text with delimiters. */
export const rowsToText = (rows: readonly (readonly string[])[], delimiter: Delimiter = ','): string =>
  rows.map((row) => `${row.map((cell) => quoted(cell, delimiter)).join(delimiter)}\r\n`).join('');

/** RFC 4180: quoted where a mark of the format, or space at an end, is part of the text. */
export const quoted = (text: string, delimiter: Delimiter): string =>
  text.includes(delimiter) || /["\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

interface Amount {
  readonly country: string;
  readonly amount: string;
}

function linesOf(entry: Entry): readonly Line[] {
  const unit = entry.kind === 'chain' ? 'usd' : 'percent';
  const stages = STAGES.map((stage) => [stage, amountsOf(entry, stage)] as const);
  const count = Math.max(1, ...stages.map(([, amounts]) => amounts.length));
  return Array.from({ length: count }, (_, index) => {
    const line = new Map<Column, string>([['id', escapeFormula(entry.id)]]);
    if (index === 0) writeFacts(line, entry);
    for (const [stage, amounts] of stages) {
      const { country, amount } = amounts[index] ?? {};
      if (country !== undefined) line.set(`${stage}.country`, country);
      if (amount !== undefined && amount !== '') line.set(`${stage}.${unit}`, amount);
    }
    return line;
  });
}

function writeFacts(line: Map<Column, string>, entry: Entry): void {
  line.set('kind', entry.kind);
  line.set('mineral', entry.mineral);
  line.set('valueUsd', entry.valueUsd);
  if (entry.foreignEntityOfConcern !== undefined)
    line.set('foreignEntityOfConcern', entry.foreignEntityOfConcern);
  if (entry.supplier !== undefined && entry.supplier !== '')
    line.set('supplier', escapeFormula(entry.supplier));
  if (entry.note !== undefined && entry.note !== '') line.set('note', escapeFormula(entry.note));
}

function amountsOf(entry: Entry, stage: Stage): readonly Amount[] {
  if (entry.kind === 'chain')
    return (entry[stage] ?? []).map(({ country, valueAddedUsd = '' }) => ({
      country,
      amount: valueAddedUsd,
    }));
  const parts = stage === 'recycling' ? entry.recycled : entry[stage];
  return (parts ?? []).map(({ country, percent }) => ({ country, amount: percent }));
}
