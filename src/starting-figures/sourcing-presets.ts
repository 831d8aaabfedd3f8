import type { StageShare } from '../data/presets';
import { yearsOf } from '../data/presets-of-year';
import type { CountriesFor } from '../law';
import { balanced, type EntryValues, isUnsourced, type PartValues, SHARE_STAGES } from '../scenario-form';
import { worldShareOf, type YearOfPresets } from './world-shares';

/** What the sourcing of minerals may be started from. */
export const SOURCING_PRESETS = ['world', 'partners', 'nothing'] as const;
export type SourcingPreset = (typeof SOURCING_PRESETS)[number];

/** What presets are made of. */
export interface Figures extends YearOfPresets {
  /** The countries that count for a mineral. */
  readonly counts: CountriesFor;
}

type Shares = EntryValues['shares'];

const world = ({ parts }: StageShare): PartValues[] =>
  parts.map(({ country, percent }) => ({ country, percent }));

/** The world's shares of the countries that count, brought to 100 percent; none when no such country is named. */
function ofThese(stage: StageShare, countries: ReadonlySet<string>): PartValues[] {
  const parts = world(stage).filter(({ country }) => countries.has(country));
  const percents = balanced(parts.map(({ percent }) => percent)) ?? [];
  return parts.map(({ country }, index) => ({ country, percent: percents[index] ?? '' }));
}

/** The shares that a preset gives a mineral; undefined where its figures know nothing of it. */
export function presetShares(
  preset: SourcingPreset,
  mineral: EntryValues['mineral'],
  figures: Figures,
): Shares | undefined {
  if (preset === 'nothing') return { recycled: [], extraction: [], processing: [] };
  const share = worldShareOf(figures, mineral);
  if (share === undefined) return undefined;
  const countries = figures.counts(mineral);
  const stage = (of: StageShare) => (preset === 'world' ? world(of) : ofThese(of, countries));
  return { recycled: [], extraction: stage(share.extraction), processing: stage(share.processing) };
}

const isSame = (a: Shares, b: Shares): boolean =>
  SHARE_STAGES.every((stage) => JSON.stringify(a[stage]) === JSON.stringify(b[stage]));

/** Whether the sourcing is as a preset of any year filled it in, or nothing is said of it; else a person changed it. */
export function isAsFilled(entry: EntryValues, figures: Figures): boolean {
  if (isUnsourced(entry)) return true;
  if (entry.kind === 'chain') return false;
  return SOURCING_PRESETS.some((preset) => isBy(preset, entry, figures));
}

/** Of any year: the sourcing of a battery whose day of delivery changed is still nobody's own. */
function isBy(preset: SourcingPreset, { mineral, shares }: EntryValues, figures: Figures): boolean {
  return yearsOf(figures.presets).some((year) => {
    const given = presetShares(preset, mineral, { ...figures, year });
    return given !== undefined && isSame(given, shares);
  });
}

/** The entries, those that a preset filled for another year filled for this one; the others are the same objects. */
export const sourcedForYear = (entries: readonly EntryValues[], figures: Figures): EntryValues[] =>
  entries.map((entry) => {
    if (entry.kind === 'chain' || isUnsourced(entry)) return entry;
    const preset = SOURCING_PRESETS.find((each) => isBy(each, entry, figures));
    const shares = preset && presetShares(preset, entry.mineral, figures);
    return shares === undefined || isSame(shares, entry.shares) ? entry : { ...entry, shares };
  });

/** Minerals sourced anew, and those that kept what a person entered. */
export interface Sourced {
  readonly entries: EntryValues[];
  readonly kept: readonly EntryValues[];
}

/** Sources every mineral by the preset, but those whose sourcing a person changed. */
export function sourcedBy(
  entries: readonly EntryValues[],
  preset: SourcingPreset,
  figures: Figures,
): Sourced {
  const kept = entries.filter((entry) => !isAsFilled(entry, figures));
  const filled = entries.map((entry) => {
    if (kept.includes(entry)) return entry;
    const shares = presetShares(preset, entry.mineral, figures);
    return shares === undefined ? entry : { ...entry, kind: 'shares' as const, shares };
  });
  return { entries: filled, kept };
}

/** The entries after those before them; one that came new is sourced by the preset that was in use, if it was one alone. */
export function sourcedAlike(
  entries: readonly EntryValues[],
  before: readonly EntryValues[],
  figures: Figures,
): EntryValues[] {
  const sourced = before.filter((entry) => entry.kind === 'shares' && !isUnsourced(entry));
  const [preset, ...others] = SOURCING_PRESETS.filter((each) =>
    sourced.some((entry) => isBy(each, entry, figures)),
  );
  if (preset === undefined || others.length > 0) return [...entries];
  return entries.map((entry) =>
    before.some(({ id }) => id === entry.id)
      ? entry
      : { ...entry, shares: presetShares(preset, entry.mineral, figures) ?? entry.shares },
  );
}
