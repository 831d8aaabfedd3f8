import { type Evaluation, type Finding, standingFigure } from '../law';
import { mineralsSentence, plainShareSentence } from './halves';
import { type Grounds, reasonSentence } from './reasons';

/** The credit in words. */
export interface Verdict {
  /** The amount or the amounts still possible, or the word for why there is none. */
  readonly amount: string;
  /** "of $7,500", where the law of the day knows a greatest amount. */
  readonly ofMaximum: string | undefined;
  /** Why, in one or two sentences without figures that move at every key press. */
  readonly sentences: readonly string[];
  /** The figures behind it: the first refusal's, and the minerals' share. */
  readonly details: readonly string[];
}

/** What the law makes of the credit: the amount, why, and the figures behind it. */
export function verdictOf(grounds: Grounds, evaluation: Evaluation): Verdict {
  return {
    amount: amountWords(grounds, evaluation),
    ofMaximum: maximumWords(grounds, evaluation),
    sentences: sentences(grounds, evaluation),
    details: details(grounds, evaluation),
  };
}

function amountWords({ text, format, scenario }: Grounds, { credit, regime }: Evaluation): string {
  if (credit.status === 'not-computed') return text.result_amount_not_computed();
  if (credit.status === 'undetermined') return text.result_amount_undetermined();
  if (credit.amountUsd !== null) return format.money(credit.amountUsd);
  const least = credit.possibleUsd.at(0) ?? 0;
  const most = credit.possibleUsd.at(-1) ?? 0;
  // With the capacity unknown, the two amounts stand for the ends of a range.
  if (
    regime === 'capacity-formula' &&
    credit.basis === 'computed' &&
    scenario.vehicle?.batteryKwh === undefined
  )
    return format.moneyRange(least, most);
  return format.either(credit.possibleUsd.map((amount) => format.money(amount)));
}

function maximumWords(
  { text, format, scenario, rulebook }: Grounds,
  evaluation: Evaluation,
): string | undefined {
  const { regime, credit } = evaluation;
  if (credit.amountUsd === null) return undefined;
  const day = scenario.vehicle?.placedInService;
  const { parameters } = rulebook;
  if (regime === 'capacity-formula') {
    const { maximumUsd } = standingFigure(parameters['capacity-formula'], day).value;
    return text.result_of_maximum({ maximum: format.money(maximumUsd) });
  }
  if (regime !== 'sourcing') return undefined;
  const both =
    Number(standingFigure(parameters['minerals-credit'], day).value) +
    Number(standingFigure(parameters['components-credit'], day).value);
  return text.result_of_maximum({ maximum: format.money(both) });
}

function sentences(grounds: Grounds, evaluation: Evaluation): readonly string[] {
  if (evaluation.regime === 'prior-law') return [grounds.text.result_prior_law()];
  const failed = evaluation.findings.filter(({ status }) => status === 'failed');
  if (failed.length > 0) return refusal(grounds, failed);
  const open = evaluation.findings.filter(({ status }) => status === 'unknown').length;
  const law = ofTheRegime(grounds, evaluation);
  return open === 0 ? [law] : [law, grounds.text.result_still_open({ count: open })];
}

function refusal(grounds: Grounds, failed: readonly Finding[]): readonly string[] {
  const { text, format, rulebook, scenario } = grounds;
  if (failed.some(({ code }) => code === 'ACQUIRED_AFTER_DEADLINE')) {
    const { value } = standingFigure(rulebook.parameters['acquisition-deadline'], scenario.vehicle?.acquired);
    return [text.result_acquired_too_late({ deadline: format.day(value) })];
  }
  return [text.result_requirements_failed({ count: failed.length })];
}

function details(grounds: Grounds, evaluation: Evaluation): readonly string[] {
  const refused = evaluation.findings.find(({ status }) => status === 'failed');
  const reasons =
    refused === undefined || refused.code === 'ACQUIRED_AFTER_DEADLINE'
      ? []
      : [reasonSentence(grounds, refused)];
  const share =
    evaluation.minerals.share === null || evaluation.minerals.status === 'not-applicable'
      ? plainShareSentence(grounds, evaluation)
      : mineralsSentence(grounds, evaluation);
  return share === undefined ? reasons : [...reasons, share];
}

function ofTheRegime(grounds: Grounds, evaluation: Evaluation): string {
  const { text, format, scenario, rulebook } = grounds;
  if (evaluation.credit.basis === 'certified')
    return text.result_certified({ amount: format.exactMoney(scenario.vehicle?.certifiedUsd ?? 0) });
  switch (evaluation.regime) {
    case 'prior-law':
      return text.result_prior_law();
    case 'unknown':
      return text.result_day_unknown();
    case 'no-percentage':
      return text.result_no_percentage({ year: scenario.vehicle?.placedInService?.slice(0, 4) ?? '' });
    case 'capacity-formula': {
      const first = format.day(rulebook.parameters['minerals-percentage'].periods[0].from);
      return scenario.vehicle?.batteryKwh === undefined
        ? text.result_formula_capacity_unknown({ first })
        : text.result_formula({ first });
    }
    case 'sourcing':
      return ofTheHalves(grounds, evaluation);
  }
}

type Met = 'met' | 'failed' | 'unknown';
type Outcome = `${Met | 'depends'}-${Met}`;

const HALVES: Readonly<Record<Outcome, (text: Grounds['text']) => string>> = {
  'met-met': (text) => text.result_met_met(),
  'met-failed': (text) => text.result_met_failed(),
  'met-unknown': (text) => text.result_met_unknown(),
  'failed-met': (text) => text.result_failed_met(),
  'failed-failed': (text) => text.result_failed_failed(),
  'failed-unknown': (text) => text.result_failed_unknown(),
  'depends-met': (text) => text.result_depends_met(),
  'depends-failed': (text) => text.result_depends_failed(),
  'depends-unknown': (text) => text.result_depends_unknown(),
  'unknown-met': (text) => text.result_unknown_met(),
  'unknown-failed': (text) => text.result_unknown_failed(),
  'unknown-unknown': (text) => text.result_unknown_unknown(),
};

function ofTheHalves({ text }: Grounds, { minerals, components }: Evaluation): string {
  // Under the sourcing rules both halves are asked; a half that is not would be as one not known.
  const first = minerals.status === 'not-applicable' ? 'unknown' : minerals.status;
  const second = components.status === 'not-applicable' ? 'unknown' : components.status;
  return HALVES[`${first}-${second}`](text);
}
