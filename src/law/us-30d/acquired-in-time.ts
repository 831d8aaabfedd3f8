/**
 * Termination of the new clean vehicle credit.
 *
 * Law      26 U.S.C. § 30D(h), added by Pub. L. 119-21 § 70502(a).
 * Says     No credit "for any vehicle acquired after September 30, 2025".
 * Means    Acquired = binding written contract and first payment, the later of the two. Delivery may be
 *          later. Possession cannot precede the contract, so a vehicle delivered by the deadline was
 *          acquired by it.
 * Guidance IRS FS-2025-05: "a written binding contract is entered into and a payment has been made".
 * Figures  `acquisition-deadline` in public/data/parameters.json.
 * Leaves   Whether a contract is binding under state law.
 */
import type { Compared } from '../compared';
import { standingFigure } from '../figures';
import { figureUsed, heldDay } from '../hold';
import type { Answer, Facts, Rule } from '../rule';

const ACQUIRED = '/vehicle/acquired';

function decide({ vehicle, rulebook }: Facts): Answer {
  const { acquired, placedInService } = vehicle;
  const { value: deadline, cites } = standingFigure(rulebook.parameters['acquisition-deadline'], acquired);
  const used = [ACQUIRED];
  if (acquired !== undefined) {
    return acquired > deadline
      ? { status: 'failed', code: 'ACQUIRED_AFTER_DEADLINE', used, cites }
      : { status: 'met', code: 'ACQUIRED_BY_DEADLINE', used, cites };
  }
  if (placedInService !== undefined && placedInService <= deadline)
    return { status: 'met', code: 'POSSESSION_BY_DEADLINE', used, cites };
  return { status: 'unknown', code: 'ACQUISITION_UNKNOWN', used, needs: [ACQUIRED], cites };
}

function compared({ vehicle, rulebook }: Facts): readonly Compared[] {
  const { acquired, placedInService } = vehicle;
  const period = standingFigure(rulebook.parameters['acquisition-deadline'], acquired);
  const fact =
    acquired === undefined && placedInService !== undefined ? '/vehicle/placedInService' : ACQUIRED;
  const held = heldDay({
    fact,
    value: acquired ?? placedInService,
    relation: 'at-most',
    limit: period.value,
  });
  return [{ kind: 'day', ...held, figure: figureUsed('acquisition-deadline', period) }];
}

export const acquiredInTime: Rule = { id: 'acquired-in-time', decide, compared };
