/**
 * Manufacturer's suggested retail price.
 *
 * Law      26 U.S.C. § 30D(f)(11).
 * Says     No credit if the price "exceeds the applicable limitation": $80,000 for a van, sport utility
 *          vehicle or pickup truck, $55,000 for any other vehicle.
 * Means    Equality passes. At or under the lowest limit any class passes; over the highest none does.
 * Guidance Notice 2023-16: the class is the one of the fuel-economy label.
 * Figures  `price-limit` in public/data/parameters.json.
 * Leaves   How MSRP is built: base price and options as delivered, without destination charge, dealer's
 *          additions and tax. The person is asked for MSRP itself.
 */
import { compareDecimals, type Decimal } from '../../kernel/decimal';
import type { Compared } from '../compared';
import { standingFigure } from '../figures';
import { figureUsed, heldDecimal } from '../hold';
import type { Answer, Facts, Rule } from '../rule';
import { VEHICLE_CLASSES } from '../vocabulary';

const PRICE = '/vehicle/msrpUsd';
const CLASS = '/vehicle/vehicleClass';

function decide({ vehicle, rulebook }: Facts): Answer {
  const { msrpUsd: price, vehicleClass, placedInService } = vehicle;
  const { value: limits, cites } = standingFigure(rulebook.parameters['price-limit'], placedInService);
  if (price === undefined)
    return { status: 'unknown', code: 'PRICE_UNKNOWN', used: [PRICE], needs: [PRICE], cites };
  const within = (limit: Decimal): boolean => compareDecimals(price, limit) <= 0;
  const every = Object.values(limits);
  if (every.every(within)) return { status: 'met', code: 'PRICE_WITHIN_EVERY_LIMIT', used: [PRICE], cites };
  if (!every.some(within)) return { status: 'failed', code: 'PRICE_OVER_EVERY_LIMIT', used: [PRICE], cites };
  const used = [PRICE, CLASS];
  if (vehicleClass === undefined)
    return { status: 'unknown', code: 'PRICE_BETWEEN_LIMITS_CLASS_UNKNOWN', used, needs: [CLASS], cites };
  return within(limits[vehicleClass])
    ? { status: 'met', code: 'PRICE_WITHIN_LIMIT', used, cites }
    : { status: 'failed', code: 'PRICE_OVER_LIMIT', used, cites };
}

/** Every limit, the lowest first. */
function compared({ vehicle, rulebook }: Facts): readonly Compared[] {
  const period = standingFigure(rulebook.parameters['price-limit'], vehicle.placedInService);
  const figure = figureUsed('price-limit', period);
  const limits = [...new Set(Object.values(period.value))].sort(compareDecimals);
  return limits.map((limit) => {
    const classes = VEHICLE_CLASSES.filter((each) => period.value[each] === limit);
    const isOwn = classes.some((each) => each === vehicle.vehicleClass);
    const held = heldDecimal({ fact: PRICE, value: vehicle.msrpUsd, relation: 'at-most', limit });
    return { kind: 'price', ...held, classes, isOwn, figure };
  });
}

export const priceLimit: Rule = { id: 'price-limit', decide, compared };
