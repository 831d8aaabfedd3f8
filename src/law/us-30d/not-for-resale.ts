/**
 * Acquired for use or lease, not for resale.
 *
 * Law      26 U.S.C. § 30D(d)(1)(B).
 * Says     "acquired for use or lease by the taxpayer and not for resale".
 * Means    The buyer keeps it or leases it out; buying to sell on fails. A person who leases it has not
 *          acquired it, the lessor has, so a leased vehicle fails whatever it was bought for.
 * Figures  None.
 * Leaves   Resale within 30 days of possession, which also ends the credit (Form 8936, Schedule A, line 8a);
 *          the lessor's own credit of § 45W.
 */
import { section30D } from '../citations';
import type { Compared } from '../compared';
import { heldStatement } from '../hold';
import type { Answer, Facts, Rule } from '../rule';
import { yesOrNo } from './yes-or-no';

const LEASED = '/vehicle/leased';
const cites = [section30D('(d)(1)(B)')];

const notToSellOn = yesOrNo({
  id: 'not-for-resale',
  fact: 'forResale',
  wanted: false,
  codes: { met: 'NOT_FOR_RESALE', failed: 'FOR_RESALE', unknown: 'RESALE_UNKNOWN' },
  cites,
});

function decide(facts: Facts): Answer {
  if (facts.vehicle.leased === true) return { status: 'failed', code: 'LEASED', used: [LEASED], cites };
  const answer = notToSellOn.decide(facts);
  return answer.status === 'failed' ? answer : { ...answer, used: [LEASED, ...answer.used] };
}

const compared = (facts: Facts): readonly Compared[] =>
  facts.vehicle.leased === true ? [heldStatement(LEASED, true, false)] : notToSellOn.compared(facts);

export const notForResale: Rule = { ...notToSellOn, decide, compared };
