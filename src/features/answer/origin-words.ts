import { type Calculation, isAssumed, isNothingSaid } from '../../calculation';
import type { Scenario } from '../../law';
import { type FormValues, mineralMark, mineralsOf } from '../../scenario-form';

/** Whether the sourcing is the person's own: not, as a whole, typical or an example. */
export const isSourcingOwn = (scenario: Scenario): boolean => !isAssumed(scenario, '/minerals');

const isOfSourcing = (path: string): boolean =>
  path.startsWith(mineralMark('')) || path === 'components' || path.startsWith('components.');

/** Whether an example still stands in the minerals, or in the facts of vehicle and buyer. */
export const exampleIn = ({ origin }: FormValues, part: 'minerals' | 'facts'): boolean =>
  Object.entries(origin).some(
    ([path, source]) =>
      source === 'example' && isOfSourcing(path) === (part === 'minerals') && path !== 'title',
  );

/** The year of the prices that the minerals were filled with; undefined when none was. */
export function typicalYear(values: FormValues): string | undefined {
  if (mineralsOf(values).length === 0) return undefined;
  return /\b(20\d\d)\b/.exec(values.filledFrom.priceSet)?.[1];
}

/** Whether there is nobody's car to give an amount for. */
export const isUnasked = ({ scenario, depth }: Calculation): boolean =>
  depth === 'car' && isNothingSaid(scenario);
