import type { EntityFound } from '../compared';
import type { Country } from '../country';
import { amountOf, type Place } from '../place';
import type { Answer } from '../rule';
import type { Feoc } from '../scenario';

/** What is known of a foreign entity of concern in one mineral entry or component. */
export type EntityStanding = 'covered-nation' | 'reported' | 'clear' | 'unknown';

/** The things held against the rule, and how to name the facts about them. */
export interface Inquiry<T> {
  readonly things: readonly T[];
  readonly standing: (thing: T) => EntityStanding;
  /** JSON Pointer of the person's own statement about the thing. */
  readonly flagPointer: (thing: T) => string;
  /** JSON Pointers of the facts that condemn a thing, given how they do. */
  readonly condemnedBy: (thing: T, standing: EntityStanding) => readonly string[];
  /** JSON Pointers of all that was looked at. */
  readonly all: readonly string[];
  /** JSON Pointer of what is missing when there is nothing to look at. */
  readonly missing: string;
}

/** A covered nation outweighs the person's statement; without one the statement decides. */
export function entityStanding(inCoveredNation: boolean, flag: Feoc | undefined): EntityStanding {
  if (inCoveredNation) return 'covered-nation';
  if (flag === 'present') return 'reported';
  return flag === 'none' ? 'clear' : 'unknown';
}

/**
 * The first of these places in a covered nation with value added, or a percentage, above 0; -1 if none. A
 * lone act that names no value added took place all the same.
 */
export const placeInNations = (places: readonly Place[], nations: readonly Country[]): number =>
  places.findIndex((place) => nations.includes(place.country) && amountOf(place) !== 0);

/**
 * One thing of a foreign entity fails the rule; else one unknown leaves it open, and so does having
 * nothing to look at.
 */
export function judge<T>({ things, standing, ...inquiry }: Inquiry<T>): Omit<Answer, 'cites'> {
  const needs: string[] = [];
  for (const thing of things) {
    const found = standing(thing);
    if (found === 'unknown') needs.push(inquiry.flagPointer(thing));
    if (found === 'covered-nation' || found === 'reported') {
      const code = found === 'reported' ? 'FEOC_REPORTED' : 'FEOC_COVERED_NATION';
      return { status: 'failed', code, used: inquiry.condemnedBy(thing, found) };
    }
  }
  const used = inquiry.all;
  if (things.length === 0)
    return { status: 'unknown', code: 'FEOC_NOTHING_TO_TEST', used, needs: [inquiry.missing] };
  return needs.length === 0
    ? { status: 'met', code: 'FEOC_NONE', used }
    : { status: 'unknown', code: 'FEOC_UNKNOWN', used, needs };
}

/** The first thing that ends the credit, and how. */
export function condemned<T>({
  things,
  standing,
}: Pick<Inquiry<T>, 'things' | 'standing'>):
  | { readonly thing: T; readonly by: EntityFound['by'] }
  | undefined {
  for (const thing of things) {
    const found = standing(thing);
    if (found === 'covered-nation') return { thing, by: 'place' };
    if (found === 'reported') return { thing, by: 'statement' };
  }
  return undefined;
}
