import { type Evaluation, type Finding, standingFigure } from '../law';
import { mineralsSentence, plainShareSentence } from './halves';
import { m } from './index';
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

function amountWords({ format, scenario }: Grounds, { credit, regime }: Evaluation): string {
  if (credit.status === 'not-computed') return m.result_amount_not_computed();
  if (credit.status === 'undetermined') return m.result_amount_undetermined();
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

function maximumWords({ format, scenario, rulebook }: Grounds, evaluation: Evaluation): string | undefined {
  const { regime, credit } = evaluation;
  if (credit.amountUsd === null) return undefined;
  const day = scenario.vehicle?.placedInService;
  const { parameters } = rulebook;
  if (regime === 'capacity-formula') {
    const { maximumUsd } = standingFigure(parameters['capacity-formula'], day).value;
    return m.result_of_maximum({ maximum: format.money(maximumUsd) });
  }
  if (regime !== 'sourcing') return undefined;
  const both =
    Number(standingFigure(parameters['minerals-credit'], day).value) +
    Number(standingFigure(parameters['components-credit'], day).value);
  return m.result_of_maximum({ maximum: format.money(both) });
}

function sentences(grounds: Grounds, evaluation: Evaluation): readonly string[] {
  if (evaluation.regime === 'prior-law') return [m.result_prior_law()];
  const failed = evaluation.findings.filter(({ status }) => status === 'failed');
  if (failed.length > 0) return refusal(grounds, failed);
  const open = evaluation.findings.filter(({ status }) => status === 'unknown').length;
  const law = ofTheRegime(grounds, evaluation);
  return open === 0 ? [law] : [law, m.result_still_open({ count: open })];
}

function refusal(grounds: Grounds, failed: readonly Finding[]): readonly string[] {
  const { format, rulebook, scenario } = grounds;
  if (failed.some(({ code }) => code === 'ACQUIRED_AFTER_DEADLINE')) {
    const { value } = standingFigure(rulebook.parameters['acquisition-deadline'], scenario.vehicle?.acquired);
    return [m.result_acquired_too_late({ deadline: format.day(value) })];
  }
  return [m.result_requirements_failed({ count: failed.length })];
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
  const { format, scenario, rulebook } = grounds;
  if (evaluation.credit.basis === 'certified')
    return m.result_certified({ amount: format.exactMoney(scenario.vehicle?.certifiedUsd ?? 0) });
  switch (evaluation.regime) {
    case 'prior-law':
      return m.result_prior_law();
    case 'unknown':
      return m.result_day_unknown();
    case 'no-percentage':
      return m.result_no_percentage({ year: scenario.vehicle?.placedInService?.slice(0, 4) ?? '' });
    case 'capacity-formula': {
      const first = format.day(rulebook.parameters['minerals-percentage'].periods[0].from);
      return scenario.vehicle?.batteryKwh === undefined
        ? m.result_formula_capacity_unknown({ first })
        : m.result_formula({ first });
    }
    case 'sourcing':
      return ofTheHalves(grounds, evaluation);
  }
}

type Met = 'met' | 'failed' | 'unknown';
type Outcome = `${Met | 'depends'}-${Met}`;

const HALVES: Readonly<Record<Outcome, () => string>> = {
  'met-met': m.result_met_met,
  'met-failed': m.result_met_failed,
  'met-unknown': m.result_met_unknown,
  'failed-met': m.result_failed_met,
  'failed-failed': m.result_failed_failed,
  'failed-unknown': m.result_failed_unknown,
  'depends-met': m.result_depends_met,
  'depends-failed': m.result_depends_failed,
  'depends-unknown': m.result_depends_unknown,
  'unknown-met': m.result_unknown_met,
  'unknown-failed': m.result_unknown_failed,
  'unknown-unknown': m.result_unknown_unknown,
};

function ofTheHalves(_: Grounds, { minerals, components }: Evaluation): string {
  // Under the sourcing rules both halves are asked; a half that is not would be as one not known.
  const first = minerals.status === 'not-applicable' ? 'unknown' : minerals.status;
  const second = components.status === 'not-applicable' ? 'unknown' : components.status;
  return HALVES[`${first}-${second}`]();
}
