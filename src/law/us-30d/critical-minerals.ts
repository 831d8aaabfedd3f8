/**
 * The critical minerals requirement.
 *
 * Law      26 U.S.C. § 30D(e)(1)(A)-(B), as amended by Pub. L. 119-21 § 70502(b).
 * Says     "the percentage of the value of the applicable critical minerals" extracted or processed in the
 *          United States or a free-trade partner, or recycled in North America, "is equal to or greater than
 *          the applicable percentage".
 * Means    Equality is met, and nothing is rounded before comparing. When the shares do not tell which ore
 *          went to which refinery and the answer turns on it, it depends. What is not known does not count,
 *          since a maker must trace what it certifies; but the requirement fails only if the percentage is
 *          out of reach even had all of that counted, and is unknown otherwise.
 * Figures  `minerals-percentage` in public/data/parameters.json.
 * Leaves   The maker's certification, which is what counts for a buyer ((e)(1)(A), reg. § 1.30D-4(h)).
 */

import type { Decimal } from '../../kernel/decimal';
import type { MineralsResult, MineralsStatus } from '../evaluation';
import type { Facts } from '../rule';
import type { BatteryShare } from '../sourcing/battery-share';
import { sourcingTest } from '../sourcing/sourcing-test';
import { weighBattery } from '../sourcing/weigh-battery';
import { applicablePercentage } from './applicable-percentage';

/** The minerals' share of the battery's value, and where it stands to the percentage of the day. */
export function criticalMinerals(facts: Facts): MineralsResult {
  const { scenario, rulebook } = facts;
  const test = sourcingTest(scenario, rulebook);
  const { totalValueUsd, byTest, entries } = weighBattery(scenario, rulebook, test);
  const percent = applicablePercentage(rulebook.parameters['minerals-percentage'], facts.vehicle);
  return {
    status: percent === undefined ? 'not-applicable' : statusOf(facts, byTest[test], percent),
    thresholdPercent: percent === undefined ? null : Number(percent),
    totalValueUsd,
    share: byTest[test]?.range ?? null,
    byTest: {
      'traced-qualifying-value': byTest['traced-qualifying-value']?.range ?? null,
      'fifty-percent-value-added': byTest['fifty-percent-value-added']?.range ?? null,
    },
    entries,
  };
}

/** Where a share stands to the percentage of the day, exactly. */
export function statusOf({ vehicle }: Facts, share: BatteryShare | null, percent: Decimal): MineralsStatus {
  if (vehicle.fuelCell === true) return 'met';
  if (share === null) return 'unknown';
  if (share.compareMin(percent) >= 0) return 'met';
  if (share.compareMax(percent) >= 0) return 'depends';
  return share.comparePossible(percent) >= 0 ? 'unknown' : 'failed';
}
