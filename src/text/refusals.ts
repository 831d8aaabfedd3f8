import type { Finding, ReasonCode } from '../law';
import { m } from './index';
import { mineralName } from './minerals';
import { capacity, weight } from './reasons/figures';
import { comparedAs, dayWords, type Grounds, vehicleOf } from './reasons/grounds';
import { incomeFigures } from './reasons/income';
import { priceFigures } from './reasons/price';

/** Why there is no credit, and what applies instead or is to be looked at. */
export interface Refusal {
  readonly sentence: string;
  readonly instead?: string;
}

type Say = (grounds: Grounds, finding: Finding) => Refusal;
const plain =
  (sentence: () => string): Say =>
  () => ({ sentence: sentence() });

/** The refusals, weightiest first: what no other fact of the buyer could change comes before what one could. */
const REFUSALS: Partial<Readonly<Record<ReasonCode, Say>>> = {
  LEASED: () => ({ sentence: m.answer_no_leased(), instead: m.answer_no_leased_instead() }),
  NOT_ORIGINAL_USE: () => ({ sentence: m.answer_no_used(), instead: m.answer_no_used_instead() }),
  ACQUIRED_AFTER_DEADLINE: (g) => ({
    sentence: m.answer_no_late({
      deadline: dayWords(g, comparedAs(g, 'acquired-in-time', 'day')[0]?.limit),
      acquired: dayWords(g, vehicleOf(g).acquired),
    }),
    instead: m.answer_no_late_instead(),
  }),
  FOR_RESALE: plain(m.answer_no_resale),
  ASSEMBLED_ELSEWHERE: (g) => ({
    sentence: m.answer_no_assembly({ country: g.format.country(vehicleOf(g).finalAssembly ?? 'ZZ') }),
  }),
  SELLER_DID_NOT_REPORT: plain(m.answer_no_seller),
  PRICE_OVER_LIMIT: (g) => {
    const { price, own: limit } = priceFigures(g);
    return { sentence: m.answer_no_price({ price, limit }) };
  },
  PRICE_OVER_EVERY_LIMIT: (g) => {
    const { price, highest: limit } = priceFigures(g);
    return { sentence: m.answer_no_price_any({ price, limit }) };
  },
  INCOME_OVER_LIMIT: (g) => ({ sentence: incomeOver(g) }),
  NOT_QUALIFIED_MANUFACTURER: plain(m.answer_no_maker),
  WEIGHT_AT_OR_OVER_LIMIT: (g) => ({ sentence: m.answer_no_weight(weight(g)) }),
  CAPACITY_UNDER_MINIMUM: (g) => ({ sentence: m.answer_no_capacity(capacity(g)) }),
  FEOC_COVERED_NATION: (g, finding) => ({ sentence: entityFound(g, finding) }),
  FEOC_REPORTED: (g, finding) => ({ sentence: entityFound(g, finding) }),
};

const ORDER = Object.keys(REFUSALS);

/** Why there is no credit: the weightiest refusal by name, and how many there are; undefined without one. */
export function refusalOf(
  grounds: Grounds,
  findings: readonly Finding[],
): (Refusal & { readonly count: number }) | undefined {
  const failed = findings
    .filter(({ status }) => status === 'failed')
    .sort((a, b) => ORDER.indexOf(a.code) - ORDER.indexOf(b.code));
  const [weightiest] = failed;
  const refusal = weightiest === undefined ? undefined : REFUSALS[weightiest.code]?.(grounds, weightiest);
  return refusal === undefined ? undefined : { ...refusal, count: failed.length };
}

function incomeOver(grounds: Grounds): string {
  const [now, before] = [incomeFigures(grounds, 'this-year'), incomeFigures(grounds, 'last-year')];
  return now.limit === before.limit
    ? m.answer_no_income({ limit: now.limit })
    : m.answer_no_income_two({ this_limit: now.limit, last_limit: before.limit });
}

function entityFound(grounds: Grounds, { rule }: Finding): string {
  const found = comparedAs(grounds, rule, 'foreign-entities')[0]?.found;
  const place = found?.by === 'place' ? grounds.format.country(found.country) : undefined;
  if (rule === 'feoc-components')
    return place === undefined ? m.answer_no_component() : m.answer_no_component_from({ country: place });
  const mineral = found?.mineral === undefined ? '' : mineralName(found.mineral);
  return place === undefined
    ? m.answer_no_mineral({ mineral })
    : m.answer_no_mineral_from({ country: place, mineral });
}
