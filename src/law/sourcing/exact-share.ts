import type { Fraction } from '../../kernel/ratio';
import type { Rulebook } from '../rulebook';
import type { Entry, Scenario } from '../scenario';
import type { BatteryShare } from './battery-share';
import { isListed } from './listed';
import { sourcingTest } from './sourcing-test';
import { entryScale, weighBattery } from './weigh-battery';

/** The battery's share under the scenario's own test, to be held exactly against any percentage; null when nothing is listed. */
export function exactShare(scenario: Scenario, rulebook: Rulebook): BatteryShare | null {
  const test = sourcingTest(scenario, rulebook);
  return weighBattery(scenario, rulebook, test).byTest[test];
}

/**
 * The part of an entry's value, 0 to 1, that counts at the least on the scenario's day under its test, exactly;
 * undefined for a mineral off the list. Serves entries that differ from the scenario's own, too.
 */
export function leastPart(scenario: Scenario, rulebook: Rulebook): (entry: Entry) => Fraction | undefined {
  const test = sourcingTest(scenario, rulebook);
  const weigh = entryScale(scenario, rulebook);
  const listed = isListed(rulebook);
  return (entry) => (listed(entry.mineral) ? weigh(entry)[test].exact('min') : undefined);
}
