import { readFileSync } from 'node:fs';
import { valueAt } from './json-edit';

/** The scenarios of the contract's cases, by the case's id. */
export const vectors: ReadonlyMap<string, unknown> = new Map(
  readCases().map((each) => [String(valueAt(each, '/id')), valueAt(each, '/scenario')]),
);

function readCases(): readonly unknown[] {
  const cases = valueAt(JSON.parse(readFileSync('src/law/vectors/cases.json', 'utf8')), '/cases');
  return Array.isArray(cases) ? cases : [];
}
