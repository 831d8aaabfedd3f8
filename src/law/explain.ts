import type { Day } from '../kernel/day';
import type { Decimal } from '../kernel/decimal';
import type { Citation } from './citation';
import type { Compared, FigureUsed } from './compared';
import { conditions } from './conditions';
import type { Regime, RuleId } from './evaluation';
import { figureOn, standingFigure } from './figures';
import { figureUsed, heldDay } from './hold';
import { type Facts, gatherFacts } from './rule';
import type { CapacityFormula, Rulebook } from './rulebook';
import type { Scenario, SourcingTest } from './scenario';
import { sourcingTest } from './sourcing/sourcing-test';

/** What each rule and either half compared, with the figures and their periods. */
export interface Explanation {
  readonly regime: Regime;
  /** What a rule compared; nothing where it compared nothing. */
  readonly compared: (rule: RuleId) => readonly Compared[];
  readonly minerals: MineralsExplanation;
  readonly components: HalfExplanation;
  readonly figures: FiguresThatStand;
}

export interface HalfExplanation {
  /** The percentage that the half is held against; absent where the law of the day names none. */
  readonly asked?: { readonly percent: number; readonly figure: FigureUsed };
  /** What the half rests on. */
  readonly cites: readonly Citation[];
}

export interface MineralsExplanation extends HalfExplanation {
  readonly test: SourcingTest;
  /** Whether the scenario names the test, or the period of the figure that its day implies. */
  readonly testBy: 'scenario' | FigureUsed;
}

/** Figures that sentences name beside what was compared; on the scenario's day, or the latest without one. */
export interface FiguresThatStand {
  /** Last day of acquisition. */
  readonly acquisitionDeadline: Day;
  readonly capacityFormula: CapacityFormula;
  /** Greatest amounts of the two halves. */
  readonly mineralsUsd: Decimal;
  readonly componentsUsd: Decimal;
  /** First and last day of delivery for which percentages of minerals are named. */
  readonly percentages: { readonly from: Day; readonly until: Day };
}

/** What each rule and either half compared. Entries are traced apart, by `traceEntries`. */
export function explain(scenario: Scenario, rulebook: Rulebook): Explanation {
  const facts = gatherFacts(scenario, rulebook);
  return {
    regime: facts.regime,
    compared: (rule) => comparedBy(rule, facts),
    minerals: explainMinerals(facts),
    components: {
      ...asked(facts, 'components-percentage'),
      cites: [
        ...standingFigure(rulebook.parameters['components-percentage'], facts.vehicle.placedInService).cites,
        ...rulebook.partners.northAmerica.cites,
      ],
    },
    figures: figuresThatStand(facts),
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

type Percentage = 'minerals-percentage' | 'components-percentage';

function asked({ vehicle, rulebook }: Facts, id: Percentage): Pick<HalfExplanation, 'asked'> {
  const day = vehicle.placedInService;
  const period = day === undefined ? undefined : figureOn(rulebook.parameters[id], day);
  return period === undefined
    ? {}
    : { asked: { percent: Number(period.value), figure: figureUsed(id, period) } };
}

function explainMinerals(facts: Facts): MineralsExplanation {
  const { scenario, rulebook, vehicle } = facts;
  const { parameters, partners } = rulebook;
  const test = sourcingTest(scenario, rulebook);
  const implied = standingFigure(parameters['sourcing-test'], vehicle.placedInService);
  const ofTest = parameters['sourcing-test'].periods.find(({ value }) => value === test);
  const ofHalf =
    test === 'fifty-percent-value-added'
      ? standingFigure(parameters['value-added-threshold'], undefined).cites
      : [];
  return {
    ...asked(facts, 'minerals-percentage'),
    test,
    testBy: scenario.minerals?.test === undefined ? figureUsed('sourcing-test', implied) : 'scenario',
    cites: [
      ...standingFigure(parameters['minerals-percentage'], vehicle.placedInService).cites,
      ...(ofTest?.cites ?? []),
      ...ofHalf,
      ...partners.unitedStates.cites,
    ],
  };
}

function figuresThatStand({ vehicle, rulebook }: Facts): FiguresThatStand {
  const { parameters } = rulebook;
  const day = vehicle.placedInService;
  const { from } = parameters['minerals-percentage'].periods[0];
  const last = standingFigure(parameters['minerals-percentage'], undefined);
  return {
    acquisitionDeadline: standingFigure(parameters['acquisition-deadline'], vehicle.acquired).value,
    capacityFormula: standingFigure(parameters['capacity-formula'], day).value,
    mineralsUsd: standingFigure(parameters['minerals-credit'], day).value,
    componentsUsd: standingFigure(parameters['components-credit'], day).value,
    percentages: { from, until: last.until ?? last.from },
  };
}
