import { parseScenario, type Scenario } from '../law';
import { explained } from './explain-unread';
import { assumedIn } from './origin';
import type { FieldProblem, FormReading } from './reading';
import { takeOut } from './remove-invalid';
import { joinRows } from './rows/join-rows';
import { toCandidate } from './to-scenario-json';
import type { FormValues } from './values';

const NOTHING: Scenario = { format: 'battery-origin/scenario', version: 1 };

/** One is enough to find every problem, one more to read the rest; beyond that the form says nothing rather than something wrong. */
const MOST_ROUNDS = 4;

/**
 * Reads the form. What cannot be used is named and left out, so that the rest still computes; it is left out
 * as "not known", never as zero.
 */
export function readForm(values: FormValues): FormReading {
  const { json, fieldOf } = toCandidate(values);
  const problems: FieldProblem[] = [];
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const read = parseScenario(json);
    if (read.ok) return withAssumed(joinRows({ scenario: read.value, problems }, values), values);
    problems.push(
      ...read.error.map((problem) => explained({ field: fieldOf(problem.path), problem }, values)),
    );
    takeOut(json, read.error);
  }
  return { scenario: NOTHING, problems };
}

/** What the person did not say is named in the scenario, for whoever reads it later. */
function withAssumed({ scenario, problems }: FormReading, values: FormValues): FormReading {
  const assumed = assumedIn(values, scenario);
  return { scenario: assumed.length === 0 ? scenario : { ...scenario, assumed }, problems };
}
