import { createStore } from '../platform/store';

/** A table that was opened or dropped somewhere on the page and waits for the part that imports tables. */
export interface OfferedTable {
  readonly name: string;
  readonly source: File | string;
}

const offered = createStore<OfferedTable | null>(null);

export const offerTable = (table: OfferedTable): void => offered.set(table);

/** The table was taken over, or is not wanted. */
export const clearOfferedTable = (): void => offered.set(null);

export const offeredTable = offered.get;

export const onOfferedTable = offered.subscribe;
