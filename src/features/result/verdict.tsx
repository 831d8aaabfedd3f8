import { useCalculationNow } from '../../form/calculation';
import { useIsHypotheticalIn } from '../../form/use-is-hypothetical';
import { m } from '../../text';
import { format } from '../../text/format';
import { verdictOf } from '../../text/verdict';
import styles from './verdict.module.css';

const given = (value: number | null | undefined): string =>
  value === null || value === undefined ? '' : String(value);

/**
 * The verdict: the page's one status. Heard when the amount or its reason changes; the figures that move at
 * every key press are part of it but do not speak up by themselves.
 */
export function Verdict() {
  const calculation = useCalculationNow();
  const { evaluation, scenario, rulebook } = calculation;
  const verdict = verdictOf({ format, scenario, rulebook }, evaluation);
  const { credit, minerals } = evaluation;
  return (
    <div
      role="status"
      aria-label={m.result_heading()}
      data-credit-status={credit.status}
      data-amount-usd={given(credit.amountUsd)}
      data-mineral-status={minerals.status}
      data-share-min={given(minerals.share?.min)}
      data-share-max={given(minerals.share?.max)}
      className={styles.verdict}
    >
      <p className={styles.amount}>
        <strong className={credit.amountUsd === null ? styles.open : styles.sum}>{verdict.amount}</strong>{' '}
        {verdict.ofMaximum}
        {useIsHypotheticalIn(calculation) ? (
          <span className={styles.mark}>{m.result_hypothetical_mark()}</span>
        ) : null}
      </p>
      <div className={styles.why}>
        {verdict.sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <div aria-live="off" className={styles.details}>
          {verdict.details.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      </div>
    </div>
  );
}
