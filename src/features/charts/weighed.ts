import {
  type Country,
  countriesThatCount,
  type Entry,
  type Evaluation,
  type Rulebook,
  type Scenario,
} from '../../law';
import type { ChartStage } from './stage-parts';

/** A scenario and what the law makes of it. */
export interface Weighed {
  readonly scenario: Scenario;
  readonly rulebook: Rulebook;
  readonly evaluation: Evaluation;
}

/** What a part of the value does for the share. */
export const OUTCOMES = ['counts', 'depends', 'not-known', 'does-not'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** The countries that count for an entry's mineral at a stage: North America for what is recycled, else the partners. */
export function countingAt({ scenario, rulebook }: Pick<Weighed, 'scenario' | 'rulebook'>) {
  const partners = countriesThatCount(scenario, rulebook);
  const northAmerica: ReadonlySet<Country> = new Set(rulebook.partners.northAmerica.countries);
  return ({ mineral }: Pick<Entry, 'mineral'>, stage: ChartStage): ReadonlySet<Country> =>
    stage === 'recycling' ? northAmerica : partners(mineral);
}
