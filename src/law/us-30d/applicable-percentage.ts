/**
 * The applicable percentage of either requirement.
 *
 * Law      26 U.S.C. § 30D(e)(1)(B), (e)(2)(B), as amended by Pub. L. 119-21 § 70502(b).
 * Says     A percentage "in the case of a vehicle placed in service" in each span of days; those after 2026
 *          were struck.
 * Means    The day of possession picks it. Before 2023-04-18 and after 2026 there is none, so neither
 *          requirement is asked.
 * Figures  `minerals-percentage` and `components-percentage` in public/data/parameters.json.
 */
import type { Decimal } from '../../kernel/decimal';
import { figureOn } from '../figures';
import type { Figure } from '../rulebook';
import type { Vehicle } from '../scenario';

/** Percent asked of this vehicle; none when its day is unknown or has none. */
export const applicablePercentage = (
  figure: Figure<Decimal>,
  { placedInService }: Vehicle,
): Decimal | undefined =>
  placedInService === undefined ? undefined : figureOn(figure, placedInService)?.value;
