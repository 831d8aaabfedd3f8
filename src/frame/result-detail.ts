import { isAssumed } from '../calculation';
import type { UncausedResult } from '../embed/guest';
import type { Evaluation, Scenario } from '../law';

interface Told {
  /** What the credit rests on. */
  readonly deciding: Evaluation;
  /** Of the whole scenario, typical figures included: what the share is of. */
  readonly evaluation: Evaluation;
  readonly scenario: Scenario;
  readonly hypothetical: boolean;
}

/** What the host is told of a result: nothing of the buyer, the VIN or any text. */
export const resultDetail = ({ deciding, evaluation, scenario, hypothetical }: Told): UncausedResult => ({
  version: 1,
  status: deciding.credit.status,
  amountUsd: deciding.credit.amountUsd,
  possibleUsd: deciding.credit.possibleUsd,
  mineralShare: evaluation.minerals.share,
  thresholdPercent: deciding.minerals.thresholdPercent,
  hypothetical,
  basis: deciding.credit.basis,
  assumed: scenario.minerals !== undefined && (isAssumed(scenario, '/minerals') || isAssumed(scenario, '')),
});
