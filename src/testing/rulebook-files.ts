import minerals from '../../public/data/minerals.json';
import parameters from '../../public/data/parameters.json';
import partners from '../../public/data/partners.json';
import type { Problem } from '../kernel/problem';
import { parseRulebook, type RulebookFiles } from '../law';
import { withValueAt } from './json-edit';

/** What is put in the place of what stands at each pointer; `undefined` takes it away. */
export type Changes = Readonly<Record<string, unknown>>;

/** Why the row exists, what is put where, and what is said of it: there, or so far below. */
export type Refusal = [why: string, pointer: string, value: unknown, code: Problem['code'], below?: string];

/** Why the row exists, and what is put where without anything being said. */
export type Acceptance = [why: string, changes: Changes];

/** The shipped files, as JSON. */
export const SHIPPED_FILES: RulebookFiles = { partners, parameters, minerals };

/** What is wrong with these files. */
export function problemsIn(files: RulebookFiles): readonly Problem[] {
  const result = parseRulebook(files);
  return result.ok ? [] : result.error;
}

/** What is wrong with the shipped files once they are changed. */
export function problemsAfter(changes: Changes): readonly Problem[] {
  const edited = Object.entries(changes).reduce<unknown>(
    (files, [pointer, value]) => withValueAt(files, pointer, value),
    SHIPPED_FILES,
  );
  return problemsIn({ partners: undefined, parameters: undefined, minerals: undefined, ...Object(edited) });
}

/** Where and what, without the figures. */
export const places = (problems: readonly Problem[]): readonly (readonly [string, string])[] =>
  problems.map(({ path, code }) => [path, code]);

/** A text of so many characters. */
export const textOf = (length: number): string => 'x'.repeat(length);
