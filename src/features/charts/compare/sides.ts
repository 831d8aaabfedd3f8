import { decidingScenario } from '../../../calculation';
import { type Evaluation, evaluate, isHypothetical, type Rulebook, type Scenario } from '../../../law';
import { m } from '../../../text';
import type { Kept } from './kept';

/** A scenario among those that are compared, and what the law makes of it. */
export interface Side {
  readonly key: string;
  readonly name: string;
  readonly scenario: Scenario;
  readonly evaluation: Evaluation;
  readonly isSupplier: boolean;
  /** What the maker certified: it stands beside the result, and the sourcing decides. */
  readonly certifiedUsd?: string;
}

/** The sides of a comparison, the one in the form first. */
export function sidesOf(now: Scenario, kept: readonly Kept[], rulebook: Rulebook): readonly Side[] {
  const all: readonly Kept[] = [{ key: 'now', name: m.insight_compare_now(), scenario: now }, ...kept];
  return all.map(({ key, name, scenario, isSupplier = false }) => {
    const certifiedUsd = isSupplier ? undefined : scenario.vehicle?.certifiedUsd;
    return {
      key,
      name: isHypothetical(scenario, rulebook)
        ? m.insight_fact_of({ thing: m.result_hypothetical_mark(), fact: name })
        : name,
      scenario,
      evaluation: evaluate(decidingScenario(scenario, 'battery'), rulebook),
      isSupplier,
      ...(certifiedUsd === undefined ? {} : { certifiedUsd }),
    };
  });
}
