/**
 * Which form of § 30D governs, by the day the vehicle is placed in service.
 *
 * Law      26 U.S.C. § 30D(b), (e), (h); Pub. L. 117-169 § 13401(k); Pub. L. 119-21 § 70502.
 * Says     The requirements of (e) apply to vehicles "placed in service after the date on which the
 *          proposed guidance" is issued (2023-04-17); the percentages after 2026 were struck.
 * Means    Before 2023 the old credit; until 2023-04-17 the capacity formula; then the two sourcing
 *          requirements; from 2027 on the law names no percentage, so nothing can be decided.
 * Figures  `regime` in public/data/parameters.json.
 * Leaves   The amounts of the old credit, and the overlay of 2022 (transition election, maker's cap).
 */
import type { Regime } from '../evaluation';
import { standingFigure } from '../figures';
import type { Rulebook } from '../rulebook';
import type { Vehicle } from '../scenario';

/** The form of the law for this vehicle; `unknown` without a placed-in-service day. */
export function regimeOf({ placedInService }: Vehicle, { parameters }: Rulebook): Regime {
  return placedInService === undefined ? 'unknown' : standingFigure(parameters.regime, placedInService).value;
}
