import {
  type ClipboardEvent,
  type MouseEvent,
  type RefObject,
  useCallback,
  useEffect,
  useId,
  useRef,
} from 'react';
import type { ChainRow } from '../../form';
import { useText } from '../../text';
import { VisuallyHidden } from '../../ui';
import styles from './chains.module.css';
import { GRID_COLUMNS } from './grid-columns';
import { GridHead } from './grid-head';
import { GridRow } from './grid-row';
import type { Sort } from './order';
import type { Cell } from './selection';
import type { Grid } from './use-grid';
import { useVisibleRows } from './use-visible-rows';

/** Pixels: a finger's height. */
const ROW = 44;

interface GridTableProps {
  readonly rows: readonly ChainRow[];
  readonly order: readonly number[];
  readonly grid: Grid;
  readonly gridRef: RefObject<HTMLDivElement | null>;
  readonly sort: Sort | null;
  readonly onSort: (sort: Sort | null) => void;
  /** Takes a pasted text that has headings of its own; false if it has none. */
  readonly onTable: (text: string) => boolean;
}

/** The table of chains: as many lines as can be seen are in the page, whatever their number. */
export function GridTable({ rows, order, grid, gridRef, sort, onSort, onTable }: GridTableProps) {
  const text = useText();
  const id = useId();
  const { selection, block, editing } = grid;
  const { places, show } = useVisibleRows({ scroller: gridRef, count: order.length, rowHeight: ROW });
  const { row: cornerRow } = selection.corner;
  useEffect(() => {
    show(cornerRow);
  }, [cornerRow, show]);
  const latest = useRef(grid);
  useEffect(() => {
    latest.current = grid;
  });
  const type = useCallback((typed: string) => latest.current.type(typed), []);
  const active = `${id}-${selection.active.row}-${selection.active.column}`;
  return (
    <>
      <VisuallyHidden>
        <span id={`${id}-keys`}>{text.grid_keys()}</span>
      </VisuallyHidden>
      <div
        ref={gridRef}
        role="grid"
        tabIndex={0}
        aria-label={text.grid_label()}
        aria-describedby={`${id}-keys`}
        aria-rowcount={order.length + 1}
        aria-colcount={GRID_COLUMNS.length + 1}
        aria-multiselectable
        aria-activedescendant={order.length === 0 ? undefined : active}
        className={styles.grid}
        onKeyDown={grid.onKeyDown}
        {...mouse(grid)}
        {...clipboard(grid, onTable)}
      >
        <GridHead sort={sort} onSort={onSort} />
        <div role="rowgroup" className={styles.body} style={{ blockSize: order.length * ROW }}>
          {places.map((index) => {
            const row = rows[order[index] ?? -1];
            const isSelected = index >= block.top && index <= block.bottom;
            const isEdited = editing !== null && index === selection.active.row;
            return row === undefined ? null : (
              <GridRow
                key={index}
                row={row}
                at={index}
                gridId={id}
                offset={index * ROW}
                height={ROW}
                left={isSelected ? block.left : -1}
                right={isSelected ? block.right : -1}
                editedColumn={isEdited ? selection.active.column : -1}
                edited={isEdited ? editing : ''}
                onType={type}
              />
            );
          })}
        </div>
      </div>
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
    if (cell.wholeRow) grid.selectRow(cell.row);
    else grid.select(cell, event.shiftKey);
  },
  onMouseOver: (event: MouseEvent) => {
    const cell = cellAt(event);
    if (cell !== null && !cell.wholeRow && event.buttons === 1 && grid.editing === null)
      grid.select(cell, true);
  },
  onDoubleClick: (event: MouseEvent) => {
    if (cellAt(event)?.wholeRow === false) grid.begin();
  },
});

const clipboard = (grid: Grid, onTable: (text: string) => boolean) => ({
  onCopy: (event: ClipboardEvent) => {
    if (grid.editing !== null) return;
    event.clipboardData.setData('text/plain', grid.copied());
    event.preventDefault();
  },
  onPaste: (event: ClipboardEvent) => {
    if (grid.editing !== null) return;
    const pasted = event.clipboardData.getData('text/plain');
    if (pasted !== '' && !onTable(pasted)) grid.paste(pasted);
    event.preventDefault();
  },
});
