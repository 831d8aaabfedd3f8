import type { UncausedResult } from '../embed/guest';
import type { Evaluation, Scenario } from '../law';

interface Told {
  readonly evaluation: Evaluation;
  readonly scenario: Scenario;
  readonly hypothetical: boolean;
}

/** What the host is told of a result: nothing of the buyer, the VIN or any text. */
export const resultDetail = ({ evaluation, scenario, hypothetical }: Told): UncausedResult => ({
  version: 1,
  status: evaluation.credit.status,
  amountUsd: evaluation.credit.amountUsd,
  possibleUsd: evaluation.credit.possibleUsd,
  mineralShare: evaluation.minerals.share,
  thresholdPercent: evaluation.minerals.thresholdPercent,
  hypothetical,
  basis: evaluation.credit.basis,
  assumed: scenario.assumed?.some((pointer) => /^(\/minerals(\/|$)|$)/.test(pointer)) ?? false,
});
