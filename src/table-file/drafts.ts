import { type ChainRow, stageText } from '../scenario-form';
import { type Column, STAGES, type Stage } from './columns';
import type { DecimalMark } from './numbers';
import type { TableProblem } from './read-table';
import { type DraftPart, type Gathering, layoutOf, TableRow } from './table-row';

/** A table as read from a file, and what its columns hold. */
export interface TableShape {
  /** All rows of the file, the headings among them. */
  readonly records: readonly (readonly string[])[];
  readonly columns: readonly (Column | null)[];
  readonly hasHeadings: boolean;
  readonly mark: DecimalMark;
  readonly badQuotes: readonly number[];
}

/** A line to be, with the place in the file of each of its parts. */
export interface Draft {
  readonly row: number;
  readonly line: ChainRow;
  readonly parts: Readonly<Record<Stage, readonly DraftPart['origins'][]>>;
  readonly problems: readonly TableProblem[];
}

/** The number of the first column that holds such a thing, from 1; null when none does. */
export function columnAt({ columns }: TableShape, about: Column): number | null {
  const index = columns.indexOf(about);
  return index < 0 ? null : index + 1;
}

/** Rows between two pauses. */
const STRIDE = 200;

/**
 * One line for each row with a value; a row with the id of the one before and no value of its own adds to it.
 * Null beyond `most`. It pauses now and then.
 */
export function* draftsOf(shape: TableShape, most: number): Generator<undefined, readonly Draft[] | null> {
  const gathered: Gathering[] = [];
  const layout = layoutOf(shape);
  for (const [index, record] of shape.records.entries()) {
    if (index === 0 && shape.hasHeadings) continue;
    if (index % STRIDE === 0) yield;
    if (record.every((cell) => cell.trim() === '')) continue;
    const row = new TableRow(layout, record, index + 1);
    const last = gathered.at(-1);
    const goesOn =
      last !== undefined &&
      row.cell('id').trim() === last.facts.id.trim() &&
      row.cell('valueUsd').trim() === '';
    if (goesOn) row.addTo(last);
    else gathered.push(row.begin());
    if (gathered.length > most) return null;
  }
  return gathered.map(finished);
}

function finished({ row, facts, kind, parts, problems }: Gathering): Draft {
  const all = STAGES.flatMap((stage) => parts[stage]);
  const isShares = kind === null ? all.some(({ isPercent }) => isPercent) : kind === 'shares';
  const cell = (stage: Stage) =>
    stageText(parts[stage].map((part) => (isShares ? { ...part, isPercent: true } : part)));
  return {
    row,
    line: {
      ...facts,
      kind: isShares ? 'shares' : 'chain',
      extraction: cell('extraction'),
      processing: cell('processing'),
      recycling: cell('recycling'),
    },
    parts: {
      extraction: parts.extraction.map(({ origins }) => origins),
      processing: parts.processing.map(({ origins }) => origins),
      recycling: parts.recycling.map(({ origins }) => origins),
    },
    problems,
  };
}
