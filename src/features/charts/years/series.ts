import { type Day, isDay } from '../../../kernel/day';
import { type Evaluation, evaluate, type Rulebook, type Scenario } from '../../../law';

/** The same battery and buyer, delivered in another year. */
export interface YearStanding {
  /** The year's first day under its percentage. */
  readonly from: Day;
  /** The day it is taken to be delivered on. */
  readonly day: Day;
  /** Percent asked of the minerals; null where the law names none. */
  readonly percent: number | null;
  /** Of a delivery on that day. */
  readonly evaluation: Evaluation;
}

/** The middle of the year stands in for a day that is not known. */
const MIDDLE = '-07-01';

/** Evaluates the scenario as if delivered in each year; undefined when no listed mineral is entered. */
export function acrossYears(scenario: Scenario, rulebook: Rulebook): readonly YearStanding[] | undefined {
  const { periods } = rulebook.parameters['minerals-percentage'];
  const asked = periods.map(({ from, until, value }) => {
    const day = dayIn(from, until, scenario.vehicle?.placedInService);
    return { from, day, percent: Number(value), evaluation: evaluate(deliveredOn(scenario, day), rulebook) };
  });
  const years = [...asked, ...withoutPercentage(scenario, rulebook)];
  return years[0]?.evaluation.minerals.share === null ? undefined : years;
}

/** The scenario's own day of the year where the period has it, else the period's nearest. */
function dayIn(from: Day, until: Day | undefined, own: Day | undefined): Day {
  const moved = `${from.slice(0, 4)}${own?.slice(4) ?? MIDDLE}`;
  if (!isDay(moved) || moved < from) return from;
  return until !== undefined && moved > until ? until : moved;
}

/** What a maker certified for one day is no word on another, so that the rules are applied to the facts. */
function deliveredOn(scenario: Scenario, placedInService: Day): Scenario {
  const given: NonNullable<Scenario['vehicle']> & { readonly certifiedUsd?: unknown } =
    scenario.vehicle ?? {};
  const { certifiedUsd: _certificate, ...vehicle } = given;
  return { ...scenario, vehicle: { ...vehicle, placedInService } };
}

const withoutPercentage = (scenario: Scenario, rulebook: Rulebook): readonly YearStanding[] =>
  rulebook.parameters.regime.periods
    .filter(({ value }) => value === 'no-percentage')
    .map(({ from }) => ({
      from,
      day: from,
      percent: null,
      evaluation: evaluate(deliveredOn(scenario, from), rulebook),
    }));

/** Years after one another with the same amounts and the same reason. */
export interface YearGroup {
  readonly years: readonly YearStanding[];
  readonly possibleUsd: readonly number[];
  readonly cause: YearCause;
}

/** What takes the credit away, or a half of it. */
export type YearCause = 'none' | 'foreign' | 'rule' | 'halves';

export function causeOf({ evaluation: { findings, credit } }: YearStanding): YearCause {
  if (credit.amountUsd !== 0) return 'none';
  const failed = findings.filter(({ status }) => status === 'failed').map(({ rule }) => rule);
  if (failed.length === 0) return 'halves';
  return failed.every((rule) => rule === 'feoc-components' || rule === 'feoc-minerals') ? 'foreign' : 'rule';
}

/** The years that have a percentage, those alike and after one another taken together. */
export function groupsOf(years: readonly YearStanding[]): readonly YearGroup[] {
  const groups: YearGroup[] = [];
  for (const year of years) {
    if (year.percent === null) continue;
    const { possibleUsd } = year.evaluation.credit;
    const cause = causeOf(year);
    const last = groups.at(-1);
    if (last !== undefined && last.cause === cause && String(last.possibleUsd) === String(possibleUsd))
      groups[groups.length - 1] = { ...last, years: [...last.years, year] };
    else groups.push({ years: [year], possibleUsd, cause });
  }
  return groups;
}
