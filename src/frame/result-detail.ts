import type { ResultDetail } from '../embed/protocol';
import type { Evaluation } from '../law';

/** What the host is told of a result: nothing of the buyer, the VIN or any text. */
export const resultDetail = ({ credit, minerals }: Evaluation, hypothetical: boolean): ResultDetail => ({
  version: 1,
  status: credit.status,
  amountUsd: credit.amountUsd,
  possibleUsd: credit.possibleUsd,
  mineralShare: minerals.share,
  thresholdPercent: minerals.thresholdPercent,
  hypothetical,
});
