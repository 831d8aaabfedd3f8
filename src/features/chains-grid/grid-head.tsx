import { m } from '../../text';
import { classNames } from '../../ui';
import styles from './chains.module.css';
import { ColumnEdge } from './column-edge';
import type { WideColumn, Widths } from './column-widths';
import { GRID_COLUMNS, headingOf } from './grid-columns';
import type { Sort } from './order';

interface GridHeadProps {
  readonly sort: Sort | null;
  readonly onSort: (sort: Sort | null) => void;
  readonly widths: Widths;
  readonly onWidth: (column: WideColumn, rem: number) => void;
  /** Makes a column as wide as what it holds. */
  readonly onFit: (column: WideColumn) => void;
}

/** Rem that a key changes a width by. */
const STEP = 1;

const COLUMNS: readonly WideColumn[] = [...GRID_COLUMNS, 'result'];

/** The headings; each sorts by its column: up, down, and as entered again. */
export function GridHead({ sort, onSort, widths, onWidth, onFit }: GridHeadProps) {
  const next = (column: WideColumn): Sort | null => {
    if (sort?.column !== column) return { column, descending: false };
    return sort.descending ? null : { column, descending: true };
  };
  return (
    <div role="rowgroup" className={styles.head}>
      <div role="row" aria-rowindex={1} className={styles.headRow}>
        <div role="columnheader" className={styles.number}>
          {m.grid_row()}
        </div>
        {COLUMNS.map((column) => {
          const direction = sort?.column !== column ? 'none' : sort.descending ? 'descending' : 'ascending';
          const heading = column === 'result' ? m.grid_result_heading() : headingOf(column);
          return (
            <div
              key={column}
              role="columnheader"
              aria-sort={direction}
              className={classNames(styles.cell, column === 'mineral' && styles.frozen)}
            >
              <button
                type="button"
                className={styles.sort}
                title={m.grid_heading_keys({ column: heading })}
                onClick={() => onSort(next(column))}
                onKeyDown={({ key, shiftKey }) => {
                  if (shiftKey && key === 'ArrowLeft') onWidth(column, widths[column] - STEP);
                  if (shiftKey && key === 'ArrowRight') onWidth(column, widths[column] + STEP);
                }}
              >
                {heading}
                <span aria-hidden="true">{ARROWS[direction]}</span>
              </button>
              <ColumnEdge
                width={widths[column]}
                onWidth={(rem) => onWidth(column, rem)}
                onFit={() => onFit(column)}
              />
            </div>
          );
        })}
      </div>
    </div>
  );
}

const ARROWS = { none: '', ascending: ' ↑', descending: ' ↓' } as const;
