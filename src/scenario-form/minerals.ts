/**
 * The one list of a form's minerals. Few are cards (`entries`), many are lines of the table (`chainRows`); whoever
 * works on minerals asks here and need not know where one is shown.
 */
import type { Entry } from '../law';
import { freeId } from './blank';
import { readRow } from './rows/read-rows';
import { stageText } from './rows/stage-text';
import { toRow } from './rows/to-row';
import type { ChainRow, EntryValues, FormValues } from './values';

type Minerals = Pick<FormValues, 'entries' | 'chainRows'>;

/** A mineral of the form, and where it is shown. */
export type Mineral =
  | { readonly kind: 'card'; readonly id: string; readonly index: number; readonly entry: EntryValues }
  | { readonly kind: 'row'; readonly id: string; readonly index: number; readonly row: ChainRow };

/** All minerals, in the order in which the scenario has them. */
export const mineralsOf = ({ entries, chainRows }: Minerals): readonly Mineral[] => [
  ...entries.map((entry, index) => ({ kind: 'card' as const, id: entry.id, index, entry })),
  ...chainRows.map((row, index) => ({ kind: 'row' as const, id: row.id, index, row })),
];

export const hasMinerals = ({ entries, chainRows }: Minerals): boolean =>
  entries.length + chainRows.length > 0;

export const mineralById = (values: Minerals, id: string): Mineral | undefined =>
  mineralsOf(values).find((mineral) => mineral.id === id);

/** The form field (a React Hook Form path) of a mineral: `entries.3` or `chainRows.7`. */
export const fieldOfMineral = ({ kind, index }: Mineral): string =>
  `${kind === 'card' ? 'entries' : 'chainRows'}.${index}`;

/** The names of the minerals, as ids of the law; those of lines that cannot be read are left out. */
export const mineralNames = (values: Minerals): ReadonlySet<Entry['mineral']> =>
  new Set(
    mineralsOf(values).flatMap((mineral) => {
      const name = mineral.kind === 'card' ? mineral.entry.mineral : readRow(mineral.row).entry?.mineral;
      return name === undefined ? [] : [name];
    }),
  );

/** An id made from the base that no mineral has, be it a card or a line. */
export const freeMineralId = (values: Minerals, base: string): string => freeId(base, mineralsOf(values));

/** How to change a mineral, for each way in which it may be shown. */
interface MineralChange {
  readonly card: (entry: EntryValues) => EntryValues;
  readonly row: (row: ChainRow) => ChainRow;
}

/** The form with one mineral changed; the same form when there is none of this id. */
export function withMineral(values: FormValues, id: string, { card, row }: MineralChange): FormValues {
  const mineral = mineralById(values, id);
  if (mineral === undefined) return values;
  return mineral.kind === 'card'
    ? { ...values, entries: values.entries.with(mineral.index, card(mineral.entry)) }
    : { ...values, chainRows: values.chainRows.with(mineral.index, row(mineral.row)) };
}

/** The form without one mineral. */
export const withoutMineral = (values: FormValues, id: string): FormValues => ({
  ...values,
  entries: values.entries.filter((entry) => entry.id !== id),
  chainRows: values.chainRows.filter((row) => row.id !== id),
});

/** The form with these lines in place of all its minerals, so that none counts beside them. */
export const withRowsAlone = (values: FormValues, rows: readonly ChainRow[]): FormValues => ({
  ...values,
  entries: [],
  chainRows: rows,
});

/** The form with more lines; one whose id is taken already, by a card or a line, gets a number. */
export function withMoreRows(values: FormValues, rows: readonly ChainRow[]): FormValues {
  const taken = new Set(mineralsOf(values).map(({ id }) => id));
  const added = rows.map((row) => {
    let id = row.id;
    for (let number = 2; taken.has(id); number += 1) id = `${row.id}-${number}`;
    taken.add(id);
    return id === row.id ? row : { ...row, id };
  });
  return { ...values, chainRows: [...values.chainRows, ...added] };
}

/** A stage of an entry: a chain is recycled as a whole, shares have a recycled part. */
export type EntryStage = 'extraction' | 'processing' | 'recycling' | 'recycled';

/** The form with one stage of a mineral as `after` has it; everything else stays as typed. */
export const withStage = (values: FormValues, after: Entry, stage: EntryStage): FormValues =>
  withMineral(values, after.id, {
    card: (entry) => cardWithStage(entry, after, stage),
    row: (row) => {
      const column = stage === 'recycled' ? 'recycling' : stage;
      return { ...row, [column]: toRow(after)[column] };
    },
  });

function cardWithStage(entry: EntryValues, after: Entry, stage: EntryStage): EntryValues {
  if (after.kind === 'shares') {
    if (stage === 'recycling') return entry;
    const parts = (after[stage] ?? []).map(({ country, percent }) => ({ country, percent }));
    return { ...entry, shares: { ...entry.shares, [stage]: parts } };
  }
  if (stage === 'recycled') return entry;
  const acts = (after[stage] ?? []).map(({ country, valueAddedUsd = '' }) => ({ country, valueAddedUsd }));
  return { ...entry, chain: { ...entry.chain, [stage]: acts } };
}

/** What is said of where a mineral comes from, be it shown as a card or as a line. */
type Sourcing = Pick<EntryValues, 'kind' | 'shares' | 'route' | 'chain'>;

/** The form with the sourcing of a card given to the mineral of this id. */
export const withSourcing = (values: FormValues, id: string, from: Sourcing): FormValues =>
  withMineral(values, id, {
    card: (entry) => {
      const { kind, shares, route, chain } = structuredClone(from);
      return { ...entry, kind, shares, route, chain };
    },
    row: (row) => ({ ...row, kind: from.kind, ...stagesOf(from) }),
  });

function stagesOf({
  kind,
  shares,
  route,
  chain,
}: Sourcing): Pick<ChainRow, 'extraction' | 'processing' | 'recycling'> {
  const parts = (list: Sourcing['shares']['recycled']) =>
    stageText(list.map(({ country, percent }) => ({ country, amount: percent, isPercent: true })));
  const acts = (list: Sourcing['chain']['recycling'], isThere: boolean) =>
    stageText(
      isThere
        ? list.map(({ country, valueAddedUsd: amount }) => ({ country, amount, isPercent: false }))
        : [],
    );
  return kind === 'shares'
    ? {
        extraction: parts(shares.extraction),
        processing: parts(shares.processing),
        recycling: parts(shares.recycled),
      }
    : {
        extraction: acts(chain.extraction, route === 'mined'),
        processing: acts(chain.processing, route === 'mined'),
        recycling: acts(chain.recycling, route === 'recycled'),
      };
}
