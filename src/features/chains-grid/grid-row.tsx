import { memo } from 'react';
import type { Problem } from '../../kernel/problem';
import { problemWords } from '../../questions';
import { type ChainRow, readRow } from '../../scenario-form';
import { classNames } from '../../ui';
import { CellInput } from './cell-input';
import { cellWords } from './cell-words';
import styles from './chains.module.css';
import { GRID_COLUMNS, headingOf } from './grid-columns';
import type { Completion } from './use-completion';

interface GridRowProps {
  readonly row: ChainRow;
  /** Its place in the table, from 0. */
  readonly place: number;
  /** From the top of the table as shown, from 0. */
  readonly at: number;
  /** What is wrong with its id beside those of other lines. */
  readonly idProblem: Problem | undefined;
  readonly gridId: string;
  /** Pixels from the top. */
  readonly offset: number;
  readonly height: number;
  /** The first and last selected column; -1 when none is. */
  readonly left: number;
  readonly right: number;
  /** The column at whose corner the block can be dragged on; -1 when there is none. */
  readonly handle: number;
  /** The cell that is typed in, and its text; -1 when none is. */
  readonly editedColumn: number;
  /** What became of the row, in words; '' while nothing did. */
  readonly result: string;
  readonly outcome: string;
  readonly edited: string;
  /** Of the cell that is typed in. */
  readonly completion: Completion | null;
  readonly onType: (text: string) => void;
  readonly onLeave: () => void;
}

/** Styles of one element at a time, that come with it. */
const HELD = { position: 'relative' } as const;
const HANDLE = {
  position: 'absolute',
  insetInlineEnd: 0,
  insetBlockEnd: 0,
  inlineSize: 10,
  blockSize: 10,
  background: 'var(--accent)',
  border: '1px solid var(--paper)',
  cursor: 'crosshair',
} as const;

/** One line of the table. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { row, place, at, idProblem, gridId, offset, height, left, right } = props;
  const { problems } = readRow(row);
  return (
    <div
      role="row"
      aria-rowindex={at + 2}
      className={styles.row}
      style={{ transform: `translateY(${offset}px)`, blockSize: height }}
    >
      <div role="rowheader" data-row={at} className={styles.number}>
        {place + 1}
      </div>
      {GRID_COLUMNS.map((column, index) => {
        const own = problems.find(({ cell }) => cell === column)?.problem;
        const found = own ?? (column === 'id' ? idProblem : undefined);
        const words = found && problemWords(found, `chainRows.${column}`);
        const isSelected = index >= left && index <= right;
        return (
          <div
            key={column}
            role="gridcell"
            id={`${gridId}-${at}-${index}`}
            data-row={at}
            data-column={index}
            data-field={column === 'valueUsd' ? 'valueUsd' : undefined}
            aria-selected={isSelected}
            aria-invalid={found === undefined ? undefined : true}
            title={words ?? cellWords(column, row[column])}
            style={props.handle === index && column !== 'mineral' ? HELD : undefined}
            className={classNames(
              styles.cell,
              column === 'valueUsd' && styles.value,
              column === 'mineral' && styles.frozen,
              isSelected && styles.selected,
              found !== undefined && styles.wrong,
            )}
          >
            {props.editedColumn === index && props.completion !== null ? (
              <CellInput
                label={headingOf(column)}
                value={props.edited}
                completion={props.completion}
                onType={props.onType}
                onLeave={props.onLeave}
              />
            ) : (
              cellWords(column, row[column])
            )}
            {props.handle === index ? <span data-fill="" aria-hidden style={HANDLE} /> : null}
          </div>
        );
      })}
      {/* Read alone: no cell of the table that is typed in. */}
      <div
        role="gridcell"
        aria-readonly
        title={props.result}
        data-outcome={props.outcome}
        className={styles.cell}
      >
        {props.result}
      </div>
    </div>
  );
});
