import { standingFigure, type TaxYear } from '../../law';
import { m } from '../index';
import { type Grounds, type SentencesOf, vehicleOf } from './grounds';

/** A year's income and the limit of its filing status, in words. */
function yearWords(
  grounds: Grounds,
  year: TaxYear | undefined,
): { readonly income: string; readonly limit: string } {
  if (year === undefined) return { income: '', limit: '' };
  const { value } = standingFigure(
    grounds.rulebook.parameters['income-limit'],
    vehicleOf(grounds).placedInService,
  );
  const { exactMoney } = grounds.format;
  return { income: exactMoney(year.magiUsd), limit: exactMoney(value[year.filingStatus]) };
}

const thisYear = (grounds: Grounds) => yearWords(grounds, grounds.scenario.buyer?.thisYear);
const lastYear = (grounds: Grounds) => yearWords(grounds, grounds.scenario.buyer?.lastYear);

export const incomeSentences: SentencesOf<'INCOME'> = {
  INCOME_THIS_YEAR_WITHIN_LIMIT: (g) => m.law_reason_income_this_year_within_limit(thisYear(g)),
  INCOME_LAST_YEAR_WITHIN_LIMIT: (g) => m.law_reason_income_last_year_within_limit(lastYear(g)),
  INCOME_OVER_LIMIT: (g) => {
    const [now, before] = [thisYear(g), lastYear(g)];
    return m.law_reason_income_over_limit({
      this_income: now.income,
      this_limit: now.limit,
      last_income: before.income,
      last_limit: before.limit,
    });
  },
  INCOME_UNKNOWN: () => m.law_reason_income_unknown(),
  INCOME_ONE_YEAR_OVER_OTHER_UNKNOWN: (g) =>
    g.scenario.buyer?.thisYear === undefined
      ? m.law_reason_income_last_year_over(lastYear(g))
      : m.law_reason_income_this_year_over(thisYear(g)),
};
