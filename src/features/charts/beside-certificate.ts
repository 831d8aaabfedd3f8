import type { Calculation } from '../../calculation';
import { m } from '../../text';
import { format } from '../../text/format';

/** That a certificate decides nothing here, where there is one and a battery's sourcing is asked about. */
export function besideCertificate({
  scenario,
  depth,
}: Pick<Calculation, 'scenario' | 'depth'>): readonly string[] {
  const certifiedUsd = scenario.vehicle?.certifiedUsd;
  return depth === 'car' || certifiedUsd === undefined
    ? []
    : [m.answer_certified_beside({ amount: format.exactMoney(certifiedUsd) })];
}
