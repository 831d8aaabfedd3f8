import {
  type Citation,
  editionOf,
  evaluate,
  explain,
  isHypothetical,
  RULES,
  type Rulebook,
  type Scenario,
  traceEntries,
} from '../law';
import { withoutPersonal } from '../platform/share-link';

interface Made {
  /** Whether the buyer and the VIN are to be in it. */
  readonly personal: boolean;
  readonly fingerprint: string | null;
  /** The page's address. */
  readonly source: string;
  /** What explains it: the whole scenario, where not all of it decides. */
  readonly explains?: Scenario;
}

/**
 * A scenario with all that the law makes of it, for other programs: every figure compared, every source. Without the
 * buyer the evaluation is of what is in the file, so that whoever evaluates it finds the same.
 */
export function evaluationFile(
  whole: Scenario,
  rulebook: Rulebook,
  { personal, explains = whole, ...made }: Made,
) {
  const shown = (each: Scenario): Scenario => (personal ? each : withoutPersonal(each));
  const scenario = shown(whole);
  const evaluation = evaluate(scenario, rulebook);
  const compared = comparedIn(scenario, rulebook);
  const { partners, parameters, minerals } = rulebook;
  const dated = ({ edition, asOf, reviewBy }: Rulebook['partners' | 'parameters' | 'minerals']) => ({
    edition,
    asOf,
    reviewBy,
  });
  return {
    format: 'battery-origin/evaluation',
    version: 1,
    ...made,
    edition: editionOf(rulebook),
    data: { partners: dated(partners), parameters: dated(parameters), minerals: dated(minerals) },
    hypothetical: isHypothetical(scenario, rulebook),
    leftOut: personal ? [] : ['/buyer', '/vehicle/vin'],
    scenario,
    evaluation,
    ...(explains === whole
      ? {}
      : { explains: { scenario: shown(explains), evaluation: evaluate(shown(explains), rulebook) } }),
    compared,
    entries: traceEntries(scenario, rulebook),
    citations: citationsIn({ evaluation, compared }),
  };
}

/** What each rule and either half compared. */
function comparedIn(scenario: Scenario, rulebook: Rulebook) {
  const { regime, minerals, components, compared } = explain(scenario, rulebook);
  return { regime, minerals, components, rules: RULES.map((rule) => ({ rule, compared: compared(rule) })) };
}

/** Every citation in a value, once by its label, in the order of the labels. */
function citationsIn(value: unknown): readonly Citation[] {
  const found = new Map<string, Citation>();
  const look = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    for (const [key, child] of Object.entries(part)) {
      if (key === 'cites' && Array.isArray(child)) for (const cite of child) found.set(cite.label, cite);
      else look(child);
    }
  };
  look(value);
  return [...found.values()].sort((a, b) => (a.label < b.label ? -1 : 1));
}

/** The same as the text of a file. */
export const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
