import type { Day } from '../../kernel/day';
import type { Decimal } from '../../kernel/decimal';
import {
  type BatteryShare,
  exactShare,
  type Range,
  type Rulebook,
  type Scenario,
  type SourcingTest,
  sourcingTest,
} from '../../law';

/** The sourcing held against the percentage of one period. */
export interface YearStanding {
  readonly from: Day;
  /** Absent for the period that the law has left without a percentage. */
  readonly until?: Day;
  /** Percent; null where the law names none. */
  readonly percent: number | null;
  readonly status: 'met' | 'depends' | 'unknown' | 'failed' | 'no-percentage';
}

/** The same sourcing across the years. */
export interface AcrossYears {
  readonly share: Range;
  /** Whether it is met whatever the share: of a fuel-cell vehicle. */
  readonly takenAsMet: boolean;
  /** The test of the scenario's own day, or the one it names: kept for every year. */
  readonly test: SourcingTest;
  /** The day whose partners count in every year; absent when the scenario has none, so that all do. */
  readonly partnersOn?: Day;
  readonly years: readonly YearStanding[];
  /** The first period whose percentage is surely not reached. */
  readonly firstFailed?: YearStanding;
}

/** Holds the sourcing against each period's percentage, exactly; undefined when no listed mineral is entered. */
export function acrossYears(scenario: Scenario, rulebook: Rulebook): AcrossYears | undefined {
  const share = exactShare(scenario, rulebook);
  if (share === null) return undefined;
  const takenAsMet = scenario.vehicle?.fuelCell === true;
  const { periods } = rulebook.parameters['minerals-percentage'];
  const asked = periods.map(({ from, until, value }): YearStanding => {
    const status = takenAsMet ? 'met' : statusAgainst(value, share);
    return { from, ...(until === undefined ? {} : { until }), percent: Number(value), status };
  });
  const years = [...asked, ...withoutPercentage(rulebook)];
  const firstFailed = years.find(({ status }) => status === 'failed');
  const partnersOn = scenario.vehicle?.placedInService;
  return {
    share: share.range,
    takenAsMet,
    test: sourcingTest(scenario, rulebook),
    ...(partnersOn === undefined ? {} : { partnersOn }),
    years,
    ...(firstFailed === undefined ? {} : { firstFailed }),
  };
}

function statusAgainst(percent: Decimal, share: BatteryShare): YearStanding['status'] {
  if (share.compareMin(percent) >= 0) return 'met';
  if (share.compareMax(percent) >= 0) return 'depends';
  return share.comparePossible(percent) >= 0 ? 'unknown' : 'failed';
}

const withoutPercentage = ({ parameters }: Rulebook): readonly YearStanding[] =>
  parameters.regime.periods
    .filter(({ value }) => value === 'no-percentage')
    .map(({ from }) => ({ from, percent: null, status: 'no-percentage' }));
