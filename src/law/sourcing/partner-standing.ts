/**
 * Where a mineral may be extracted or processed so that it counts.
 *
 * Law      26 U.S.C. § 30D(e)(1)(A)(i); reg. § 1.30D-2(b)(13).
 * Says     "in the United States, or in any country with which the United States has a free trade
 *          agreement in effect".
 * Means    The United States with Puerto Rico, and each listed partner whose agreement is in force on the
 *          day placed in service and covers the mineral. Japan is taken for its agreement's five minerals,
 *          or for all when the scenario takes the wider reading.
 * Guidance The list of § 1.30D-2(b)(13)(ii): the free-trade partners and Japan.
 * Figures  `unitedStates` and `partners` in public/data/partners.json.
 * Leaves   An agreement in force on the day the mineral was processed but not on the day of delivery.
 */
import type { Country } from '../country';
import { covers } from '../figures';
import type { MineralId } from '../mineral';
import type { Partner, Rulebook } from '../rulebook';
import type { Scenario } from '../scenario';

/** The countries that count for a mineral. */
export type CountriesFor = (mineral: MineralId) => ReadonlySet<Country>;

const JAPAN = 'JP';

/** The countries that count on the scenario's day, after its what-ifs; worked out once for each mineral. */
export function countriesThatCount(scenario: Scenario, { partners }: Rulebook): CountriesFor {
  const standing = partners.partners.filter((partner) => stands(partner, scenario));
  const known = new Map<MineralId, ReadonlySet<Country>>();
  return (mineral) => {
    const before = known.get(mineral);
    if (before !== undefined) return before;
    const countries = new Set([
      ...partners.unitedStates.countries,
      ...standing
        .filter((partner) => includesMineral(partner, mineral, scenario))
        .map(({ country }) => country),
      ...(scenario.partners?.added ?? [])
        .filter((added) => lists(added.minerals, mineral))
        .map(({ country }) => country),
    ]);
    known.set(mineral, countries);
    return countries;
  };
}

const stands = (partner: Partner, { vehicle, partners }: Scenario): boolean =>
  !(partners?.suspended?.includes(partner.country) ?? false) &&
  (vehicle?.placedInService === undefined || covers(partner, vehicle.placedInService));

const lists = (minerals: Partner['minerals'], mineral: MineralId): boolean =>
  minerals === 'all' || minerals.includes(mineral);

const includesMineral = (partner: Partner, mineral: MineralId, { partners }: Scenario): boolean =>
  lists(partner.minerals, mineral) || (partner.country === JAPAN && partners?.japanAllMinerals === true);
