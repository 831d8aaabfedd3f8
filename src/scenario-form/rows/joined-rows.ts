import type { ChainRow } from '../values';

/** Rows added to others; an id that is taken already gets a number. */
export function joinedRows(rows: readonly ChainRow[], more: readonly ChainRow[]): readonly ChainRow[] {
  const taken = new Set(rows.map(({ id }) => id));
  const added = more.map((row) => {
    let id = row.id;
    for (let number = 2; taken.has(id); number += 1) id = `${row.id}-${number}`;
    taken.add(id);
    return id === row.id ? row : { ...row, id };
  });
  return [...rows, ...added];
}
