import type { Entry } from '../law';
import { type WrittenColumn as Column, HEADINGS, STAGES, type Stage } from './columns';
import { escapeFormula } from './formula';

export type Delimiter = ',' | ';' | '\t';

type Line = ReadonlyMap<Column, string>;

/** Always there, so that a table is known by its first row. */
const CORE: readonly Column[] = ['id', 'kind', 'mineral', 'valueUsd'];
const ORDER: readonly Column[] = [
  ...CORE,
  ...STAGES.flatMap((stage) => [`${stage}.country`, `${stage}.usd`, `${stage}.percent`] as const),
  'foreignEntityOfConcern',
  'note',
];

/** The entries as a table: a line for each, and further lines with its id for further countries of a stage. */
export function writeTable(entries: readonly Entry[], delimiter: Delimiter = ','): string {
  const lines = entries.flatMap(linesOf);
  const columns = ORDER.filter((column) => CORE.includes(column) || lines.some((line) => line.has(column)));
  const rows = [
    columns.map((column) => HEADINGS[column]),
    ...lines.map((line) => columns.map((column) => line.get(column) ?? '')),
  ];
  return rows.map((row) => `${row.map((cell) => quoted(cell, delimiter)).join(delimiter)}\r\n`).join('');
}

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
      if (amount !== undefined) line.set(`${stage}.${unit}`, amount);
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
  if (entry.note !== undefined && entry.note !== '') line.set('note', escapeFormula(entry.note));
}

function amountsOf(entry: Entry, stage: Stage): readonly Amount[] {
  if (entry.kind === 'chain')
    return (entry[stage] ?? []).map(({ country, valueAddedUsd }) => ({ country, amount: valueAddedUsd }));
  const parts = stage === 'recycling' ? entry.recycled : entry[stage];
  return (parts ?? []).map(({ country, percent }) => ({ country, amount: percent }));
}
