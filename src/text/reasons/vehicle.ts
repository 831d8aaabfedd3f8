import type { ReasonCode } from '../../law';
import { m } from '../index';
import { capacity, weight } from './figures';
import { comparedAs, dayWords, type Grounds, type Sentence, vehicleOf } from './grounds';

/** The day in question and the last day of acquisition, in words. */
function acquisition(grounds: Grounds): {
  readonly acquired: string;
  readonly delivered: string;
  readonly deadline: string;
} {
  const { acquired, placedInService } = vehicleOf(grounds);
  const [compared] = comparedAs(grounds, 'acquired-in-time', 'day');
  return {
    acquired: dayWords(grounds, acquired),
    delivered: dayWords(grounds, placedInService),
    deadline: dayWords(grounds, compared?.limit),
  };
}

const plant = (grounds: Grounds): { readonly country: string } => ({
  country: grounds.format.country(vehicleOf(grounds).finalAssembly ?? 'ZZ'),
});

type OfTheVehicle = Exclude<ReasonCode, `PRICE_${string}` | `INCOME_${string}` | `FEOC_${string}`>;

export const vehicleSentences: Readonly<Record<OfTheVehicle, Sentence>> = {
  PRIOR_LAW: (g) => m.law_reason_prior_law(acquisition(g)),
  CERTIFIED_BY_MANUFACTURER: (g, { rule }) =>
    m.law_reason_certified({
      amount: g.format.exactMoney(comparedAs(g, rule, 'amount')[0]?.value ?? 0),
    }),
  ACQUIRED_BY_DEADLINE: (g) => m.law_reason_acquired_by_deadline(acquisition(g)),
  POSSESSION_BY_DEADLINE: (g) => m.law_reason_possession_by_deadline(acquisition(g)),
  ACQUIRED_AFTER_DEADLINE: (g) => m.law_reason_acquired_after_deadline(acquisition(g)),
  ACQUISITION_UNKNOWN: (g) => m.law_reason_acquisition_unknown(acquisition(g)),
  ORIGINAL_USE: () => m.law_reason_original_use(),
  NOT_ORIGINAL_USE: () => m.law_reason_not_original_use(),
  ORIGINAL_USE_UNKNOWN: () => m.law_reason_original_use_unknown(),
  NOT_FOR_RESALE: () => m.law_reason_not_for_resale(),
  LEASED: () => m.law_reason_leased(),
  FOR_RESALE: () => m.law_reason_for_resale(),
  RESALE_UNKNOWN: () => m.law_reason_resale_unknown(),
  QUALIFIED_MANUFACTURER: () => m.law_reason_qualified_manufacturer(),
  NOT_QUALIFIED_MANUFACTURER: () => m.law_reason_not_qualified_manufacturer(),
  MANUFACTURER_UNKNOWN: () => m.law_reason_manufacturer_unknown(),
  WEIGHT_UNDER_LIMIT: (g) => m.law_reason_weight_under_limit(weight(g)),
  WEIGHT_AT_OR_OVER_LIMIT: (g) => m.law_reason_weight_at_or_over_limit(weight(g)),
  WEIGHT_UNKNOWN: (g) => m.law_reason_weight_unknown(weight(g)),
  CAPACITY_AT_OR_OVER_MINIMUM: (g) => m.law_reason_capacity_at_or_over_minimum(capacity(g)),
  CAPACITY_UNDER_MINIMUM: (g) => m.law_reason_capacity_under_minimum(capacity(g)),
  CAPACITY_UNKNOWN: (g) => m.law_reason_capacity_unknown(capacity(g)),
  FUEL_CELL: () => m.law_reason_fuel_cell(),
  ASSEMBLED_IN_NORTH_AMERICA: (g) => m.law_reason_assembled_in_north_america(plant(g)),
  ASSEMBLED_ELSEWHERE: (g) => m.law_reason_assembled_elsewhere(plant(g)),
  ASSEMBLY_UNKNOWN: () => m.law_reason_assembly_unknown(),
  SELLER_REPORTED: () => m.law_reason_seller_reported(),
  SELLER_DID_NOT_REPORT: () => m.law_reason_seller_did_not_report(),
  SELLER_REPORT_UNKNOWN: () => m.law_reason_seller_report_unknown(),
};
