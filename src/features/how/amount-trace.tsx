import { useCalculation } from '../../calculation';
import { type Evaluation, standingFigure } from '../../law';
import { m } from '../../text';
import { regimeSentence } from '../../text/regimes';
import { ruleTitle } from '../../text/rules';
import { verdictOf } from '../../text/verdict';
import { factsIn } from './fact';
import styles from './how.module.css';
import { Facts, type Leaving, Sources } from './trace-parts';
import { type TraceWords, useTraceWords } from './words';

/** The amount's formula with its numbers. */
export function AmountTrace({ leave }: Leaving) {
  const words = useTraceWords();
  const { evaluation } = useCalculation();
  const { format } = words;
  const failed = evaluation.findings.filter(({ status }) => status === 'failed');
  const lines = linesOf(words, evaluation);
  const regime = regimeOf(words);
  return (
    <div className={styles.how}>
      {lines.length === 0
        ? verdictOf(words, evaluation).sentences.map((each) => <p key={each}>{each}</p>)
        : null}
      {lines.map((line) => (
        <p key={line} className={styles.formula}>
          {line}
        </p>
      ))}
      {lines.length > 0 && failed.length === 0 ? (
        <p className={styles.soft}>{m.insight_amount_gates()}</p>
      ) : null}
      {failed.length > 0 ? (
        <p>{m.insight_amount_ended({ rules: format.list(failed.map(({ rule }) => ruleTitle(rule))) })}</p>
      ) : null}
      <Facts facts={factsIn(words, factsOf(evaluation))} leave={leave} />
      {regime === undefined ? null : (
        <>
          <p>{regimeSentence(format, regime)}</p>
          <Sources cites={regime.cites} />
        </>
      )}
    </div>
  );
}

/** The form of the law for the day of delivery; nothing where none is given. */
const regimeOf = ({ rulebook, scenario }: TraceWords) =>
  scenario.vehicle?.placedInService &&
  standingFigure(rulebook.parameters.regime, scenario.vehicle.placedInService);

/** What decided beside the requirements, which say so themselves. */
const factsOf = ({ regime }: Evaluation): readonly string[] => [
  '/vehicle/placedInService',
  ...(regime === 'capacity-formula' ? ['/vehicle/batteryKwh'] : []),
];

function linesOf(words: TraceWords, evaluation: Evaluation): readonly string[] {
  if (evaluation.regime === 'capacity-formula') return capacityLine(words, evaluation);
  return evaluation.regime === 'sourcing' ? halfLines(words, evaluation) : [];
}

function halfLines({ format, explanation }: TraceWords, { minerals, components }: Evaluation) {
  const { mineralsUsd, componentsUsd } = explanation.figures;
  const halves = [
    [m.result_share_heading(), minerals.status, mineralsUsd],
    [m.result_components_heading(), components.status, componentsUsd],
  ] as const;
  const lines = halves.map(([half, status, most]) =>
    m.insight_formula_half({ half, amount: amountOf(status, most) }),
  );
  if (!halves.every(([, status]) => status === 'met' || status === 'failed')) return lines;
  const [first = 0, second = 0] = halves.map(([, status, most]) => (status === 'met' ? Number(most) : 0));
  const sum = {
    minerals: format.money(first),
    components: format.money(second),
    total: format.money(first + second),
  };
  return [...lines, m.insight_formula_sum(sum)];

  function amountOf(status: Evaluation['minerals']['status'], most: string): string {
    if (status === 'met') return format.money(most);
    return status === 'failed'
      ? format.money(0)
      : m.insight_amount_open({ none: format.money(0), some: format.money(most) });
  }
}

function capacityLine(
  { format, explanation, scenario }: TraceWords,
  { credit }: Evaluation,
): readonly string[] {
  const { batteryKwh } = scenario.vehicle ?? {};
  if (batteryKwh === undefined || credit.status !== 'eligible' || credit.amountUsd === null) return [];
  const formula = explanation.figures.capacityFormula;
  return [
    m.insight_formula_capacity({
      base: format.money(formula.baseUsd),
      step: format.money(formula.stepUsd),
      per: format.money(formula.perKwhUsd),
      kwh: format.number(batteryKwh, 6),
      from: format.number(formula.fromKwh, 6),
      most: format.money(formula.maximumUsd),
      amount: format.money(credit.amountUsd),
    }),
  ];
}
