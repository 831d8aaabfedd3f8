import type { ComparedIncome } from '../../law';
import { m } from '../index';
import { comparedAs, type Grounds, type SentencesOf } from './grounds';

/** A year's income and the limit of its filing status, in words. */
export function incomeFigures(
  grounds: Grounds,
  year: ComparedIncome['year'],
): { readonly income: string; readonly limit: string } {
  const compared = comparedAs(grounds, 'income-limit', 'income').find((each) => each.year === year);
  if (compared?.value === undefined) return { income: '', limit: '' };
  const { exactMoney } = grounds.format;
  return { income: exactMoney(compared.value), limit: exactMoney(compared.limit) };
}

const thisYear = (grounds: Grounds) => incomeFigures(grounds, 'this-year');
const lastYear = (grounds: Grounds) => incomeFigures(grounds, 'last-year');

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
