/**
 * Which arithmetic test applies.
 *
 * Law      26 C.F.R. § 1.30D-3(a)(3)-(5).
 * Says     (a)(4) is a temporary safe harbor for periodic written reports "on or after" 2024-05-06 and
 *          "before" 2027-01-01; (a)(5) governs reports before 2024-05-06.
 * Means    The date of the maker's report decides, not the sale. The person names the test; when it is not
 *          named, the delivery stands in for the report: 50 % of value added before 2024-05-06, traced
 *          qualifying value from then on and when the day is unknown.
 * Figures  `sourcing-test` in public/data/parameters.json.
 * Leaves   The maker's choice of the safe harbor for reports through 2026, unless the person names it.
 */
import { standingFigure } from '../figures';
import type { Rulebook } from '../rulebook';
import type { Scenario, SourcingTest } from '../scenario';

/** The test the scenario names, or the one its day implies. */
export const sourcingTest = ({ minerals, vehicle }: Scenario, { parameters }: Rulebook): SourcingTest =>
  minerals?.test ?? standingFigure(parameters['sourcing-test'], vehicle?.placedInService).value;
