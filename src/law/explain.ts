import type { Compared, FigureUsed } from './compared';
import { conditions } from './conditions';
import {
  type ComponentsResult,
  type Evaluation,
  type MineralsResult,
  type Regime,
  RULES,
  type RuleId,
} from './evaluation';
import { figureOn, standingFigure } from './figures';
import { figureUsed, heldDay } from './hold';
import { type Facts, gatherFacts } from './rule';
import type { Rulebook } from './rulebook';
import type { Scenario, SourcingTest } from './scenario';
import { sourcingTest } from './sourcing/sourcing-test';
import { batteryComponents } from './us-30d/battery-components';
import { criticalMinerals } from './us-30d/critical-minerals';

/** What each rule and either half compared, with the figures and their periods. */
export interface Explanation {
  readonly regime: Regime;
  /** Every rule once, in the order of {@link RULES}. */
  readonly rules: readonly RuleExplanation[];
  readonly minerals: MineralsExplanation;
  readonly components: ComponentsExplanation;
}

export interface RuleExplanation {
  readonly rule: RuleId;
  readonly compared: readonly Compared[];
}

/** The percentage that a half is held against; absent where the law of the day names none. */
interface Asked {
  readonly asked?: { readonly percent: number; readonly figure: FigureUsed };
}

export interface MineralsExplanation
  extends Asked,
    Pick<MineralsResult, 'status' | 'share' | 'totalValueUsd'> {
  readonly test: SourcingTest;
  /** Whether the scenario names the test, or the period of the figure that its day implies. */
  readonly testBy: 'scenario' | FigureUsed;
}

export interface ComponentsExplanation
  extends Asked,
    Pick<ComponentsResult, 'status' | 'sharePercent' | 'possiblePercent'> {
  /** Absent while nothing is said of the components. */
  readonly kind?: 'share' | 'list';
}

/** What one rule compared; nothing where it compared nothing. */
export const explainRule = (rule: RuleId, scenario: Scenario, rulebook: Rulebook): readonly Compared[] =>
  comparedBy(rule, gatherFacts(scenario, rulebook));

/** What each rule and either half compared. Entries are traced apart, by `traceEntries`. */
export function explain(scenario: Scenario, rulebook: Rulebook): Explanation {
  const facts = gatherFacts(scenario, rulebook);
  return {
    regime: facts.regime,
    rules: RULES.map((rule) => ({ rule, compared: comparedBy(rule, facts) })),
    minerals: explainMinerals(facts, criticalMinerals(facts)),
    components: explainComponents(facts, batteryComponents(facts)),
  };
}

function comparedBy(rule: RuleId, facts: Facts): readonly Compared[] {
  if (facts.regime === 'prior-law') return priorLaw(facts);
  return conditions.find(({ id }) => id === rule)?.compared(facts) ?? [];
}

/** The day of delivery lies before the first that is computed. */
function priorLaw({ vehicle, rulebook }: Facts): readonly Compared[] {
  const computed = rulebook.parameters.regime.periods.find(({ value }) => value !== 'prior-law');
  if (computed === undefined) return [];
  const value = vehicle.placedInService;
  const held = heldDay({
    fact: '/vehicle/placedInService',
    value,
    relation: 'at-least',
    limit: computed.from,
  });
  return [{ kind: 'day', ...held, figure: figureUsed('regime', computed) }];
}

function asked({ vehicle, rulebook }: Facts, id: 'minerals-percentage' | 'components-percentage'): Asked {
  const day = vehicle.placedInService;
  const period = day === undefined ? undefined : figureOn(rulebook.parameters[id], day);
  return period === undefined
    ? {}
    : { asked: { percent: Number(period.value), figure: figureUsed(id, period) } };
}

function explainMinerals(
  facts: Facts,
  { status, share, totalValueUsd }: Evaluation['minerals'],
): MineralsExplanation {
  const { scenario, rulebook, vehicle } = facts;
  const period = standingFigure(rulebook.parameters['sourcing-test'], vehicle.placedInService);
  return {
    ...asked(facts, 'minerals-percentage'),
    status,
    share,
    totalValueUsd,
    test: sourcingTest(scenario, rulebook),
    testBy: scenario.minerals?.test === undefined ? figureUsed('sourcing-test', period) : 'scenario',
  };
}

function explainComponents(
  facts: Facts,
  { status, sharePercent, possiblePercent }: Evaluation['components'],
): ComponentsExplanation {
  const kind = facts.scenario.components?.kind;
  return {
    ...asked(facts, 'components-percentage'),
    status,
    sharePercent,
    possiblePercent,
    ...(kind === undefined ? {} : { kind }),
  };
}
