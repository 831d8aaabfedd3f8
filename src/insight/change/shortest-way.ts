import { toBigMicros } from '../../kernel/decimal';
import { type Fraction, sumFractions } from '../../kernel/ratio';
import {
  type Country,
  countriesThatCount,
  type Entry,
  type Evaluation,
  evaluate,
  leastPart,
  type Rulebook,
  type RuleId,
  type Scenario,
} from '../../law';
import { finish, type Work } from '../work';
import { byGain, leastMoved } from './least-moved';
import { moveStage, type Stage } from './move-stage';
import { type StageChange, stageChanges } from './stage-change';

/** Changes that together reach the percentage, and what the law makes of them. */
export interface Way {
  readonly changes: readonly StageChange[];
  readonly scenario: Scenario;
  readonly evaluation: Evaluation;
  /** Requirements that end the credit all the same. */
  readonly mootedBy: readonly RuleId[];
}

/** How the minerals' share can surely reach the percentage of the day. */
export type ShortestWay =
  | { readonly kind: 'already-met' | 'no-percentage' | 'nothing-listed' }
  | {
      readonly kind: 'ways';
      /** As few changes as reach it. */
      readonly fewest: Way;
      /** As little value moved as reaches it; undefined when there are too many changes to tell exactly. */
      readonly leastMoved: Way | undefined;
    };

/** The fewest changes of stage, and the least value moved, that lift the least share to the percentage. Exact. */
export const shortestWay = (scenario: Scenario, rulebook: Rulebook): ShortestWay =>
  finish(shortestWaySteps(scenario, rulebook));

/** The same in steps. */
export function* shortestWaySteps(scenario: Scenario, rulebook: Rulebook): Work<ShortestWay> {
  const { minerals } = evaluate(scenario, rulebook);
  if (minerals.thresholdPercent === null) return { kind: 'no-percentage' };
  if (minerals.status === 'met') return { kind: 'already-met' };
  if (minerals.share === null) return { kind: 'nothing-listed' };
  yield;
  const changes = byGain(stageChanges(scenario, rulebook));
  yield;
  const way = (chosen: readonly StageChange[]): Way => wayOf(scenario, rulebook, chosen);
  const least = leastMoved(changes, lacking(scenario, rulebook, minerals.thresholdPercent));
  return { kind: 'ways', fewest: yield* fewest(changes, way), leastMoved: least && way(least) };
}

/** The shortest head of the list that reaches it; each longer head reaches it too, so halving finds it. */
function* fewest(changes: readonly StageChange[], way: (chosen: readonly StageChange[]) => Way): Work<Way> {
  let [low, high] = [1, changes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (way(changes.slice(0, middle)).evaluation.minerals.status === 'met') high = middle;
    else low = middle + 1;
    yield;
  }
  return way(changes.slice(0, low));
}

function wayOf(scenario: Scenario, rulebook: Rulebook, changes: readonly StageChange[]): Way {
  const changed = applyChanges(scenario, rulebook, changes);
  const evaluation = evaluate(changed, rulebook);
  const failed = evaluation.findings.filter(({ status }) => status === 'failed');
  return { changes, scenario: changed, evaluation, mootedBy: failed.map(({ rule }) => rule) };
}

/** The scenario after the changes. */
export function applyChanges(
  scenario: Scenario,
  rulebook: Rulebook,
  changes: readonly StageChange[],
): Scenario {
  const { minerals } = scenario;
  if (minerals === undefined) return scenario;
  const partners = countriesThatCount(scenario, rulebook);
  const northAmerica: ReadonlySet<Country> = new Set(rulebook.partners.northAmerica.countries);
  const countsAt = ({ mineral }: Entry, stage: Stage): ReadonlySet<Country> =>
    stage === 'recycling' || stage === 'recycled' ? northAmerica : partners(mineral);
  const byEntry = groupByEntry(changes);
  const entries = minerals.entries.map((entry) =>
    (byEntry.get(entry.id) ?? []).reduce(
      (moved, { stage, country }) => moveStage(moved, stage, { country, counts: countsAt(entry, stage) }),
      entry,
    ),
  );
  return { ...scenario, minerals: { ...minerals, entries } };
}

function groupByEntry(changes: readonly StageChange[]): ReadonlyMap<string, readonly StageChange[]> {
  const groups = new Map<string, StageChange[]>();
  for (const change of changes) groups.set(change.entryId, [...(groups.get(change.entryId) ?? []), change]);
  return groups;
}

/** Millionths of a USD of value that the share lacks to the percentage, negative where it has more; exact. */
export function lacking(scenario: Scenario, rulebook: Rulebook, percent: number): Fraction {
  const least = leastPart(scenario, rulebook);
  const asked = BigInt(Math.round(percent * 1_000_000));
  const parts: Fraction[] = [];
  for (const entry of scenario.minerals?.entries ?? []) {
    const part = least(entry);
    if (part === undefined) continue;
    const value = toBigMicros(entry.valueUsd);
    parts.push(
      { numerator: value * asked, denominator: 100_000_000n },
      { numerator: -value * part.numerator, denominator: part.denominator },
    );
  }
  return sumFractions(parts);
}
