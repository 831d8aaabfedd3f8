import type { ChainRow } from '../../scenario-form';
import { fromClipboard, repeated, toClipboard } from './clipboard';
import { type TakenIds, withBlock, without } from './edit-rows';
import { GRID_COLUMNS } from './grid-columns';
import type { Block } from './selection';

interface EditParts {
  readonly rows: readonly ChainRow[];
  readonly setRows: (rows: readonly ChainRow[]) => void;
  readonly taken: TakenIds;
  /** The places of the rows shown, in their order. */
  readonly order: readonly number[];
  readonly block: Block;
}

export type CellEdits = ReturnType<typeof cellEdits>;

/** What can be done to the selected cells at once. */
export function cellEdits({ rows, setRows, taken, order, block }: EditParts) {
  const places = order.slice(block.top, block.bottom + 1);
  const columns = GRID_COLUMNS.slice(block.left, block.right + 1);
  const fill = (cells: readonly (readonly string[])[], top = block.top, left = block.left) =>
    setRows(withBlock(rows, { rows: order.slice(top), column: left, cells }, taken));
  /** The same text in every selected cell, or in the one. */
  const fillAll = (typed: string) => fill(places.map(() => columns.map(() => typed)));
  return {
    count: places.length,
    fill,
    fillAll,
    clear: () => fillAll(''),
    fillDown: () => {
      // A row alone takes from the one above it.
      const first = rows[(places.length > 1 ? places[0] : order[block.top - 1]) ?? -1];
      if (first !== undefined) fill(places.map(() => columns.map((name) => first[name])));
    },
    fillRight: () => {
      // A column alone takes from the one on its left.
      const from = columns.length > 1 ? columns[0] : GRID_COLUMNS[block.left - 1];
      if (from !== undefined) fill(places.map((place) => columns.map(() => rows[place]?.[from] ?? '')));
    },
    deleteRows: () => setRows(without(rows, places)),
    copied: () => toClipboard(places.map((place) => columns.map((name) => rows[place]?.[name] ?? ''))),
    paste: (text: string) => fill(repeated(fromClipboard(text), places.length, columns.length)),
  };
}
