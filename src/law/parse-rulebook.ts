import type { Problem } from '../kernel/problem';
import { object, readAll, required } from '../kernel/reader';
import type { Result } from '../kernel/result';
import { mineralList } from './parse-rulebook-minerals';
import { parameters } from './parse-rulebook-parameters';
import { partnerList } from './parse-rulebook-partners';
import type { Rulebook } from './rulebook';

/** The contents of the three files of `public/data`, as JSON gave them. */
export interface RulebookFiles {
  readonly partners: unknown;
  readonly parameters: unknown;
  readonly minerals: unknown;
}

const rulebook = object<Rulebook>({
  partners: required(partnerList),
  parameters: required(parameters),
  minerals: required(mineralList),
});

/**
 * Reads the rulebook (contract § 2): every problem, each with a JSON Pointer that begins with the file's
 * name (`/partners/partners/3/from`), or the rulebook with its source ids resolved to citations.
 */
export const parseRulebook = (files: RulebookFiles): Result<Rulebook, Problem[]> => readAll(files, rulebook);
