/**
 * Gross vehicle weight.
 *
 * Law      26 U.S.C. § 30D(d)(1)(E).
 * Says     "has a gross vehicle weight rating of less than 14,000 pounds".
 * Means    13,999.999999 lb is met, 14,000 is not. A fuel-cell vehicle of (d)(6) is not asked.
 * Figures  `gross-weight-limit` in public/data/parameters.json.
 */
import { compareDecimals } from '../../kernel/decimal';
import type { Compared } from '../compared';
import { standingFigure } from '../figures';
import { figureUsed, heldDecimal } from '../hold';
import type { Answer, Facts, Rule } from '../rule';
import { answeredByMaker } from './certificate';
import { FUEL_CELL, fuelCellAnswer, fuelCellCompared } from './fuel-cell';

const WEIGHT = '/vehicle/gvwrLb';

function decide({ vehicle, rulebook }: Facts): Answer {
  const { value: limit, cites } = standingFigure(
    rulebook.parameters['gross-weight-limit'],
    vehicle.placedInService,
  );
  if (vehicle.fuelCell === true) return fuelCellAnswer;
  const used = [FUEL_CELL, WEIGHT];
  if (vehicle.gvwrLb === undefined)
    return { status: 'unknown', code: 'WEIGHT_UNKNOWN', used, needs: [WEIGHT], cites };
  return compareDecimals(vehicle.gvwrLb, limit) < 0
    ? { status: 'met', code: 'WEIGHT_UNDER_LIMIT', used, cites }
    : { status: 'failed', code: 'WEIGHT_AT_OR_OVER_LIMIT', used, cites };
}

function compared({ vehicle, rulebook }: Facts): readonly Compared[] {
  if (vehicle.fuelCell === true) return fuelCellCompared;
  const period = standingFigure(rulebook.parameters['gross-weight-limit'], vehicle.placedInService);
  const held = heldDecimal({ fact: WEIGHT, value: vehicle.gvwrLb, relation: 'under', limit: period.value });
  return [{ kind: 'amount', ...held, unit: 'lb', figure: figureUsed('gross-weight-limit', period) }];
}

export const grossWeight: Rule = answeredByMaker({ id: 'gross-weight', decide, compared }, [FUEL_CELL]);
