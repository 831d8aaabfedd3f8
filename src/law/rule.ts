import type { Citation } from './citation';
import type { Compared } from './compared';
import type { Finding, FindingStatus, ReasonCode, Regime, RuleId } from './evaluation';
import type { Rulebook } from './rulebook';
import type { Buyer, Scenario, Vehicle } from './scenario';
import { regimeOf } from './us-30d/regime';

/** What a rule is given: the scenario's facts, the figures, and the form of the law that governs. */
export interface Facts {
  readonly scenario: Scenario;
  readonly vehicle: Vehicle;
  readonly buyer: Buyer;
  readonly rulebook: Rulebook;
  readonly regime: Regime;
}

/** A rule's answer before it is signed with the rule's name. */
export interface Answer {
  readonly status: FindingStatus;
  readonly code: ReasonCode;
  /** JSON Pointers of the facts that decided, absent ones included. */
  readonly used: readonly string[];
  /** JSON Pointers of unknown facts that can settle the rule. */
  readonly needs?: readonly string[];
  readonly cites: readonly Citation[];
}

/** One condition of the law. */
export interface Rule {
  readonly id: RuleId;
  readonly decide: (facts: Facts) => Answer;
  /** What `decide` compares, with the figures and their periods; serves the explanation alone. */
  readonly compared: (facts: Facts) => readonly Compared[];
}

/** The day placed in service picks the form of the law, so it has a part in every answer. */
const GOVERNING_FACT = '/vehicle/placedInService';

/** The rule's finding on these facts. */
export function find(rule: Rule, facts: Facts): Finding {
  const { status, code, used, needs, cites } =
    facts.regime === 'prior-law' ? priorLaw(facts) : rule.decide(facts);
  const trace = { used: [GOVERNING_FACT, ...used.filter((pointer) => pointer !== GOVERNING_FACT)], cites };
  return needs === undefined
    ? { rule: rule.id, status, code, ...trace }
    : { rule: rule.id, status, code, needs, ...trace };
}

const priorLaw = ({ rulebook }: Facts): Answer => ({
  status: 'not-applicable',
  code: 'PRIOR_LAW',
  used: [],
  cites: rulebook.parameters.regime.periods[0].cites,
});

/** Gathers what the rules are given. */
export function gatherFacts(scenario: Scenario, rulebook: Rulebook): Facts {
  const { vehicle = {}, buyer = {} } = scenario;
  return { scenario, vehicle, buyer, rulebook, regime: regimeOf(vehicle, rulebook) };
}
