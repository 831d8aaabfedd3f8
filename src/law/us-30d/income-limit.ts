/**
 * Income limit of the new clean vehicle credit.
 *
 * Law      26 U.S.C. § 30D(f)(10)(A)-(B), added by Pub. L. 117-169 § 13401.
 * Says     No credit if "the lesser of" this year's or the preceding year's modified adjusted gross income
 *          (MAGI) "exceeds" the "threshold amount".
 * Means    One year at or under its limit is enough, however high the other year was.
 * Guidance IRS FS-2024-26, Topic B, Q1: each year is held against the limit for the filing status of that
 *          same year.
 * Figures  `income-limit` in public/data/parameters.json.
 * Leaves   (f)(10)(C), how MAGI is built from AGI: the buyer is asked for MAGI itself.
 */
import { compareDecimals } from '../../kernel/decimal';
import type { Compared, ComparedIncome } from '../compared';
import { standingFigure } from '../figures';
import { figureUsed, heldDecimal } from '../hold';
import type { Answer, Facts, Rule } from '../rule';
import type { TaxYear } from '../scenario';

const THIS_YEAR = '/buyer/thisYear';
const LAST_YEAR = '/buyer/lastYear';

function decide({ vehicle, buyer, rulebook }: Facts): Answer {
  const { value: limits, cites } = standingFigure(
    rulebook.parameters['income-limit'],
    vehicle.placedInService,
  );
  const within = (year: TaxYear | undefined): boolean =>
    year !== undefined && compareDecimals(year.magiUsd, limits[year.filingStatus]) <= 0;
  const { thisYear, lastYear } = buyer;
  if (within(thisYear))
    return { status: 'met', code: 'INCOME_THIS_YEAR_WITHIN_LIMIT', used: [THIS_YEAR], cites };
  if (within(lastYear))
    return { status: 'met', code: 'INCOME_LAST_YEAR_WITHIN_LIMIT', used: [LAST_YEAR], cites };
  const used = [THIS_YEAR, LAST_YEAR];
  const needs = [
    ...(thisYear === undefined ? [THIS_YEAR] : []),
    ...(lastYear === undefined ? [LAST_YEAR] : []),
  ];
  if (needs.length === 0) return { status: 'failed', code: 'INCOME_OVER_LIMIT', used, cites };
  const code = needs.length === 2 ? 'INCOME_UNKNOWN' : 'INCOME_ONE_YEAR_OVER_OTHER_UNKNOWN';
  return { status: 'unknown', code, used, needs, cites };
}

/** Each year whose income is known. */
function compared({ vehicle, buyer, rulebook }: Facts): readonly Compared[] {
  const period = standingFigure(rulebook.parameters['income-limit'], vehicle.placedInService);
  const figure = figureUsed('income-limit', period);
  const held = (year: ComparedIncome['year'], fact: string, known: TaxYear | undefined) => {
    if (known === undefined) return [];
    const { filingStatus, magiUsd: value } = known;
    const limit = period.value[filingStatus];
    const at = heldDecimal({ fact, value, relation: 'at-most', limit });
    return [{ kind: 'income' as const, ...at, year, filingStatus, figure }];
  };
  return [...held('this-year', THIS_YEAR, buyer.thisYear), ...held('last-year', LAST_YEAR, buyer.lastYear)];
}

export const incomeLimit: Rule = { id: 'income-limit', decide, compared };
