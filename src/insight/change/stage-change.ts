import { toBigMicros } from '../../kernel/decimal';
import { compareFractions, type Fraction } from '../../kernel/ratio';
import {
  type Country,
  countriesThatCount,
  type Entry,
  leastPart,
  type Rulebook,
  type Scenario,
} from '../../law';
import { moveStage, placesOf, type Stage } from './move-stage';

/** One change: what of a stage lies outside the countries that count is moved into one that does. */
export interface StageChange {
  readonly entryId: string;
  readonly stage: Stage;
  /** Where it is moved to. */
  readonly country: Country;
  /** The countries it is moved out of, most first; `ZZ` and what nobody named are left out. */
  readonly from: readonly Country[];
  /** Millionths of a USD by which the value that surely counts grows. */
  readonly gain: Fraction;
  /** Millionths of a USD of the entry's value whose stage moves. */
  readonly moved: Fraction;
}

/** What is needed to tell which changes an entry allows. */
interface Ground {
  readonly countriesFor: (entry: Entry, stage: Stage) => ReadonlySet<Country>;
  readonly avoided: ReadonlySet<Country>;
  readonly fallback: Country | undefined;
  readonly least: (entry: Entry) => Fraction | undefined;
}

/** Every change that lets more of the battery surely count: for each entry the lesser move, and its recycled part. */
export function stageChanges(scenario: Scenario, rulebook: Rulebook): readonly StageChange[] {
  const ground = groundOf(scenario, rulebook);
  return (scenario.minerals?.entries ?? []).flatMap((entry) => changesOf(entry, ground));
}

/** Tells every change of one stage of an entry that lets more of it surely count, each stage apart. */
export function everyChange(
  scenario: Scenario,
  rulebook: Rulebook,
): (entry: Entry) => readonly StageChange[] {
  const ground = groundOf(scenario, rulebook);
  return (entry) => stagesOf(entry).flatMap((stage) => changeOf(entry, stage, ground) ?? []);
}

/** The stages that an entry may have: a chain is recycled, or extracted and processed. */
export function stagesOf(entry: Entry): readonly Stage[] {
  if (entry.kind === 'shares') return ['extraction', 'processing', 'recycled'];
  return entry.recycling === undefined ? ['extraction', 'processing'] : ['recycling'];
}

function groundOf(scenario: Scenario, rulebook: Rulebook): Ground {
  const { unitedStates, northAmerica, coveredNations } = rulebook.partners;
  const partners = countriesThatCount(scenario, rulebook);
  const recycling: ReadonlySet<Country> = new Set(northAmerica.countries);
  return {
    countriesFor: ({ mineral }, stage) => (isRecycling(stage) ? recycling : partners(mineral)),
    avoided: new Set(coveredNations.countries),
    fallback: unitedStates.countries[0],
    least: leastPart(scenario, rulebook),
  };
}

const isRecycling = (stage: Stage): boolean => stage === 'recycling' || stage === 'recycled';

/** Extraction and processing gain alike, so the one that moves less stands for both; processing, if they tie. */
function changesOf(entry: Entry, ground: Ground): readonly StageChange[] {
  const change = (stage: Stage): readonly StageChange[] => {
    const found = changeOf(entry, stage, ground);
    return found === undefined ? [] : [found];
  };
  if (entry.kind === 'chain' && entry.recycling !== undefined) return change('recycling');
  const lesser = [...change('processing'), ...change('extraction')]
    .sort((a, b) => compareFractions(a.moved, b.moved))
    .slice(0, 1);
  return entry.kind === 'shares' ? [...lesser, ...change('recycled')] : lesser;
}

function changeOf(entry: Entry, stage: Stage, ground: Ground): StageChange | undefined {
  const counts = ground.countriesFor(entry, stage);
  const country = destination(entry, stage, { ...ground, counts });
  if (country === undefined) return undefined;
  const now = ground.least(entry);
  const then = ground.least(moveStage(entry, stage, { country, counts }));
  if (now === undefined || then === undefined || compareFractions(then, now) <= 0) return undefined;
  const value = toBigMicros(entry.valueUsd);
  const { moved, whole } = partMoved(entry, stage, counts);
  return {
    entryId: entry.id,
    stage,
    country,
    from: byWeight(entry, stage).filter((from) => !counts.has(from) && from !== NOT_NAMED),
    gain: {
      numerator: value * (then.numerator * now.denominator - now.numerator * then.denominator),
      denominator: then.denominator * now.denominator,
    },
    moved: { numerator: value * moved, denominator: whole },
  };
}

const NOT_NAMED = 'ZZ';

/** The country that counts and has most of the stage already; the United States if none has. */
function destination(
  entry: Entry,
  stage: Stage,
  { counts, avoided, fallback }: Ground & { readonly counts: ReadonlySet<Country> },
): Country | undefined {
  return byWeight(entry, stage).find((country) => counts.has(country) && !avoided.has(country)) ?? fallback;
}

/** The countries of a stage, most first. */
function byWeight(entry: Entry, stage: Stage): readonly Country[] {
  const totals = new Map<Country, bigint>();
  for (const { country, micros } of placesOf(entry, stage))
    totals.set(country, (totals.get(country) ?? 0n) + micros);
  return [...totals]
    .filter(([, micros]) => micros > 0n)
    .sort(([, a], [, b]) => Number(b > a) - Number(b < a))
    .map(([country]) => country);
}

const HUNDRED = 100_000_000n;

/** The part of the entry's value whose stage lies outside the countries that count. */
function partMoved(
  entry: Entry,
  stage: Stage,
  counts: ReadonlySet<Country>,
): { readonly moved: bigint; readonly whole: bigint } {
  const places = placesOf(entry, stage);
  const total = sum(places);
  const counting = sum(places.filter(({ country }) => counts.has(country)));
  if (entry.kind === 'chain')
    return total === 0n ? { moved: 1n, whole: 1n } : { moved: total - counting, whole: total };
  if (stage === 'recycled') return { moved: total - counting, whole: HUNDRED };
  const rest = HUNDRED - sum(placesOf(entry, 'recycled'));
  return { moved: rest * (HUNDRED - counting), whole: HUNDRED * HUNDRED };
}

const sum = (places: ReturnType<typeof placesOf>): bigint =>
  places.reduce((total, { micros }) => total + micros, 0n);
