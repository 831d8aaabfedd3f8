import type { MineralsResult } from '../evaluation';
import { gatherFacts } from '../rule';
import type { Rulebook } from '../rulebook';
import type { Entry, Scenario } from '../scenario';
import { batteryShare, type WeighedEntry } from '../sourcing/battery-share';
import { isListed } from '../sourcing/listed';
import { sourcingTest } from '../sourcing/sourcing-test';
import { entryScale } from '../sourcing/weigh-battery';
import type { Weight } from '../sourcing/weight';
import { applicablePercentage } from './applicable-percentage';
import { statusOf } from './critical-minerals';

/** The minerals' share under one test, and where it stands to the percentage of the day. */
export type HeldMinerals = Pick<MineralsResult, 'share' | 'status' | 'thresholdPercent'>;

/** The requirement taken apart: an entry that stays the same is weighed once, however often the battery is held. */
export interface MineralsScale {
  /** How much of an entry counts under the scenario's test, whatever its value; undefined for a mineral off the list. */
  readonly weigh: (entry: Entry) => Weight | undefined;
  /** What `evaluate` finds of a battery of these entries, in this order. */
  readonly hold: (entries: readonly WeighedEntry[]) => HeldMinerals;
}

/** The scale of a scenario: its day, its what-ifs and its test; the entries are whoever asks' own. */
export function mineralsScale(scenario: Scenario, rulebook: Rulebook): MineralsScale {
  const facts = gatherFacts(scenario, rulebook);
  const test = sourcingTest(scenario, rulebook);
  const both = entryScale(scenario, rulebook);
  const listed = isListed(rulebook);
  const percent = applicablePercentage(rulebook.parameters['minerals-percentage'], facts.vehicle);
  return {
    weigh: (entry) => (listed(entry.mineral) ? both(entry)[test] : undefined),
    hold: (entries) => {
      const share = batteryShare(entries);
      return {
        share: share?.range ?? null,
        status: percent === undefined ? 'not-applicable' : statusOf(facts, share, percent),
        thresholdPercent: percent === undefined ? null : Number(percent),
      };
    },
  };
}
