import type { StageShare } from '../data/presets';
import { yearsOf } from '../data/presets-of-year';
import type { CountriesFor, MineralId } from '../law';
import {
  balanced,
  blankEntry,
  type EntryValues,
  isUnsourced,
  type PartValues,
  SHARE_STAGES,
} from '../scenario-form';
import { worldShareOf, type YearOfPresets } from './world-shares';

/** What the sourcing of minerals may be started from. */
export const SOURCING_PRESETS = ['world', 'partners', 'nothing', 'japan'] as const;
export type SourcingPreset = (typeof SOURCING_PRESETS)[number];

/** The minerals of the agreement with Japan; those whose refining the illustration moves there. */
export const REFINED_IN_JAPAN: readonly MineralId[] = [
  'cobalt',
  'graphite',
  'lithium',
  'manganese',
  'nickel',
];
export const IN_JAPAN: readonly PartValues[] = [{ country: 'JP', percent: '100' }];

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
  const stage = (of: StageShare) => (preset === 'partners' ? ofThese(of, countries) : world(of));
  const isMoved = preset === 'japan' && REFINED_IN_JAPAN.includes(mineral);
  return {
    recycled: [],
    extraction: stage(share.extraction),
    processing: isMoved ? [...IN_JAPAN] : stage(share.processing),
  };
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

/** Minerals sourced anew, and those of which a person's own sourcing was replaced. */
export interface Sourced {
  readonly entries: EntryValues[];
  readonly replaced: readonly EntryValues[];
}

/** Sources every mineral by the preset alone: what was said of it before goes, but for its mass, price and value. */
export function sourcedBy(
  entries: readonly EntryValues[],
  preset: SourcingPreset,
  figures: Figures,
): Sourced {
  const isKnown = ({ mineral }: EntryValues) => presetShares(preset, mineral, figures) !== undefined;
  return {
    replaced: entries.filter((entry) => isKnown(entry) && isOwn(entry, figures)),
    entries: entries.map((entry) => {
      const shares = presetShares(preset, entry.mineral, figures);
      if (shares === undefined) return entry;
      const { id, mineral, massKg, priceUsdPerKg, valueUsd } = entry;
      return { ...blankEntry(id, mineral), massKg, priceUsdPerKg, valueUsd, shares };
    }),
  };
}

/** Whether a person said anything of where the mineral comes from. */
const isOwn = (entry: EntryValues, figures: Figures): boolean =>
  entry.foreignEntityOfConcern + entry.supplier + entry.note !== '' || !isAsFilled(entry, figures);

/** The preset of this year that all minerals are sourced by, as long as they are. */
export function presetInForce(entries: readonly EntryValues[], figures: Figures): SourcingPreset | undefined {
  const holds = (preset: SourcingPreset, { kind, mineral, shares }: EntryValues): boolean => {
    const given = presetShares(preset, mineral, figures);
    return given === undefined || (kind === 'shares' && isSame(given, shares));
  };
  if (!entries.some(({ mineral }) => presetShares('world', mineral, figures) !== undefined)) return undefined;
  return SOURCING_PRESETS.find((preset) => entries.every((entry) => holds(preset, entry)));
}

/** The entries after those before them; one that came new is sourced by the preset that was in use, if it was one alone. */
export function sourcedAlike(
  entries: readonly EntryValues[],
  before: readonly EntryValues[],
  figures: Figures,
): EntryValues[] {
  const filled = before.filter(
    (entry) => entry.kind === 'shares' && !isUnsourced(entry) && isAsFilled(entry, figures),
  );
  // Where the battery has only what Japan's agreement leaves out, two presets are alike: the first will do.
  const preset = SOURCING_PRESETS.find((each) => filled.every((entry) => isBy(each, entry, figures)));
  if (filled.length === 0 || preset === undefined) return [...entries];
  return entries.map((entry) =>
    before.some(({ id }) => id === entry.id)
      ? entry
      : { ...entry, shares: presetShares(preset, entry.mineral, figures) ?? entry.shares },
  );
}
