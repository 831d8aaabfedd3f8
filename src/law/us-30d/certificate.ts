/**
 * What the maker certified.
 *
 * Law      26 U.S.C. § 30D(e)(1)(A), (e)(2)(A), (d)(1)(H), (d)(3).
 * Says     Either requirement is met "as certified by the qualified manufacturer"; the seller's report names
 *          "the maximum credit allowable".
 * Means    A certified amount stands in place of the halves, or of the capacity formula, and above 0 the
 *          maker has answered for five rules: its own agreement, weight, capacity and both on foreign
 *          entities. It is rounded to the dollar, half up, and one of some cents is above 0 all the same.
 *          The law before 2023 and that from 2027 on, and a day that is not known, leave it no part.
 * Guidance Reg. § 1.30D-4(h): a buyer may rely on what the maker certified.
 * Figures  None.
 * Leaves   Whether the amount is one that the law can give: 0, $3,750 and $7,500 from 2023-04-18 on.
 */
import { type Decimal, toMicros } from '../../kernel/decimal';
import { regulation, section30D } from '../citations';
import type { Compared } from '../compared';
import { heldDecimal } from '../hold';
import type { Answer, Facts, Rule } from '../rule';

const CERTIFIED = '/vehicle/certifiedUsd';
const MICRO = 1_000_000;
const CITES = [section30D('(e)(1)(A), (e)(2)(A), (d)(1)(H)'), regulation('1.30D-4(h)')];

const isAsked = ({ regime }: Facts): boolean => regime === 'capacity-formula' || regime === 'sourcing';

/** USD in whole dollars, half up; undefined where no certificate was given or none decides. */
export function certifiedAmount(facts: Facts): number | undefined {
  const { certifiedUsd } = facts.vehicle;
  return certifiedUsd === undefined || !isAsked(facts) ? undefined : toDollars(toMicros(certifiedUsd));
}

/** Millionths of a dollar as whole dollars, half up. */
export const toDollars = (micros: number): number => Math.floor((micros + MICRO / 2) / MICRO);

const isCertified = ({ vehicle }: Facts): boolean => Number(vehicle.certifiedUsd ?? 0) > 0;

/**
 * The rule, met wherever the maker certified an amount above 0, unless it is not applicable; `asked` are the
 * facts that make it so.
 */
export const answeredByMaker = ({ id, decide, compared }: Rule, asked: readonly string[] = []): Rule => ({
  id,
  compared: (facts) =>
    isAsked(facts) && isCertified(facts) && decide(facts).status !== 'not-applicable'
      ? [comparedCertificate(facts)]
      : compared(facts),
  decide: (facts) => {
    const answer = decide(facts);
    if (answer.status === 'not-applicable' || !isAsked(facts)) return answer;
    if (isCertified(facts)) return { ...certified, used: [...asked, CERTIFIED] };
    return answer.status === 'met' ? answer : { ...answer, used: [CERTIFIED, ...answer.used] };
  },
});

const NOTHING = '0' as Decimal;

const comparedCertificate = ({ vehicle }: Facts): Compared => ({
  kind: 'amount',
  ...heldDecimal({ fact: CERTIFIED, value: vehicle.certifiedUsd, relation: 'above', limit: NOTHING }),
  unit: 'USD',
});

const certified: Omit<Answer, 'used'> = { status: 'met', code: 'CERTIFIED_BY_MANUFACTURER', cites: CITES };
