import { fromPointer } from '../kernel/pointer';
import type { Problem } from '../kernel/problem';
import type { Piece } from './field-of-pointer';

/** Fields without which the thing that holds them means nothing. */
const ESSENTIAL: ReadonlySet<string> = new Set([
  'kind',
  'id',
  'mineral',
  'valueUsd',
  'country',
  'percent',
  'valueAddedUsd',
  'filingStatus',
  'magiUsd',
  'northAmericanPercent',
  'incrementalValueUsd',
]);

/**
 * Takes the facts that have problems out of a candidate, in place, and no more than must go: a part with its
 * percentage, an entry with its value, a stage with its sum.
 */
export function takeOut(json: Piece, problems: readonly Problem[]): void {
  const paths = problems.map(({ path }) => smallestRemovable(json, fromPointer(path)));
  for (const path of [...new Map(paths.map((each) => [each.join('/'), each])).values()].sort(laterFirst)) {
    remove(json, path);
  }
}

/** Later places of a list go first, so that earlier ones keep their number. */
const laterFirst = (a: readonly string[], b: readonly string[]): number =>
  b.join('/').localeCompare(a.join('/'), 'en', { numeric: true });

function smallestRemovable(json: Piece, steps: readonly string[]): readonly string[] {
  const last = steps.at(-1);
  const parent = steps.slice(0, -1);
  if (last === undefined || parent.length === 0) return steps;
  if (ESSENTIAL.has(last)) return smallestRemovable(json, parent);
  // What is added for some minerals, without the minerals, is no partner.
  if (last === 'minerals' || last === 'entries') return smallestRemovable(json, parent);
  // A chain's ratio is taken over all acts of a stage: without one of them it would be wrong.
  const holder = valueAt(json, parent.slice(0, -1));
  if (Array.isArray(valueAt(json, parent)) && isRecord(holder) && holder['kind'] === 'chain') return parent;
  return steps;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** What stands at a place of a candidate; undefined when there is nothing. */
export const valueAt = (json: unknown, steps: readonly string[]): unknown =>
  steps.reduce<unknown>((piece, step) => (isRecord(piece) ? Reflect.get(piece, step) : undefined), json);

function remove(json: Piece, steps: readonly string[]): void {
  const parent = valueAt(json, steps.slice(0, -1));
  const last = steps.at(-1) ?? '';
  if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else if (isRecord(parent)) Reflect.deleteProperty(parent, last);
}
