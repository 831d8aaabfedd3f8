/**
 * Battery capacity.
 *
 * Law      26 U.S.C. § 30D(d)(1)(F).
 * Says     "a battery which has a capacity of not less than 7 kilowatt hours, and is capable of being
 *          recharged from an external source of electricity".
 * Means    7 kWh is met, 6.999999 is not. A fuel-cell vehicle of (d)(6) is not asked.
 * Figures  `battery-capacity-minimum` in public/data/parameters.json.
 * Leaves   Whether it can be recharged from outside: assumed for any battery entered here.
 */
import { compareDecimals } from '../../kernel/decimal';
import type { Compared } from '../compared';
import { standingFigure } from '../figures';
import { figureUsed, heldDecimal } from '../hold';
import type { Answer, Facts, Rule } from '../rule';
import { answeredByMaker } from './certificate';
import { FUEL_CELL, fuelCellAnswer, fuelCellCompared } from './fuel-cell';

const CAPACITY = '/vehicle/batteryKwh';

function decide({ vehicle, rulebook }: Facts): Answer {
  const { value: minimum, cites } = standingFigure(
    rulebook.parameters['battery-capacity-minimum'],
    vehicle.placedInService,
  );
  if (vehicle.fuelCell === true) return fuelCellAnswer;
  const used = [FUEL_CELL, CAPACITY];
  if (vehicle.batteryKwh === undefined)
    return { status: 'unknown', code: 'CAPACITY_UNKNOWN', used, needs: [CAPACITY], cites };
  return compareDecimals(vehicle.batteryKwh, minimum) >= 0
    ? { status: 'met', code: 'CAPACITY_AT_OR_OVER_MINIMUM', used, cites }
    : { status: 'failed', code: 'CAPACITY_UNDER_MINIMUM', used, cites };
}

function compared({ vehicle, rulebook }: Facts): readonly Compared[] {
  if (vehicle.fuelCell === true) return fuelCellCompared;
  const period = standingFigure(rulebook.parameters['battery-capacity-minimum'], vehicle.placedInService);
  const held = heldDecimal({
    fact: CAPACITY,
    value: vehicle.batteryKwh,
    relation: 'at-least',
    limit: period.value,
  });
  return [{ kind: 'amount', ...held, unit: 'kWh', figure: figureUsed('battery-capacity-minimum', period) }];
}

export const batteryCapacity: Rule = answeredByMaker({ id: 'battery-capacity', decide, compared }, [
  FUEL_CELL,
]);
