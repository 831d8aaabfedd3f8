/** A table that was opened or dropped somewhere on the page and waits for the part that imports tables. */
export interface OfferedTable {
  readonly name: string;
  readonly source: File | string;
}

let offered: OfferedTable | null = null;
const listeners = new Set<() => void>();

const set = (table: OfferedTable | null): void => {
  offered = table;
  for (const listener of listeners) listener();
};

export const offerTable = (table: OfferedTable): void => set(table);

/** The table was taken over, or is not wanted. */
export const clearOfferedTable = (): void => set(null);

export const offeredTable = (): OfferedTable | null => offered;

export function onOfferedTable(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
