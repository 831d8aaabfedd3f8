/**
 * Fuel-cell vehicles.
 *
 * Law      26 U.S.C. § 30D(d)(6); reg. §§ 1.30D-3(e), 1.30D-6(g).
 * Says     "any new qualified fuel cell motor vehicle" counts as a new clean vehicle if it meets (d)(1)(G)
 *          and (H).
 * Means    Weight, capacity and foreign entities are not asked, and both sourcing halves are met.
 * Guidance CRS IF12600: a fuel-cell vehicle without a plug-in battery gets the full $7,500.
 * Figures  None.
 * Leaves   A fuel-cell vehicle with a plug-in battery, whose battery would be tested.
 */
import { regulation, section30D } from '../citations';
import type { Compared } from '../compared';
import { heldStatement } from '../hold';
import type { Answer } from '../rule';

export const FUEL_CELL = '/vehicle/fuelCell';

/** What a rule that is not asked of fuel-cell vehicles answers for one. */
export const fuelCellAnswer: Answer = {
  status: 'not-applicable',
  code: 'FUEL_CELL',
  used: [FUEL_CELL],
  cites: [section30D('(d)(6)'), regulation('1.30D-3(e)', 'secondary-source')],
};

/** What a rule that is not asked of fuel-cell vehicles looks at for one. */
export const fuelCellCompared: readonly Compared[] = [heldStatement(FUEL_CELL, true, false)];
