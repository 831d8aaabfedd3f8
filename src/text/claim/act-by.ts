import type { Day } from '../../kernel/day';
import type { Evaluation, Scenario } from '../../law';
import { type Format, format as pageFormat } from '../format';
import { m } from '../index';
import { claimBy } from './calendar';
import { type Claim, claimOf } from './claim';

/** What there is to be done, and what of the credit can be used. */
export interface ActBy {
  /** What to do and by when; empty where there is nothing to claim. */
  readonly act: readonly string[];
  /** Whether it is over, or nothing has to be done. */
  readonly isCalm: boolean;
  /** Whether there are forms and dates to tell in full. */
  readonly hasDetails: boolean;
  /** The part that can be used, by tax and by use; empty where all of it can. */
  readonly usable: readonly string[];
}

interface ActByGround {
  readonly scenario: Scenario;
  /** Of the deciding scenario. */
  readonly evaluation: Evaluation;
  readonly today: Day;
  readonly format?: Format;
}

interface MadeUpGround {
  /** The whole scenario. */
  readonly scenario: Scenario;
  /** Of the deciding scenario. */
  readonly evaluation: Evaluation;
  readonly hypothetical: boolean;
}

/**
 * Whether nobody has to file: for an example's day of delivery, or under partners that somebody made up. A certificate stands
 * all the same.
 */
export const isMadeUp = ({ scenario, evaluation, hypothetical }: MadeUpGround): boolean =>
  scenario.assumed?.includes('/vehicle/placedInService') === true ||
  (hypothetical && evaluation.credit.basis !== 'certified');

/** What this buyer can still do for this car, in the fewest words. */
export function actByOf({ scenario, evaluation, today, format = pageFormat }: ActByGround): ActBy {
  const claim = claimOf(scenario, evaluation, today);
  return {
    act: actWords(claim, { scenario, evaluation, today, format }),
    isCalm: claim.route === 'too-late' || claim.route === 'unknown' || claim.route === 'nothing',
    hasDetails: claim.route !== 'unknown' && claim.route !== 'nothing',
    usable: usableWords(claim, scenario, format),
  };
}

/** The same as plain text, for what is copied or sent; '' where there is nothing to say. */
export function actByText(ground: ActByGround): string {
  const { act, usable } = actByOf(ground);
  return (ground.format ?? pageFormat).sentences([...usable, ...act]);
}

function actWords(claim: Claim, ground: Required<ActByGround>): readonly string[] {
  const { route, taxYear, returnDue, claimBy: last } = claim;
  if (route === 'unknown' || taxYear === undefined || returnDue === undefined || last === undefined)
    return priorWords(ground);
  const { day } = ground.format;
  const year = String(taxYear);
  switch (route) {
    case 'nothing':
      return [];
    case 'transfer-or-return':
      return [m.answer_act_to_come({ year, due: day(returnDue) })];
    case 'transferred':
      return [m.answer_act_transferred({ year }), ...payBackWords(claim, ground)];
    case 'return':
      return [
        claim.certain
          ? m.answer_act_return({ year, due: day(returnDue) })
          : m.answer_act_return_open({ year, due: day(returnDue) }),
      ];
    case 'amended-return':
      return [m.answer_act_amended({ last: day(last) })];
    case 'too-late':
      return [m.answer_act_too_late({ year, last: day(last) })];
  }
}

/** The last year of the law before: its last day is told, for this page does not compute the rest of it. */
const PRIOR_YEAR = 2022;

function priorWords({ scenario, today, format }: Required<ActByGround>): readonly string[] {
  const year = Number(scenario.vehicle?.placedInService?.slice(0, 4) ?? 0);
  if (year === 0 || year > PRIOR_YEAR) return [];
  if (year < PRIOR_YEAR) return [m.answer_act_prior_earlier({ year: String(year) })];
  const last = claimBy(PRIOR_YEAR);
  return [
    today <= last
      ? m.answer_act_amended({ last: format.day(last) })
      : m.answer_act_prior({ last: format.day(last) }),
  ];
}

/** With income over the limit in both years the whole is paid back, whatever else refuses the credit. */
function payBackWords({ repay }: Claim, { scenario, format }: Required<ActByGround>): readonly string[] {
  if (!repay) return [];
  const usd = scenario.vehicle?.certifiedUsd;
  return [
    usd === undefined ? m.answer_pay_back_unknown() : m.answer_pay_back({ amount: format.exactMoney(usd) }),
  ];
}

function usableWords(
  { amountUsd, split, route }: Claim,
  { buyer }: Scenario,
  { money, exactMoney }: Format,
): readonly string[] {
  if (split === undefined || amountUsd === 0 || route === 'nothing') return [];
  const amount = money(amountUsd);
  if (split.business === 'whole') return [m.answer_usable_business_whole({ amount })];
  const { allowedUsd = 0, lostUsd = 0, businessUsd, personalUsd } = split;
  const business =
    split.business === 'apportioned'
      ? [m.answer_usable_business({ amount, business: money(businessUsd), personal: money(personalUsd) })]
      : [];
  if (lostUsd === 0) return business;
  const tax = exactMoney(buyer?.taxBeforeCreditUsd ?? 0);
  return [...business, m.answer_usable_tax({ allowed: money(allowedUsd), amount: money(personalUsd), tax })];
}
