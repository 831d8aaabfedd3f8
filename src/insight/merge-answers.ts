import { isDecimal, readDecimal } from '../kernel/decimal';
import {
  type Act,
  type Chain,
  COUNTRIES,
  type Country,
  type Entry,
  NOT_KNOWN,
  type Part,
  type Shares,
} from '../law';
import type { OpenStage } from './open-stages';
import { openStages } from './open-stages';

/** Where the unknown part of a stage is, in percent of that part, as a supplier says. */
export interface StageSaid {
  readonly stage: OpenStage['stage'];
  readonly places: readonly { readonly country: string; readonly percent: number }[];
}

/** The entry with what a supplier said in the place of what was not known; what is known stays, and so does what is left unsaid. */
export function withAnswers(entry: Entry, said: readonly StageSaid[]): Entry {
  const open = openStages(entry);
  const answered = said.filter(({ stage }) => open.some((each) => each.stage === stage));
  if (answered.length === 0) return entry;
  return entry.kind === 'shares' ? sharesWith(entry, answered) : chainWith(entry, answered);
}

function sharesWith(entry: Shares, said: readonly StageSaid[]): Shares {
  const parts = (stage: StageSaid['stage'], now: readonly Part[] = []): readonly Part[] => {
    const answer = said.find((each) => each.stage === stage);
    if (answer === undefined) return now;
    const known = now.filter(({ country }) => country !== NOT_KNOWN);
    const open = openStages(entry).find((each) => each.stage === stage)?.percent ?? 0;
    const added = answer.places.flatMap((place) => partOf(place.country, (place.percent * open) / 100));
    return merged([...known, ...added]);
  };
  return {
    ...entry,
    ...(entry.recycled === undefined ? {} : { recycled: parts('recycling', entry.recycled) }),
    extraction: parts('extraction', entry.extraction),
    processing: parts('processing', entry.processing),
  };
}

function partOf(code: string, percent: number): readonly Part[] {
  const [country, read] = [countryOf(code), readDecimal(textOf(percent))];
  return country === undefined || !isDecimal(read) || Number(read) === 0 ? [] : [{ country, percent: read }];
}

/** A country said twice is one part. */
function merged(parts: readonly Part[]): readonly Part[] {
  const sums = new Map<Country, number>();
  for (const { country, percent } of parts) sums.set(country, (sums.get(country) ?? 0) + Number(percent));
  return [...sums].flatMap(([country, percent]) => partOf(country, percent));
}

/** A chain of which no stage was named has the other one still: it is not known. */
function chainWith(entry: Chain, said: readonly StageSaid[]): Chain {
  const isUnnamed = (entry.extraction ?? entry.processing ?? entry.recycling) === undefined;
  const acts = (stage: StageSaid['stage']): readonly Act[] | undefined => {
    const answer = said.find((each) => each.stage === stage);
    const now = entry[stage];
    if (answer === undefined) return isUnnamed && stage !== 'recycling' ? [{ country: NOT_KNOWN }] : now;
    return actsSaid(answer, now ?? [{ country: NOT_KNOWN }]);
  };
  const { extraction: _e, processing: _p, recycling: _r, ...rest } = entry;
  const stages = (['extraction', 'processing', 'recycling'] as const).flatMap((stage) => {
    const list = acts(stage);
    return list === undefined ? [] : [[stage, list] as const];
  });
  return { ...rest, ...Object.fromEntries(stages) };
}

function actsSaid({ places }: StageSaid, now: readonly Act[]): readonly Act[] {
  const isLone = now.length === 1 && now[0]?.valueAddedUsd === undefined;
  const open = isLone
    ? 100
    : now
        .filter(({ country }) => country === NOT_KNOWN)
        .reduce((sum, { valueAddedUsd }) => sum + Number(valueAddedUsd ?? 0), 0);
  const unsaid = 100 - places.reduce((sum, { percent }) => sum + percent, 0);
  const added = [...places, ...(unsaid > 1e-9 ? [{ country: NOT_KNOWN, percent: unsaid }] : [])].flatMap(
    ({ country: code, percent }): readonly Act[] => {
      const [country, usd] = [countryOf(code), readDecimal(textOf((open * percent) / 100))];
      return country === undefined || !isDecimal(usd) || percent === 0
        ? []
        : [{ country, valueAddedUsd: usd }];
    },
  );
  const [only] = added;
  const known = now.filter(({ country }) => country !== NOT_KNOWN);
  return known.length === 0 && added.length === 1 && only !== undefined
    ? [{ country: only.country }]
    : [...known, ...added];
}

const textOf = (amount: number): string => String(Math.floor(amount * 1e6 + 1e-6) / 1e6);

const countryOf = (code: string): Country | undefined =>
  code === NOT_KNOWN ? NOT_KNOWN : COUNTRIES.find((each) => each === code);
