import { useMemo } from 'react';
import { useCalculation } from '../../calculation';
import type { Evaluation } from '../../law';
import { m } from '../../text';
import type { Grounds } from '../../text/reasons';
import { mineralShareWords } from '../../text/share';
import { Gauge } from '../../ui';
import styles from './answer.module.css';
import { type JapanEffect, japanEffect, type OtherReading, otherReading } from './japan';
import { JapanHow } from './japan-how';
import { partsOf } from './share-gauge';
import { useGrounds } from './use-grounds';

/** What the agreement with Japan does to this battery, and what another reading of it would; nothing if nothing. */
export function JapanLines() {
  const grounds = useGrounds();
  const calculation = useCalculation();
  const { found, reading } = useMemo(
    () => ({ found: japanEffect(calculation), reading: otherReading(calculation) }),
    [calculation],
  );
  const effect = found !== undefined && isSeen(grounds, found) ? found : undefined;
  const other = (effect ?? reading)?.other;
  if (other === undefined) return null;
  return (
    <div id="japan" tabIndex={-1} className={styles.figure}>
      <h3 className={styles.heading}>{m.answer_japan_heading()}</h3>
      {effect === undefined ? null : <Bars effect={effect} />}
      <p>{m.answer_japan_why()}</p>
      {effect === undefined ? null : <Changed effect={effect} />}
      {reading === undefined ? null : <p>{readingSentence(grounds, reading)}</p>}
      <JapanHow now={calculation.evaluation} other={other} />
    </div>
  );
}

/** Whether the figures that are shown differ: what is lost in the ninth decimal is no effect to tell of. */
const isSeen = (grounds: Grounds, { now, other }: JapanEffect): boolean =>
  shareOf(grounds, now) !== shareOf(grounds, other) ||
  now.minerals.status !== other.minerals.status ||
  now.credit.status !== other.credit.status;

/** The share in words: one figure, or both ends where pairing leaves it open. */
function shareOf(grounds: Grounds, { minerals }: Evaluation): string {
  if (minerals.share === null) return '';
  const { min, max } = mineralShareWords(grounds, minerals, minerals.share);
  return min === max ? min : m.result_share_range({ min, max });
}

/** Two bars, with the agreement and without. */
function Bars({ effect: { counts, now, other } }: { readonly effect: JapanEffect }) {
  const [withIt, without] = counts ? [now, other] : [other, now];
  return (
    <dl className={styles.bars}>
      <Bar label={m.answer_japan_with()} of={withIt} />
      <Bar label={m.answer_japan_without()} of={without} />
    </dl>
  );
}

function Bar({ label, of }: { readonly label: string; readonly of: Evaluation }) {
  const grounds = useGrounds();
  const { share, thresholdPercent: at } = of.minerals;
  if (share === null) return null;
  return (
    <div className={styles.caseOf}>
      <dt>{label}</dt>
      <dd>{shareOf(grounds, of)}</dd>
      <dd className={styles.caseBar}>
        <Gauge isBare parts={partsOf(share)} threshold={at === null ? undefined : { at, label: '' }} />
      </dd>
    </div>
  );
}

/** What the other case would change: a half, the credit. */
function Changed({ effect }: { readonly effect: JapanEffect }) {
  const { format } = useGrounds();
  const { counts, now, other } = effect;
  const [amount, otherwise] = [now.credit.amountUsd, other.credit.amountUsd];
  const hasCredit = amount !== null && otherwise !== null && amount !== otherwise;
  return (
    <>
      {other.minerals.status === now.minerals.status ? null : <p>{changedHalf(counts, other)}</p>}
      {hasCredit ? (
        <p>{m.result_japan_credit({ now: format.money(amount), other: format.money(otherwise) })}</p>
      ) : null}
    </>
  );
}

function changedHalf(counts: boolean, { minerals }: Evaluation): string {
  if (minerals.status === 'depends') return m.result_japan_open();
  return counts ? m.result_japan_loses() : m.result_japan_wins();
}

function readingSentence(grounds: Grounds, { wide, other }: OtherReading): string {
  const share = shareOf(grounds, other);
  const opens = other.minerals.status === 'depends';
  if (wide)
    return opens ? m.result_japan_narrower_depends({ share }) : m.result_japan_narrower_failed({ share });
  return opens ? m.result_japan_wider_depends({ share }) : m.result_japan_wider_met({ share });
}
