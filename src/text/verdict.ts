import type { Evaluation } from '../law';
import { mineralsSentence, plainShareSentence } from './halves';
import { m } from './index';
import { openPoints } from './open-points';
import type { Grounds } from './reasons';
import { refusalOf } from './refusals';

/** The credit in words. */
export interface Verdict {
  /** The amount or the amounts still possible, or the word for why there is none. */
  readonly amount: string;
  /** "of $7,500", where the law of the day knows a greatest amount. */
  readonly ofMaximum: string | undefined;
  /** First the reason itself; then what it still hangs on, or what applies instead. No figures of the sourcing. */
  readonly sentences: readonly string[];
  /** The figures behind it, which move at every key press: the minerals' share. */
  readonly details: readonly string[];
}

/** What the law makes of the credit: the amount, why, and the figures behind it. */
export function verdictOf(grounds: Grounds, evaluation: Evaluation): Verdict {
  return {
    amount: amountWords(grounds, evaluation),
    ofMaximum: maximumWords(grounds, evaluation),
    sentences: sentences(grounds, evaluation).filter((each) => each !== undefined),
    details: details(grounds, evaluation),
  };
}

function amountWords({ format, scenario }: Grounds, { credit, regime }: Evaluation): string {
  if (credit.status === 'not-computed') return m.result_amount_not_computed();
  if (credit.status === 'undetermined') return m.result_amount_undetermined();
  if (credit.amountUsd !== null) return format.money(credit.amountUsd);
  const least = credit.possibleUsd.at(0) ?? 0;
  const most = credit.possibleUsd.at(-1) ?? 0;
  if (credit.basis === 'certified') return m.answer_up_to({ amount: format.money(most) });
  // With the capacity unknown, the two amounts stand for the ends of a range.
  if (regime === 'capacity-formula' && scenario.vehicle?.batteryKwh === undefined)
    return format.moneyRange(least, most);
  return format.either(credit.possibleUsd.map((amount) => format.money(amount)));
}

function maximumWords({ format, explanation }: Grounds, evaluation: Evaluation): string | undefined {
  const { regime, credit } = evaluation;
  // A certified amount is the whole of what the car can have.
  if (credit.amountUsd === null || credit.amountUsd === 0 || credit.basis === 'certified') return undefined;
  const { capacityFormula, mineralsUsd, componentsUsd } = explanation.figures;
  if (regime === 'capacity-formula')
    return m.result_of_maximum({ maximum: format.money(capacityFormula.maximumUsd) });
  if (regime !== 'sourcing') return undefined;
  return m.result_of_maximum({ maximum: format.money(Number(mineralsUsd) + Number(componentsUsd)) });
}

function sentences(grounds: Grounds, evaluation: Evaluation): readonly (string | undefined)[] {
  if (evaluation.regime === 'prior-law') return [m.answer_prior_law()];
  const refusal = refusalOf(grounds, evaluation.findings);
  if (refusal !== undefined) {
    const more = refusal.count === 1 ? undefined : m.answer_more_reasons({ count: refusal.count - 1 });
    return [refusal.sentence, refusal.instead, more];
  }
  // Certified for nothing, or neither half met: nothing that is open could change it.
  if (evaluation.credit.status === 'ineligible') return [lead(grounds, evaluation)];
  // What the maker alone knows is not asked where its report tells, nor where nothing can be computed.
  const withMakers = !isForTheReport(evaluation) && evaluation.regime !== 'no-percentage';
  const open = openPoints(grounds, evaluation.findings, { withMakers });
  // While the contract may have come after the end of the credit, that is what a buyer has to hear first.
  const isDeadlineOpen = evaluation.findings.some(({ code }) => code === 'ACQUISITION_UNKNOWN');
  return [
    isDeadlineOpen ? open.sentence : undefined,
    lead(grounds, evaluation),
    ...(evaluation.regime === 'capacity-formula' && evaluation.credit.basis === 'computed'
      ? [m.answer_formula_maker()]
      : []),
    isDeadlineOpen ? undefined : open.sentence,
    open.count > 1 ? m.answer_more_open({ count: open.count - 1 }) : undefined,
  ];
}

/** Whether nothing is known of the sourcing, so that the seller's report alone tells. */
export const isForTheReport = ({ regime, credit, minerals, components }: Evaluation): boolean =>
  regime === 'sourcing' &&
  credit.basis === 'computed' &&
  minerals.share === null &&
  components.sharePercent === null &&
  minerals.status === 'unknown' &&
  components.status === 'unknown';

function details(grounds: Grounds, evaluation: Evaluation): readonly string[] {
  if (evaluation.minerals.share === null) return [];
  const share =
    evaluation.minerals.status === 'not-applicable'
      ? plainShareSentence(grounds, evaluation)
      : mineralsSentence(grounds, evaluation);
  return share === undefined ? [] : [share];
}

function lead(grounds: Grounds, evaluation: Evaluation): string {
  const { format, scenario } = grounds;
  if (evaluation.credit.basis === 'certified') return certified(grounds, evaluation);
  switch (evaluation.regime) {
    case 'prior-law':
      return m.answer_prior_law();
    case 'unknown':
      return m.answer_day_unknown();
    case 'no-percentage':
      return m.answer_undetermined({ year: scenario.vehicle?.placedInService?.slice(0, 4) ?? '' });
    case 'capacity-formula': {
      const first = format.day(grounds.explanation.figures.percentages.from);
      const kwh = scenario.vehicle?.batteryKwh;
      return kwh === undefined
        ? m.answer_formula_open({ first })
        : m.answer_formula({ first, capacity: format.number(kwh, 6) });
    }
    case 'sourcing':
      return isForTheReport(evaluation) ? m.answer_report_tells() : ofTheHalves(evaluation);
  }
}

function certified({ format, scenario }: Grounds, { credit, regime }: Evaluation): string {
  const usd = scenario.vehicle?.certifiedUsd ?? 0;
  if (Number(usd) === 0) return m.answer_certified_nothing();
  const amount = format.exactMoney(usd);
  const isListed = scenario.assumed?.includes('/vehicle/certifiedUsd') ?? false;
  // The lists of those days named cars; the law gave the amount.
  if (isListed && regime === 'capacity-formula')
    return credit.status === 'eligible'
      ? m.answer_listed_size_met({ amount })
      : m.answer_listed_size({ amount });
  if (credit.status === 'eligible')
    return isListed ? m.answer_listed_met({ amount }) : m.answer_certified_met({ amount });
  return isListed ? m.answer_listed({ amount }) : m.answer_certified({ amount });
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

function ofTheHalves({ minerals, components }: Evaluation): string {
  // Under the sourcing rules both halves are asked; a half that is not would be as one not known.
  const first = minerals.status === 'not-applicable' ? 'unknown' : minerals.status;
  const second = components.status === 'not-applicable' ? 'unknown' : components.status;
  return HALVES[`${first}-${second}`]();
}
