/**
 * Final assembly in North America.
 *
 * Law      26 U.S.C. § 30D(d)(1)(G), (d)(5).
 * Says     "the final assembly of which occurs within North America".
 * Means    The plant stands in the United States, Puerto Rico included, in Canada or in Mexico.
 * Guidance 26 C.F.R. § 1.30D-2(b)(34): North America as in the USMCA.
 * Figures  `northAmerica` in public/data/partners.json.
 * Leaves   Which evidence shows the plant: the VIN's plant code or the window label.
 */
import { section30D } from '../citations';
import type { Compared } from '../compared';
import { NOT_KNOWN } from '../country';
import type { Answer, Facts, Rule } from '../rule';

const ASSEMBLY = '/vehicle/finalAssembly';

function decide({ vehicle, rulebook }: Facts): Answer {
  const { northAmerica } = rulebook.partners;
  const cites = [section30D('(d)(1)(G), (d)(5)'), ...northAmerica.cites];
  const used = [ASSEMBLY];
  const plant = vehicle.finalAssembly;
  if (plant === undefined || plant === NOT_KNOWN)
    return { status: 'unknown', code: 'ASSEMBLY_UNKNOWN', used, needs: [ASSEMBLY], cites };
  return northAmerica.countries.includes(plant)
    ? { status: 'met', code: 'ASSEMBLED_IN_NORTH_AMERICA', used, cites }
    : { status: 'failed', code: 'ASSEMBLED_ELSEWHERE', used, cites };
}

function compared({ vehicle, rulebook }: Facts): readonly Compared[] {
  const { countries: among } = rulebook.partners.northAmerica;
  const value = vehicle.finalAssembly ?? NOT_KNOWN;
  if (value === NOT_KNOWN) return [{ kind: 'place', fact: ASSEMBLY, among }];
  return [{ kind: 'place', fact: ASSEMBLY, value, among, holds: among.includes(value) }];
}

export const finalAssembly: Rule = { id: 'final-assembly', decide, compared };
