import type { Act, Entry, Part } from '../../law';
import type { ChainRow } from '../values';
import { stageText } from './stage-text';

const acts = (list: readonly Act[] = []): string =>
  stageText(
    list.map(({ country, valueAddedUsd = '' }) => ({ country, amount: valueAddedUsd, isPercent: false })),
  );

const parts = (list: readonly Part[] = []): string =>
  stageText(list.map(({ country, percent }) => ({ country, amount: percent, isPercent: true })));

/** An entry as a line of the chains table. */
export function toRow(entry: Entry): ChainRow {
  const { id, mineral, valueUsd, foreignEntityOfConcern = '', supplier = '', note = '' } = entry;
  const facts = { id, mineral, valueUsd, foreignEntityOfConcern, supplier, note };
  return entry.kind === 'chain'
    ? {
        ...facts,
        kind: 'chain',
        extraction: acts(entry.extraction),
        processing: acts(entry.processing),
        recycling: acts(entry.recycling),
      }
    : {
        ...facts,
        kind: 'shares',
        extraction: parts(entry.extraction),
        processing: parts(entry.processing),
        recycling: parts(entry.recycled),
      };
}

/** A line of which nothing is known. */
export const blankRow = (id: string): ChainRow => ({
  id,
  kind: 'chain',
  mineral: '',
  valueUsd: '',
  extraction: '',
  processing: '',
  recycling: '',
  foreignEntityOfConcern: '',
  supplier: '',
  note: '',
});

/** Whether nothing is written in a line. */
export const isBlankRow = ({ id: _id, kind: _kind, ...cells }: ChainRow): boolean =>
  Object.values(cells).every((cell) => cell.trim() === '');
