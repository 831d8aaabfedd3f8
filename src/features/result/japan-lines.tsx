import { useMemo } from 'react';
import { useCalculation } from '../../form/calculation';
import type { Evaluation } from '../../law';
import { m } from '../../text';
import type { Grounds } from '../../text/reasons';
import { mineralShareWords } from '../../text/share';
import { type JapanEffect, japanEffect, type OtherReading, otherReading } from './japan';
import { JapanHow } from './japan-how';
import styles from './result-panel.module.css';
import { useGrounds } from './use-grounds';

/** What the agreement with Japan does to this battery, and what another reading of it would; nothing if nothing. */
export function JapanLines() {
  const grounds = useGrounds();
  const calculation = useCalculation();
  const { effect, reading } = useMemo(
    () => ({ effect: japanEffect(calculation), reading: otherReading(calculation) }),
    [calculation],
  );
  const other = (effect ?? reading)?.other;
  if (other === undefined) return null;
  return (
    <div className={styles.figure}>
      <h3>{m.result_japan_heading()}</h3>
      {effect === undefined ? null : <p>{effectSentences(grounds, effect)}</p>}
      {effect === undefined ? null : <CreditLine effect={effect} />}
      {reading === undefined ? null : <p>{readingSentence(grounds, reading)}</p>}
      <JapanHow now={calculation.evaluation} other={other} />
    </div>
  );
}

/** The share in words: one figure, or both ends where pairing leaves it open. */
function shareOf(grounds: Grounds, { minerals }: Evaluation): string {
  if (minerals.share === null) return '';
  const { min, max } = mineralShareWords(grounds, minerals, minerals.share);
  return min === max ? min : m.result_share_range({ min, max });
}

function effectSentences(grounds: Grounds, { counts, now, other }: JapanEffect): string {
  const [present, otherwise] = [shareOf(grounds, now), shareOf(grounds, other)];
  const share = counts
    ? m.result_japan_without({ with: present, without: otherwise })
    : m.result_japan_with({ with: otherwise, without: present });
  if (other.minerals.status === now.minerals.status) return share;
  if (other.minerals.status === 'depends') return `${share} ${m.result_japan_open()}`;
  return `${share} ${counts ? m.result_japan_loses() : m.result_japan_wins()}`;
}

function CreditLine({ effect: { now, other } }: { readonly effect: JapanEffect }) {
  const { format } = useGrounds();
  const [amount, otherwise] = [now.credit.amountUsd, other.credit.amountUsd];
  if (amount === null || otherwise === null || amount === otherwise) return null;
  return <p>{m.result_japan_credit({ now: format.money(amount), other: format.money(otherwise) })}</p>;
}

function readingSentence(grounds: Grounds, { wide, other }: OtherReading): string {
  const share = shareOf(grounds, other);
  const opens = other.minerals.status === 'depends';
  if (wide)
    return opens ? m.result_japan_narrower_depends({ share }) : m.result_japan_narrower_failed({ share });
  return opens ? m.result_japan_wider_depends({ share }) : m.result_japan_wider_met({ share });
}
