import { type Calculation, useCalculationNow } from '../../calculation';
import { explain } from '../../law';
import { deviceClock } from '../../platform/clock';
import { m } from '../../text';
import { actByOf } from '../../text/claim/act-by';
import { format } from '../../text/format';
import { groundsOf } from '../../text/reasons';
import { verdictOf } from '../../text/verdict';
import { AnswerTags } from './answer-tags';
import { isUnasked } from './origin-words';
import { useIsChanging } from './use-is-changing';
import styles from './verdict.module.css';
import { verdictMarks } from './verdict-marks';

interface VerdictProps {
  /** A sentence to be said before all others, and the one that it says better. */
  readonly before?: { readonly first: string; readonly instead: string } | undefined;
}

/**
 * The verdict: the page's one status. It speaks once the person has paused, not at every key; the figures that move
 * with each are part of it but do not speak up by themselves.
 */
export function Verdict({ before }: VerdictProps) {
  const calculation = useCalculationNow();
  const words = wordsOf(calculation);
  const sentences =
    before === undefined
      ? words.sentences
      : [before.first, ...words.sentences.filter((each) => each !== before.instead)];
  const leading = words.leading + sentences.length - words.sentences.length;
  const isChanging = useIsChanging([words.amount, ...sentences].join(' '));
  return (
    <div
      role="status"
      aria-label={m.result_heading()}
      aria-busy={isChanging}
      {...verdictMarks(calculation.decided.evaluation)}
    >
      <p className={styles.amount}>
        <strong className={words.isSum ? styles.sum : styles.open}>{words.amount}</strong>{' '}
        {words.ofMaximum === undefined ? null : <span>{words.ofMaximum}</span>}{' '}
        {words.isAsked ? <AnswerTags calculation={calculation} /> : null}
      </p>
      <div className={styles.why}>
        {inPlace(sentences, (at) => (at < leading ? styles.leading : undefined))}
        {inPlace(words.usable, () => styles.usable)}
        <div aria-live="off" className={styles.details}>
          {inPlace(words.details, () => undefined)}
        </div>
      </div>
    </div>
  );
}

/** A paragraph each. Another sentence in its place is another text, not another element: the page is laid out for less. */
const inPlace = (sentences: readonly string[], look: (at: number) => string | undefined) =>
  sentences.map((sentence, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the place is what stays
    <p key={at} className={look(at)}>
      {sentence}
    </p>
  ));

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
  const verdict = verdictOf(
    groundsOf(decided.scenario, explain(decided.scenario, rulebook)),
    decided.evaluation,
  );
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
