import { blankRow, type ChainRow, stageParts, stageText } from '../../scenario-form';
import { knownTerm } from './completions';
import { GRID_COLUMNS, type GridColumn } from './grid-columns';

type Rows = readonly ChainRow[];
const STAGES = ['extraction', 'processing', 'recycling'] as const;

/** Texts to put into cells, from a place on: `rows` are the places of lines, in the order shown. */
export interface Block {
  readonly rows: readonly number[];
  /** The first column, as a place in the order of columns. */
  readonly column: number;
  readonly cells: readonly (readonly string[])[];
}

/** A line with another text in a cell. Percentages make it shares; sums alone make it a chain. */
export function withCell(row: ChainRow, column: GridColumn, typed: string): ChainRow {
  const next = { ...row, [column]: typed };
  if (column !== 'extraction' && column !== 'processing' && column !== 'recycling') return next;
  const amounts = STAGES.flatMap((stage) => stageParts(next[stage])).filter(({ amount }) => amount !== '');
  if (stageParts(typed).some(({ isPercent }) => isPercent)) return { ...next, kind: 'shares' };
  return amounts.length > 0 && amounts.every(({ isPercent }) => !isPercent)
    ? { ...next, kind: 'chain' }
    : next;
}

/** What was typed, with names as codes: `Australia 120` as `AU 120`. What is not known stays as typed. */
export function tidied(column: GridColumn, typed: string): string {
  switch (column) {
    case 'mineral':
    case 'foreignEntityOfConcern':
      return knownTerm(column, typed) ?? typed.trim();
    case 'extraction':
    case 'processing':
    case 'recycling':
      return stageText(
        stageParts(typed).map((part) => ({
          ...part,
          country: knownTerm(column, part.country) ?? part.country,
        })),
      );
    case 'valueUsd':
      return typed.trim();
    case 'supplier':
    case 'note':
    case 'id':
      return typed;
  }
}

export const replaced = (rows: Rows, index: number, row: ChainRow): Rows => rows.with(index, row);

/** Ids of minerals that are not in the table. */
export type TakenIds = ReadonlySet<string>;

/** Gives ids that no mineral has, be it in the table or not: `row-7`, … */
function idsFor(rows: Rows, elsewhere: TakenIds): () => string {
  const taken = new Set([...elsewhere, ...rows.map(({ id }) => id)]);
  let number = rows.length;
  return () => {
    do number += 1;
    while (taken.has(`row-${number}`));
    return `row-${number}`;
  };
}

/**
 * The rows with a block of texts put in; lines beyond the last are added. A line keeps an id of its own: one that
 * a mineral outside the block has, or that comes twice, is given anew.
 */
export function withBlock(
  rows: Rows,
  { rows: places, column, cells }: Block,
  elsewhere: TakenIds = new Set(),
): Rows {
  const next = [...rows];
  const newId = idsFor(rows, elsewhere);
  const targets = new Set(places.slice(0, cells.length));
  const taken = new Set([...elsewhere, ...rows.flatMap(({ id }, index) => (targets.has(index) ? [] : [id]))]);
  const ownId = (wanted: string): string => {
    let id = wanted;
    while (id === '' || taken.has(id)) id = newId();
    taken.add(id);
    return id;
  };
  cells.forEach((texts, down) => {
    const place = places[down] ?? next.length;
    let row = next[place] ?? blankRow(newId());
    texts.forEach((typed, across) => {
      const name = GRID_COLUMNS[column + across];
      if (name === 'id') row = { ...row, id: ownId(typed) };
      else if (name !== undefined) row = withCell(row, name, tidied(name, typed));
    });
    next[place] = row;
  });
  return next;
}

/** The rows with a blank one at their end. */
export const withNewRow = (rows: Rows, elsewhere: TakenIds): Rows => [
  ...rows,
  blankRow(idsFor(rows, elsewhere)()),
];

/** The rows without those at these places. */
export function without(rows: Rows, places: readonly number[]): Rows {
  const gone = new Set(places);
  return rows.filter((_, index) => !gone.has(index));
}
