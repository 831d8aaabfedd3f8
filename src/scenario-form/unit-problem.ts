import { fromPointer } from '../kernel/pointer';
import type { Problem } from '../kernel/problem';
import { valueAt } from './remove-invalid';

/** The problem of a number, told apart where the number is of another unit than is asked for. */
export function withUnit(problem: Problem, json: unknown): Problem {
  if (problem.code !== 'NOT_A_DECIMAL') return problem;
  const typed = valueAt(json, fromPointer(problem.path));
  if (typeof typed !== 'string' || !/\d/.test(typed)) return problem;
  if (/%$/.test(typed)) return { ...problem, code: 'A_PERCENTAGE' };
  return /\$|usd/i.test(typed) ? { ...problem, code: 'A_SUM_OF_MONEY' } : problem;
}
