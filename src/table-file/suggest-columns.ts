import { byContent } from './by-content';
import { type Column, isStage, mayRepeat, STAGES, type Stage, stageOf } from './columns';
import { plainWords } from './heading-facts';
import type { SeenColumn } from './seen-column';
import { DESTINATION, SUPPLIER } from './words/heading-stems';

/** Columns that might hold the same thing, of which a line has only one. */
export interface Rivals {
  readonly meaning: Column;
  /** Their places from 0. */
  readonly columns: readonly number[];
}

export interface Suggestion {
  readonly columns: readonly (Column | null)[];
  readonly rivals: readonly Rivals[];
}

type Columns = (Column | null)[];

/** What each column holds, by its heading, its cells and its neighbours. */
export function suggestColumns(seen: readonly SeenColumn[]): Suggestion {
  const columns: Columns = seen.map(({ facts }) => facts.column ?? null);
  besideCountries(seen, columns);
  byContent(seen, columns);
  // A heading that promised a stage may have held none.
  if (!columns.some(isStage)) besideCountries(seen, columns);
  wide(seen, columns);
  otherCountries(seen, columns);
  findMineral(seen, columns);
  masses(seen, columns);
  return withoutRivals(seen, columns);
}

/**
 * `%` and `Value added` belong to the country before them, or to the stage that the row names. Countries of which
 * nothing says the stage are asked about, unless other columns say it of theirs.
 */
function besideCountries(seen: readonly SeenColumn[], columns: Columns): void {
  const named = columns.includes('stage');
  const isAsked = !columns.some(isStage);
  const amounts = seen.filter(({ facts: { beside } }) => beside === 'usd' || beside === 'percent').length;
  seen.forEach(({ facts: { beside }, profile }, index) => {
    if (beside === undefined) return;
    const before = columns.slice(Math.max(0, index - 2), index).findLast(isStage);
    if (beside === 'country') {
      // A name and a code beside it are one country; countries with amounts are several.
      const isFirst = amounts > 0 || !columns.includes('stage.country');
      if (named || (isAsked && isFirst && profile.surelyCountry >= 0.6)) columns[index] = 'stage.country';
      return;
    }
    if (before !== undefined) columns[index] = `${stageOf(before)}.${beside}`;
    else if (named) columns[index] = `stage.${beside}`;
  });
}

/** One column a country: the heading is the country, the cell its amount. */
function wide(seen: readonly SeenColumn[], columns: Columns): void {
  const named = seen.filter(({ country }) => country !== undefined && country !== 'ZZ').length;
  if (named < 2) return;
  seen.forEach(({ country, facts, profile }, index) => {
    if (country === undefined || (profile.filled > 0 && profile.number < 0.5)) return;
    const stage = facts.column !== undefined && isStage(facts.column) ? stageOf(facts.column) : 'stage';
    columns[index] = `${stage}.each`;
  });
}

/** Countries that no heading explains, and no other column repeats, are of some stage: of which is asked. */
function otherCountries(seen: readonly SeenColumn[], columns: Columns): void {
  if (columns.includes('stage') || columns.includes('stage.country')) return;
  const said = new Set(seen.flatMap(({ profile }, at) => (isStage(columns[at]) ? [profile.countries] : [])));
  const open = seen.findIndex(
    ({ heading, profile }, at) =>
      columns[at] === null &&
      profile.filled > 0 &&
      profile.surelyCountry >= 0.8 &&
      profile.number < 0.5 &&
      /[A-Z]/.test(profile.countries) &&
      !said.has(profile.countries) &&
      !isOfParty(plainWords(heading)) &&
      // `Li` and `Ni` are countries too.
      (columns.includes('mineral') || !profile.isMixed || profile.mineral < 0.6),
  );
  if (open !== -1) columns[open] = 'stage.country';
}

/** Where a buyer or a seller is says nothing of the mineral. */
const isOfParty = (words: string): boolean =>
  SUPPLIER.test(words) || DESTINATION.test(words) || /head.?quarter|\bhq\b|owner|parent|regist/.test(words);

/** The mineral is the column whose cells are minerals, whatever its heading. */
function findMineral(seen: readonly SeenColumn[], columns: Columns): void {
  const candidates = seen
    .map(({ profile }, index) => ({
      index,
      mineral: profile.isMixed || columns[index] === 'mineral' ? profile.mineral : 0,
      isHeaded: columns[index] === 'mineral',
    }))
    .filter(({ mineral, isHeaded }) => isHeaded || mineral >= 0.6)
    .filter(
      ({ index, isHeaded }) =>
        isHeaded || columns[index] === null || columns[index] === 'note' || columns[index] === 'plant',
    );
  const best = candidates.reduce<(typeof candidates)[number] | null>(
    (most, next) =>
      most === null || next.mineral + (next.isHeaded ? 0.2 : 0) > most.mineral + (most.isHeaded ? 0.2 : 0)
        ? next
        : most,
    null,
  );
  for (const { index, isHeaded } of candidates)
    if (isHeaded && index !== best?.index) columns[index] = 'note';
  if (best !== null) columns[best.index] = 'mineral';
}

/** An amount beside a unit or a price is a mass. */
function masses(seen: readonly SeenColumn[], columns: Columns): void {
  const unit = seen.findIndex(
    ({ profile }, index) => columns[index] === null && profile.filled > 0 && profile.unit >= 0.8,
  );
  if (unit !== -1 && !columns.includes('massUnit')) columns[unit] = 'massUnit';
  const isMeasured = columns.includes('massUnit') || columns.includes('price');
  for (const [index, { facts }] of seen.entries()) {
    if (facts.isEither !== true || columns[index] === null) continue;
    const hasOther = () => columns.some((each, at) => at !== index && each === 'mass');
    if (facts.currency !== undefined || /\busd\b|\$/i.test(seen[index]?.heading ?? ''))
      columns[index] = 'valueUsd';
    else if (facts.massUnit !== undefined || (isMeasured && !hasOther())) columns[index] = 'mass';
  }
}

/** Columns among which anyone can choose. */
const MOST_ASKED = 24;

/** Where no heading speaks of money or mass, any numbers may be the value. */
function unexplained(seen: readonly SeenColumn[], columns: Columns): readonly number[] {
  if ((['valueUsd', 'mass', 'price'] as const).some((each) => columns.includes(each))) return [];
  const found = seen.flatMap(({ profile, facts }, index) =>
    columns[index] === null && facts.column === undefined && profile.number >= 0.8 && !profile.isYear
      ? [index]
      : [],
  );
  return found.length > MOST_ASKED ? [] : found;
}

/** Of what a line has only one, two columns are asked about, and neither is taken. */
function withoutRivals(seen: readonly SeenColumn[], columns: Columns): Suggestion {
  const rivals: Rivals[] = [];
  const guessed = unexplained(seen, columns);
  if (guessed.length > 0) rivals.push({ meaning: 'valueUsd', columns: guessed });
  for (const meaning of ['valueUsd', 'mass', 'price'] as const) {
    const places = columns.flatMap((each, index) => (each === meaning ? [index] : []));
    const dollars = places.filter((index) => seen[index]?.facts.currency === undefined);
    // The same sum in two currencies: dollars are what is asked for.
    const open = meaning === 'valueUsd' && dollars.length === 1 ? dollars : places;
    for (const index of places) if (open.length > 1 || !open.includes(index)) columns[index] = null;
    if (open.length > 1) rivals.push({ meaning, columns: open.slice(0, MOST_ASKED) });
  }
  const taken = new Set<Column>();
  const once = columns.map((column) => {
    if (column === null || mayRepeat(column)) return column;
    if (taken.has(column)) return column === 'supplier' || column === 'id' ? 'note' : null;
    taken.add(column);
    return column;
  });
  return { columns: once, rivals };
}

/** The stages that columns say something of. */
export const stagesIn = (columns: readonly (Column | null)[]): readonly Stage[] =>
  STAGES.filter((stage) => columns.some((column) => column?.startsWith(`${stage}.`)));
