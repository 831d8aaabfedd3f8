import type { Block, Cell } from './selection';

/** The cells that dragging a block's handle to a cell fills: below, above, right or left of it, whichever is farther. */
export function dragged(from: Block, to: Cell): Block | null {
  const down = Math.max(to.row - from.bottom, 0);
  const up = Math.max(from.top - to.row, 0);
  const right = Math.max(to.column - from.right, 0);
  const left = Math.max(from.left - to.column, 0);
  const farthest = Math.max(down, up, right, left);
  if (farthest === 0) return null;
  if (down === farthest) return { ...from, top: from.bottom + 1, bottom: to.row };
  if (up === farthest) return { ...from, top: to.row, bottom: from.top - 1 };
  if (right === farthest) return { ...from, left: from.right + 1, right: to.column };
  return { ...from, left: to.column, right: from.left - 1 };
}

/** The smallest block that holds both. */
export const around = (a: Block, b: Block): Block => ({
  top: Math.min(a.top, b.top),
  bottom: Math.max(a.bottom, b.bottom),
  left: Math.min(a.left, b.left),
  right: Math.max(a.right, b.right),
});

const remainder = (value: number, size: number): number => ((value % size) + size) % size;

/** What fills a region: the block over and over, from where it stands. */
export function repeatedInto(
  region: Block,
  from: Block,
  textOf: (cell: Cell) => string,
): readonly (readonly string[])[] {
  const [height, width] = [from.bottom - from.top + 1, from.right - from.left + 1];
  return Array.from({ length: region.bottom - region.top + 1 }, (_, down) =>
    Array.from({ length: region.right - region.left + 1 }, (__, across) =>
      textOf({
        row: from.top + remainder(region.top + down - from.top, height),
        column: from.left + remainder(region.left + across - from.left, width),
      }),
    ),
  );
}
