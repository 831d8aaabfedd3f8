import type { Presets, StageShare, WorldShare } from '../data/presets';
import type { MineralId } from '../law';
import { type EntryValues, isUnsourced, type PartValues } from '../scenario-form';

/** Where the world gets a mineral; undefined when the presets do not know. */
export const worldShareOf = (presets: Presets, mineral: MineralId): WorldShare | undefined =>
  presets.worldShares.find((share) => share.mineral === mineral);

const parts = ({ parts: list }: StageShare): PartValues[] =>
  list.map(({ country, percent }) => ({ country, percent }));

/** The entry sourced as the world's output of its mineral is; unchanged when that is not known. */
export function worldSourced(entry: EntryValues, presets: Presets): EntryValues {
  const share = worldShareOf(presets, entry.mineral);
  if (share === undefined) return entry;
  return {
    ...entry,
    kind: 'shares',
    shares: { recycled: [], extraction: parts(share.extraction), processing: parts(share.processing) },
  };
}

/** Whether an entry says nothing of its sourcing and the presets could. */
export const canBeWorldSourced = (entry: EntryValues, presets: Presets): boolean =>
  isUnsourced(entry) && worldShareOf(presets, entry.mineral) !== undefined;

/** The entries, those without any sourcing filled with the world's. */
export const fillUnsourced = (entries: readonly EntryValues[], presets: Presets): EntryValues[] =>
  entries.map((entry) => (canBeWorldSourced(entry, presets) ? worldSourced(entry, presets) : entry));
