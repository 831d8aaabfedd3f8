/** The published schema beside the parser, and scenarios as JSON for both. */
import Ajv from 'ajv/dist/2020';
import schema from '../../public/schema/scenario-v1.json';
import type { Problem } from '../kernel/problem';
import { parseScenario } from '../law';
import { valueAt } from './json-edit';

/** Whether the schema accepts it. */
export const fits = new Ajv({ strict: true }).compile(schema);

const OF_DIGITS: ReadonlySet<string> = new Set(['NOT_A_DECIMAL', 'TOO_MANY_DECIMALS', 'TOO_MANY_DIGITS']);

/** Sums and unique ids are beyond a schema; so are the digits of a number, which it knows by value alone. */
function isBeyondSchema({ path, code }: Problem, json: unknown): boolean {
  if (code === 'SUM_OVER_100' || code === 'DUPLICATE_ID') return true;
  return OF_DIGITS.has(code) && typeof valueAt(json, path) === 'number';
}

/** What the parser makes of it; `refused-beyond-schema` when a schema need not see anything wrong. */
export function verdictOn(json: unknown): 'accepted' | 'refused' | 'refused-beyond-schema' {
  const result = parseScenario(json);
  if (result.ok) return 'accepted';
  const isBeyond = result.error.every((problem) => isBeyondSchema(problem, json));
  return isBeyond ? 'refused-beyond-schema' : 'refused';
}

export const scenario = (fields: object = {}) => ({
  format: 'battery-origin/scenario',
  version: 1,
  ...fields,
});
export const chain = (fields: object = {}) => ({
  kind: 'chain',
  id: 'a',
  mineral: 'lithium',
  valueUsd: '1',
  ...fields,
});
export const shares = (fields: object = {}) => ({ ...chain(fields), kind: 'shares' });
export const withEntry = (entry: unknown) => scenario({ minerals: { entries: [entry] } });
export const acts = [{ country: 'AU', valueAddedUsd: '1' }];
export const parts = [{ country: 'CL', percent: '100' }];
