import { m } from '../../text';
import { classNames } from '../../ui';
import styles from './chains.module.css';
import { GRID_COLUMNS, headingOf } from './grid-columns';
import type { Sort } from './order';

interface GridHeadProps {
  readonly sort: Sort | null;
  readonly onSort: (sort: Sort | null) => void;
}

/** The headings; each sorts by its column: up, down, and as entered again. */
export function GridHead({ sort, onSort }: GridHeadProps) {
  const next = (column: Sort['column']): Sort | null => {
    if (sort?.column !== column) return { column, descending: false };
    return sort.descending ? null : { column, descending: true };
  };
  return (
    <div role="rowgroup" className={styles.head}>
      <div role="row" aria-rowindex={1} className={styles.headRow}>
        <div role="columnheader" className={styles.number}>
          {m.grid_row()}
        </div>
        {GRID_COLUMNS.map((column) => {
          const direction = sort?.column !== column ? 'none' : sort.descending ? 'descending' : 'ascending';
          const heading = headingOf(column);
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
                title={m.grid_sort_by({ column: heading })}
                onClick={() => onSort(next(column))}
              >
                {heading}
                <span aria-hidden="true">{ARROWS[direction]}</span>
              </button>
            </div>
          );
        })}
        <div
          role="columnheader"
          aria-sort={sort?.column === 'result' ? (sort.descending ? 'descending' : 'ascending') : 'none'}
          className={styles.cell}
        >
          <button
            type="button"
            className={styles.sort}
            title={m.grid_sort_by({ column: m.grid_result_heading() })}
            onClick={() => onSort(next('result'))}
          >
            {m.grid_result_heading()}
          </button>
        </div>
      </div>
    </div>
  );
}

const ARROWS = { none: '', ascending: ' ↑', descending: ' ↓' } as const;
