import { fromPointer } from '../../kernel/pointer';
import type { Problem } from '../../kernel/problem';
import { type Entry, parseScenario } from '../../law';
import { cellNumber } from '../cell-number';
import { takeOut } from '../remove-invalid';
import { withUnit } from '../unit-problem';
import type { ChainRow } from '../values';
import { stageParts } from './stage-text';
import { isBlankRow } from './to-row';

/** A cell of a line, by the field of the row. */
export type RowCell = Exclude<keyof ChainRow, 'kind'>;

export interface CellProblem {
  readonly cell: RowCell;
  readonly problem: Problem;
}

/** What a line says: its entry, unless nothing of it can be used, and what is wrong. */
export interface RowReading {
  readonly entry?: Entry;
  readonly problems: readonly CellProblem[];
}

const EMPTY: RowReading = { problems: [] };
const CELLS: Readonly<Record<string, RowCell>> = {
  id: 'id',
  mineral: 'mineral',
  valueUsd: 'valueUsd',
  extraction: 'extraction',
  processing: 'processing',
  recycling: 'recycling',
  recycled: 'recycling',
  foreignEntityOfConcern: 'foreignEntityOfConcern',
  supplier: 'supplier',
  note: 'note',
};

const known = new WeakMap<ChainRow, RowReading>();

/** Reads a line; the same line is read once. */
export function readRow(row: ChainRow): RowReading {
  const before = known.get(row);
  if (before !== undefined) return before;
  const reading = isBlankRow(row) ? EMPTY : readAnew(row);
  known.set(row, reading);
  return reading;
}

/** Takes what is already known of lines over to equal ones: a form that is reset holds copies. */
export function recognise(rows: readonly ChainRow[], earlier: readonly ChainRow[]): void {
  if (rows === earlier) return;
  for (const [index, row] of rows.entries()) {
    const twin = earlier[index];
    const reading = twin === undefined ? undefined : known.get(twin);
    if (twin !== undefined && reading !== undefined && !known.has(row) && isSameRow(row, twin)) {
      known.set(row, reading);
    }
  }
}

const FIELDS: readonly (keyof ChainRow)[] = [
  'id',
  'valueUsd',
  'extraction',
  'processing',
  'mineral',
  'recycling',
  'kind',
  'foreignEntityOfConcern',
  'supplier',
  'note',
];
const isSameRow = (a: ChainRow, b: ChainRow): boolean => FIELDS.every((field) => a[field] === b[field]);

function readAnew(row: ChainRow): RowReading {
  const json = { format: 'battery-origin/scenario', version: 1, minerals: { entries: [candidate(row)] } };
  const problems: CellProblem[] = [];
  // Each round takes out what was wrong; an entry has fewer fields than this.
  for (let round = 0; round < FIELDS.length; round += 1) {
    const read = parseScenario(json);
    if (read.ok) return { ...withEntry(read.value.minerals?.entries[0]), problems };
    for (const problem of read.error)
      problems.push({ cell: cellOf(problem), problem: withUnit(problem, json) });
    takeOut(json, read.error);
  }
  return { problems };
}

const withEntry = (entry: Entry | undefined): Pick<RowReading, 'entry'> =>
  entry === undefined ? {} : { entry };

function cellOf({ path, code }: Problem): RowCell {
  const [, , , field = ''] = fromPointer(path);
  return CELLS[field] ?? (code === 'RECYCLING_BESIDE_OTHER_STAGES' ? 'recycling' : 'mineral');
}

/** The line as a scenario file would say it, not yet checked. */
function candidate(row: ChainRow): Readonly<Record<string, unknown>> {
  const amountName = row.kind === 'chain' ? 'valueAddedUsd' : 'percent';
  // Of shares a sum of money is no percentage: left as typed, it is refused.
  const numberOf = (amount: string) => cellNumber(amount, row.kind === 'chain' ? 'any' : 'percent');
  const stage = (typed: string) =>
    stageParts(typed, numberOf).map(({ country, amount, isPercent }) => ({
      country: country.toUpperCase(),
      // A percentage is no sum of money: left as typed, it is refused.
      [amountName]: amount === '' ? undefined : isPercent && row.kind === 'chain' ? `${amount}%` : amount,
    }));
  const said: Readonly<Record<string, unknown>> = {
    kind: row.kind,
    id: row.id,
    mineral: row.mineral.trim().toLowerCase(),
    valueUsd: cellNumber(row.valueUsd, 'usd'),
    foreignEntityOfConcern: row.foreignEntityOfConcern.trim().toLowerCase(),
    supplier: row.supplier,
    note: row.note,
    extraction: stage(row.extraction),
    processing: stage(row.processing),
    [row.kind === 'chain' ? 'recycling' : 'recycled']: stage(row.recycling),
  };
  return Object.fromEntries(Object.entries(said).filter(([key, value]) => value !== '' || key === 'id'));
}
