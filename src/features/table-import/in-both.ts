import { type ChainRow, cellNumber, type EntryValues } from '../../scenario-form';

/** A mineral that stands in a card and in a table: its values in USD in each. */
export interface InBoth {
  readonly mineral: string;
  readonly cardUsd: number;
  readonly tableUsd: number;
}

const usdOf = ({ valueUsd }: { readonly valueUsd: string }): number =>
  Number(cellNumber(valueUsd, 'usd')) || 0;

const sums = (
  rows: readonly { readonly mineral: string; readonly valueUsd: string }[],
): ReadonlyMap<string, number> => {
  const found = new Map<string, number>();
  for (const row of rows) found.set(row.mineral, (found.get(row.mineral) ?? 0) + usdOf(row));
  return found;
};

/** Minerals that both the cards and the rows hold, which would count twice. */
export function inBoth(entries: readonly EntryValues[], rows: readonly ChainRow[]): readonly InBoth[] {
  const inRows = sums(rows);
  return [...sums(entries)].flatMap(([mineral, cardUsd]) => {
    const tableUsd = inRows.get(mineral);
    return tableUsd === undefined ? [] : [{ mineral, cardUsd, tableUsd }];
  });
}
