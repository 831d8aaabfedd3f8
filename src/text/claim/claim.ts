import type { Day } from '../../kernel/day';
import type { Evaluation, Scenario } from '../../law';
import { claimBy, plusDays, returnDue } from './calendar';
import { type Split, splitOf } from './split';

/** How the credit can still be had. */
export type Route =
  /** No credit, so there is nothing to claim. */
  | 'nothing'
  /** The day of delivery is not given, lies before 2023, or so late that its dates cannot be written. */
  | 'unknown'
  /** Delivery is still to come: transfer at the sale, or claim on the return. */
  | 'transfer-or-return'
  /** Already given to the dealer: report it on the return. */
  | 'transferred'
  | 'return'
  | 'amended-return'
  | 'too-late';

/** What this buyer can still do for this car. Dates are for a calendar-year return filed on time. */
export interface Claim {
  readonly route: Route;
  /** USD: the credit, or the most that is still possible. */
  readonly amountUsd: number;
  /** Whether the amount is settled. */
  readonly certain: boolean;
  readonly taxYear?: number;
  readonly returnDue?: Day;
  readonly claimBy?: Day;
  readonly split?: Split;
  /** The last day on which selling the vehicle on takes the credit away. */
  readonly resaleUntil?: Day;
  /** Whether a transferred credit has to be paid back for income over the limit. */
  readonly repay: boolean;
  /** Whether the seller's report must have been accepted by the IRS's portal. */
  readonly portalReport: boolean;
  readonly forms: FormLayout;
}

/** Which numbering of Form 8936 and its Schedule A is known. */
export type FormLayout = 'none' | 'as-2025' | 'as-2025-may-change' | 'as-2023' | 'not-checked';

const FIRST_YEAR = 2023;
/** A day has a year of four digits, and so must the last day to claim, a few years on. */
const LAST_YEAR = 9_990;
const FIRST_TRANSFER_YEAR = 2024;
const RESALE_DAYS = 30;

/** Dates, steps and limits of the claim; `today` is given, so that the answer can be tested. */
export function claimOf(scenario: Scenario, evaluation: Evaluation, today: Day): Claim {
  const { credit } = evaluation;
  const amountUsd = credit.amountUsd ?? credit.possibleUsd.at(-1) ?? 0;
  const delivered = scenario.vehicle?.placedInService;
  const open = { amountUsd, certain: credit.amountUsd !== null, repay: false, portalReport: false } as const;
  const taxYear = delivered === undefined ? undefined : Number(delivered.slice(0, 4));
  if (delivered === undefined || taxYear === undefined || taxYear < FIRST_YEAR || taxYear > LAST_YEAR)
    return { ...open, route: 'unknown', forms: 'none' };
  const transferred = scenario.buyer?.transferToDealer === true && taxYear >= FIRST_TRANSFER_YEAR;
  const resaleUntil = plusDays(delivered, RESALE_DAYS);
  return {
    ...open,
    route: amountUsd === 0 && !transferred ? 'nothing' : routeOf(taxYear, delivered, today, transferred),
    taxYear,
    returnDue: returnDue(taxYear),
    claimBy: claimBy(taxYear),
    split: splitOf(amountUsd, scenario.buyer ?? {}, transferred),
    ...(today <= resaleUntil && (amountUsd > 0 || transferred) ? { resaleUntil } : {}),
    repay: transferred && evaluation.findings.some(isIncomeOverLimit),
    portalReport: taxYear >= FIRST_TRANSFER_YEAR,
    forms: layoutOf(taxYear),
  };
}

const isIncomeOverLimit = ({ rule, status }: Evaluation['findings'][number]): boolean =>
  rule === 'income-limit' && status === 'failed';

function routeOf(taxYear: number, delivered: Day, today: Day, transferred: boolean): Route {
  if (transferred) return 'transferred';
  if (today <= delivered && taxYear >= FIRST_TRANSFER_YEAR) return 'transfer-or-return';
  if (today <= returnDue(taxYear)) return 'return';
  return today <= claimBy(taxYear) ? 'amended-return' : 'too-late';
}

function layoutOf(taxYear: number): FormLayout {
  if (taxYear === 2023) return 'as-2023';
  if (taxYear === 2024) return 'not-checked';
  return taxYear === 2025 ? 'as-2025' : 'as-2025-may-change';
}
