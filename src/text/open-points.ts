import type { Finding, ReasonCode, RuleId } from '../law';
import { m } from './index';
import { capacity, weight } from './reasons/figures';
import type { Grounds } from './reasons/grounds';
import { incomeFigures } from './reasons/income';
import { priceFigures } from './reasons/price';

type Say = (grounds: Grounds, finding: Finding) => string;

/** What is open, weightiest first: what a buyer can answer before what the maker knows. */
const OPEN_POINTS: Partial<Readonly<Record<ReasonCode, Say>>> = {
  ACQUISITION_UNKNOWN: ({ format, explanation }) =>
    m.answer_deadline_first({ deadline: format.day(explanation.figures.acquisitionDeadline) }),
  INCOME_UNKNOWN: () => m.answer_open_income(),
  INCOME_ONE_YEAR_OVER_OTHER_UNKNOWN: (g) =>
    g.scenario.buyer?.thisYear === undefined
      ? m.answer_open_income_this({ limit: incomeFigures(g, 'last-year').limit })
      : m.answer_open_income_before({ limit: incomeFigures(g, 'this-year').limit }),
  PRICE_UNKNOWN: (g) => {
    const { own: limit, lowest, highest } = priceFigures(g);
    return limit === '' ? m.answer_open_price({ lowest, highest }) : m.answer_open_price_class({ limit });
  },
  PRICE_BETWEEN_LIMITS_CLASS_UNKNOWN: (g) => m.answer_open_class(priceFigures(g)),
  ASSEMBLY_UNKNOWN: () => m.answer_open_assembly(),
  SELLER_REPORT_UNKNOWN: () => m.answer_open_seller(),
  ORIGINAL_USE_UNKNOWN: () => m.answer_open_original_use(),
  RESALE_UNKNOWN: () => m.answer_open_resale(),
  MANUFACTURER_UNKNOWN: () => m.answer_open_maker(),
  CAPACITY_UNKNOWN: (g) => m.answer_open_capacity(capacity(g)),
  WEIGHT_UNKNOWN: (g) => m.answer_open_weight(weight(g)),
  FEOC_DAY_UNKNOWN: () => m.answer_open_feoc_day(),
  FEOC_UNKNOWN: (_, { rule }) => feoc(rule),
  FEOC_NOTHING_TO_TEST: (_, { rule }) => feoc(rule),
};

const feoc = (rule: RuleId): string =>
  rule === 'feoc-minerals' ? m.answer_open_feoc_minerals() : m.answer_open_feoc_components();

const ORDER = Object.keys(OPEN_POINTS);

/** The rules that the maker answers by certifying a car: no buyer could. */
export const OF_THE_MAKER: ReadonlySet<string> = new Set<RuleId>([
  'qualified-manufacturer',
  'gross-weight',
  'battery-capacity',
  'feoc-components',
  'feoc-minerals',
]);

/** What the credit still hangs on: the weightiest point, and how many there are. */
export function openPoints(
  grounds: Grounds,
  findings: readonly Finding[],
  { withMakers }: { readonly withMakers: boolean },
): { readonly sentence: string | undefined; readonly count: number } {
  const open = findings
    .filter(({ status, rule }) => status === 'unknown' && (withMakers || !OF_THE_MAKER.has(rule)))
    .sort((a, b) => ORDER.indexOf(a.code) - ORDER.indexOf(b.code));
  const [first] = open;
  return {
    sentence: first === undefined ? undefined : OPEN_POINTS[first.code]?.(grounds, first),
    count: open.length,
  };
}
