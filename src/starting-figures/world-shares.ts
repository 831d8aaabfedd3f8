import type { Presets, StageShare, WorldShare } from '../data/presets';
import { worldSharesOfYear } from '../data/presets-of-year';
import type { MineralId } from '../law';
import { type EntryValues, isUnsourced, type PartValues } from '../scenario-form';

/** What the world's shares are taken from, and for which year. */
export interface YearOfPresets {
  readonly presets: Presets;
  readonly year: number;
}

/** Where the world gets a mineral in a year; undefined when the presets do not know. */
export const worldShareOf = ({ presets, year }: YearOfPresets, mineral: MineralId): WorldShare | undefined =>
  worldSharesOfYear(
    { worldShares: presets.worldShares.filter((share) => share.mineral === mineral) },
    year,
  )[0];

const parts = ({ parts: list }: StageShare): PartValues[] =>
  list.map(({ country, percent }) => ({ country, percent }));

/** The entry sourced as the world's output of its mineral is; unchanged when that is not known. */
function worldSourced(entry: EntryValues, of: YearOfPresets): EntryValues {
  const share = worldShareOf(of, entry.mineral);
  if (share === undefined) return entry;
  return {
    ...entry,
    kind: 'shares',
    shares: { recycled: [], extraction: parts(share.extraction), processing: parts(share.processing) },
  };
}

/** The entries, those without any sourcing filled with the world's of a year. */
export const fillUnsourced = (entries: readonly EntryValues[], of: YearOfPresets): EntryValues[] =>
  entries.map((entry) => (isUnsourced(entry) ? worldSourced(entry, of) : entry));
