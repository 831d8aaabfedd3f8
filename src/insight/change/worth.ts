import {
  type Entry,
  type Evaluation,
  evaluate,
  type Rulebook,
  type Scenario,
  standingFigure,
} from '../../law';
import { type FormValues, typedNumber } from '../../scenario-form';
import { applyChanges } from './shortest-way';
import type { StageChange } from './stage-change';

/** What changes of stages are worth: the greatest extra cost at which the credit they win still pays for them. */
export interface Worth {
  /**
   * USD that the credit grows by for one car: at the least and at the most, by what is not known; at the most as if what
   * is not known of the minerals did not count.
   */
  readonly winsUsd: { readonly least: number; readonly most: number };
  /** kg of the minerals that move; absent where the mass of one is not known. */
  readonly massKg?: number;
  /** USD of extra cost for each kg moved at which all of `winsUsd.most` is spent; absent with the mass. */
  readonly perKgUsd?: number;
  readonly before: Evaluation;
  readonly after: Evaluation;
}

interface WorthGround {
  readonly scenario: Scenario;
  readonly rulebook: Rulebook;
  /** kg of an entry; undefined where nobody said. */
  readonly massOf: (entryId: string) => number | undefined;
}

/** The worth of changes that are made together. */
export function worthOf(changes: readonly StageChange[], { scenario, rulebook, massOf }: WorthGround): Worth {
  const before = evaluate(scenario, rulebook);
  const after = evaluate(applyChanges(scenario, rulebook, changes), rulebook);
  const end = (at: 0 | -1): number =>
    (after.credit.possibleUsd.at(at) ?? 0) - (before.credit.possibleUsd.at(at) ?? 0);
  const opened =
    isOpen(before) && after.minerals.status === 'met' ? halfAtStake(after, rulebook, scenario) : 0;
  const winsUsd = { least: Math.min(end(0), end(-1)), most: Math.max(end(0), end(-1), opened) };
  const massKg = massMoved(changes, scenario.minerals?.entries ?? [], massOf);
  const ofMass = massKg === undefined || massKg === 0 ? {} : { massKg, perKgUsd: winsUsd.most / massKg };
  return { winsUsd, ...ofMass, before, after };
}

/** Whether the minerals may be met as they are, by what is not known of them. */
export const isOpen = ({ minerals: { status } }: Evaluation): boolean =>
  status === 'unknown' || status === 'depends';

/** USD of the minerals' half, as far as the credit can be had: what the change decides where nobody knows it met. */
function halfAtStake({ credit }: Evaluation, { parameters }: Rulebook, { vehicle }: Scenario): number {
  const half = Number(standingFigure(parameters['minerals-credit'], vehicle?.placedInService).value);
  return Math.min(half, credit.possibleUsd.at(-1) ?? 0);
}

/** A stage takes its part of the entry's mass with it. */
function massMoved(
  changes: readonly StageChange[],
  entries: readonly Entry[],
  massOf: (entryId: string) => number | undefined,
): number | undefined {
  const values = new Map(entries.map(({ id, valueUsd }) => [id, Number(valueUsd)]));
  let sum = 0;
  for (const { entryId, moved } of changes) {
    const [mass, value] = [massOf(entryId), values.get(entryId)];
    if (mass === undefined || value === undefined) return undefined;
    sum += (mass * Number(moved.numerator)) / Number(moved.denominator) / MICROS / value;
  }
  return sum;
}

const MICROS = 1e6;

/** The masses that the form names, by entry. */
export function massesIn({ entries }: FormValues): (entryId: string) => number | undefined {
  const masses = new Map(
    entries.flatMap(({ id, massKg }) => {
      const read = typedNumber(massKg, 'kg');
      return read.kind === 'number' && Number(read.number) > 0 ? [[id, Number(read.number)] as const] : [];
    }),
  );
  return (entryId) => masses.get(entryId);
}
