import {
  type ClipboardEvent,
  type MouseEvent,
  type RefObject,
  useCallback,
  useEffect,
  useId,
  useRef,
} from 'react';
import type { Problem } from '../../kernel/problem';
import { fieldId } from '../../questions';
import type { ChainRow } from '../../scenario-form';
import type { Results } from '../../table-file';
import { m } from '../../text';
import { format } from '../../text/format';
import { cellWords } from './cell-words';
import styles from './chains.module.css';
import { useColumnWidths, type WideColumn, widthFor, widthStyle } from './column-widths';
import { GRID_COLUMNS, headingOf } from './grid-columns';
import { GridHead } from './grid-head';
import { GridRow } from './grid-row';
import type { Sort } from './order';
import { resultWords } from './result-words';
import type { Cell } from './selection';
import type { Grid } from './use-grid';
import { useVisibleRows } from './use-visible-rows';

/** Pixels: a finger's height. */
const ROW = 44;

interface GridTableProps {
  readonly rows: readonly ChainRow[];
  readonly order: readonly number[];
  /** What is wrong with ids beside those of other lines, by the line's place. */
  readonly idProblems: Readonly<Record<string, Problem>>;
  readonly grid: Grid;
  readonly results: Results;
  /** Which countries counted in a line, and why others did not, by its id. */
  readonly whyOf: (id: string) => string;
  readonly gridRef: RefObject<HTMLDivElement | null>;
  readonly sort: Sort | null;
  readonly onSort: (sort: Sort | null) => void;
  /** Takes a pasted text that has headings of its own; false if it has none. */
  readonly onTable: (text: string) => boolean;
}

/** The table of chains: as many lines as can be seen are in the page, whatever their number. */
export function GridTable(props: GridTableProps) {
  const { rows, order, idProblems, grid, gridRef, results, whyOf, sort, onSort, onTable } = props;
  const { widths, setWidth } = useColumnWidths();
  const id = useId();
  const { selection, block, editing } = grid;
  const { active, corner } = selection;
  const places = useVisibleRows({
    scroller: gridRef,
    count: order.length,
    rowHeight: ROW,
    kept: [active.row, corner.row],
  });
  // Whole lines are selected from where the person looks.
  const isWhole = block.left === 0 && block.right === GRID_COLUMNS.length - 1;
  const follow = `${id}-${corner.row}-${isWhole ? active.column : corner.column}`;
  useEffect(() => {
    if (gridRef.current?.contains(document.activeElement) !== true) return;
    document.getElementById(follow)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [follow, gridRef]);
  /** The texts of a column in the rows that are drawn. */
  const fitted = (column: WideColumn): readonly string[] =>
    places.flatMap((index) => {
      const row = rows[order[index] ?? -1];
      const result = row === undefined ? undefined : results.get(row.id);
      if (row === undefined) return [];
      if (column !== 'result') return [headingOf(column), cellWords(column, row[column])];
      return result === undefined ? [] : [resultWords(format, result, whyOf(row.id))];
    });
  const latest = useRef(grid);
  useEffect(() => {
    latest.current = grid;
  });
  const type = useCallback((typed: string) => latest.current.type(typed), []);
  const leave = useCallback(() => latest.current.finish(true), []);
  return (
    <>
      <div
        ref={gridRef}
        id={fieldId('chainRows')}
        role="grid"
        tabIndex={0}
        aria-label={m.grid_label()}
        aria-describedby={`${id}-keys`}
        aria-rowcount={order.length + 1}
        aria-colcount={GRID_COLUMNS.length + 2}
        aria-multiselectable
        aria-activedescendant={order.length === 0 ? undefined : `${id}-${active.row}-${active.column}`}
        className={styles.grid}
        style={widthStyle(widths)}
        onKeyDown={grid.onKeyDown}
        {...mouse(grid)}
        {...clipboard(grid, onTable)}
      >
        <GridHead
          sort={sort}
          onSort={onSort}
          widths={widths}
          onWidth={setWidth}
          onFit={(column) => setWidth(column, widthFor(fitted(column)))}
        />
        <div role="rowgroup" className={styles.body} style={{ blockSize: order.length * ROW }}>
          {places.map((index) => {
            const place = order[index] ?? -1;
            const row = rows[place];
            const result = row === undefined ? undefined : results.get(row.id);
            const isSelected = index >= block.top && index <= block.bottom;
            const isEdited = editing !== null && index === active.row;
            return row === undefined ? null : (
              <GridRow
                key={index}
                row={row}
                place={place}
                at={index}
                idProblem={idProblems[place]}
                gridId={id}
                offset={index * ROW}
                height={ROW}
                left={isSelected ? block.left : -1}
                right={isSelected ? block.right : -1}
                handle={index === block.bottom && editing === null ? block.right : -1}
                editedColumn={isEdited ? active.column : -1}
                edited={isEdited ? editing : ''}
                completion={isEdited ? grid.completion : null}
                result={result === undefined ? '' : resultWords(format, result, whyOf(row.id))}
                outcome={result?.outcome ?? ''}
                onType={type}
                onLeave={leave}
              />
            );
          })}
        </div>
      </div>
      <p id={`${id}-keys`} className={styles.note}>
        {m.grid_keys()} {m.grid_keys_more()}
      </p>
    </>
  );
}

/** The cell under the pointer; a row's number stands for the row. */
function cellAt({ target }: MouseEvent): (Cell & { readonly wholeRow: boolean }) | null {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
  if (element === null) return null;
  const { row, column } = element.dataset;
  return { row: Number(row), column: Number(column ?? 0), wholeRow: column === undefined };
}

const mouse = (grid: Grid) => ({
  onMouseDown: (event: MouseEvent) => {
    const cell = cellAt(event);
    if (cell === null || event.target instanceof HTMLInputElement) return;
    if (event.target instanceof Element && event.target.matches('[data-fill]')) {
      grid.handle.begin();
      return event.preventDefault();
    }
    if (cell.wholeRow) grid.selectRow(cell.row, event.shiftKey);
    else grid.select(cell, event.shiftKey);
  },
  onMouseOver: (event: MouseEvent) => {
    const cell = cellAt(event);
    if (cell === null || event.buttons !== 1 || grid.editing !== null) return;
    if (grid.handle.isDragging()) return grid.handle.over(cell);
    if (cell.wholeRow) grid.selectRow(cell.row, true);
    else grid.select(cell, true);
  },
  onDoubleClick: (event: MouseEvent) => {
    if (cellAt(event)?.wholeRow === false) grid.begin();
  },
});

const clipboard = (grid: Grid, onTable: (text: string) => boolean) => ({
  onCopy: (event: ClipboardEvent) => copy(event, grid),
  onCut: (event: ClipboardEvent) => {
    if (copy(event, grid)) grid.clear();
  },
  onPaste: (event: ClipboardEvent) => {
    if (grid.editing !== null) return;
    const pasted = event.clipboardData.getData('text/plain');
    if (pasted !== '' && !onTable(pasted)) grid.paste(pasted);
    event.preventDefault();
  },
});

/** False while a cell is typed in: then what is selected in it is meant. */
function copy(event: ClipboardEvent, grid: Grid): boolean {
  if (grid.editing !== null) return false;
  event.clipboardData.setData('text/plain', grid.copied());
  event.preventDefault();
  return true;
}
