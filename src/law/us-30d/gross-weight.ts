/**
 * Gross vehicle weight.
 *
 * Law      26 U.S.C. § 30D(d)(1)(E).
 * Says     "has a gross vehicle weight rating of less than 14,000 pounds".
 * Means    13,999.999999 lb is met, 14,000 is not. A fuel-cell vehicle of (d)(6) is not asked.
 * Figures  `gross-weight-limit` in public/data/parameters.json.
 */
import { compareDecimals } from '../../kernel/decimal';
import { standingFigure } from '../figures';
import type { Answer, Facts, Rule } from '../rule';
import { answeredByMaker } from './certificate';
import { FUEL_CELL, fuelCellAnswer } from './fuel-cell';

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

export const grossWeight: Rule = answeredByMaker({ id: 'gross-weight', decide }, [FUEL_CELL]);
