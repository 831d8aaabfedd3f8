import { type Calculation, useCalculationNow } from '../../calculation';
import { deviceClock } from '../../platform/clock';
import { m } from '../../text';
import { actByOf } from '../../text/claim/act-by';
import { format } from '../../text/format';
import { verdictOf } from '../../text/verdict';
import { AnswerTags } from './answer-tags';
import { isUnasked } from './origin-words';
import { useIsChanging } from './use-is-changing';
import styles from './verdict.module.css';

const given = (value: number | string | null | undefined): string =>
  value === null || value === undefined ? '' : String(value);

/**
 * The verdict: the page's one status. It speaks once the person has paused, not at every key; the figures that move
 * with each are part of it but do not speak up by themselves.
 */
export function Verdict() {
  const calculation = useCalculationNow();
  const { credit, minerals } = calculation.decided.evaluation;
  const words = wordsOf(calculation);
  const isChanging = useIsChanging([words.amount, ...words.sentences].join(' '));
  return (
    <div
      role="status"
      aria-label={m.result_heading()}
      aria-busy={isChanging}
      data-credit-status={credit.status}
      data-credit-basis={given(credit.basis)}
      data-amount-usd={given(credit.amountUsd)}
      data-mineral-status={minerals.status}
      data-share-min={given(minerals.share?.min)}
      data-share-max={given(minerals.share?.max)}
      data-share-possible={given(minerals.share?.possible)}
    >
      <p className={styles.amount}>
        <strong className={words.isSum ? styles.sum : styles.open}>{words.amount}</strong>{' '}
        {words.ofMaximum === undefined ? null : <span>{words.ofMaximum}</span>}{' '}
        {words.isAsked ? <AnswerTags calculation={calculation} /> : null}
      </p>
      <div className={styles.why}>
        {words.sentences.map((sentence, at) => (
          <p key={sentence} className={at < words.leading ? styles.leading : undefined}>
            {sentence}
          </p>
        ))}
        {words.usable.map((sentence) => (
          <p key={sentence} className={styles.usable}>
            {sentence}
          </p>
        ))}
        <div aria-live="off" className={styles.details}>
          {words.details.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      </div>
    </div>
  );
}

interface Words {
  readonly isAsked: boolean;
  readonly amount: string;
  /** Whether the amount is one sum, to be set large. */
  readonly isSum: boolean;
  readonly ofMaximum?: string | undefined;
  readonly sentences: readonly string[];
  /** How many of the sentences are told even in the bar of a phone. */
  readonly leading: number;
  readonly usable: readonly string[];
  readonly details: readonly string[];
}

function wordsOf(calculation: Calculation): Words {
  const { decided, depth, rulebook, scenario } = calculation;
  if (isUnasked(calculation))
    return {
      isAsked: false,
      amount: m.answer_nothing_said(),
      isSum: false,
      sentences: [m.answer_nothing_said_why()],
      leading: 1,
      usable: [],
      details: [],
    };
  const verdict = verdictOf({ format, scenario: decided.scenario, rulebook }, decided.evaluation);
  const { credit } = decided.evaluation;
  const certified = depth === 'battery' ? scenario.vehicle?.certifiedUsd : undefined;
  const isUpTo = credit.basis === 'certified' && credit.status === 'unknown';
  return {
    isAsked: true,
    amount: verdict.amount,
    isSum: credit.amountUsd !== null || isUpTo,
    ofMaximum: verdict.ofMaximum,
    sentences: [
      ...verdict.sentences,
      ...(certified === undefined
        ? []
        : [m.answer_certified_beside({ amount: format.exactMoney(certified) })]),
    ],
    // Of a certified car one must hear what it still hangs on.
    leading: isUpTo ? 2 : 1,
    usable: actByOf({ ...decided, today: deviceClock.today() }).usable,
    // Of a certified car they explain, and stand with the gauge.
    details: credit.basis === 'certified' ? [] : verdict.details,
  };
}
