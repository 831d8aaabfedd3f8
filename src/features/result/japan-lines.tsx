import { useMemo } from 'react';
import { useCalculation } from '../../form/calculation';
import type { Evaluation } from '../../law';
import type { Grounds } from '../../text/reasons';
import { mineralShareWords } from '../../text/share';
import { type JapanEffect, japanEffect, type OtherReading, otherReading } from './japan';
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
  if (effect === undefined && reading === undefined) return null;
  const { text } = grounds;
  return (
    <div className={styles.figure}>
      <h3>{text.result_japan_heading()}</h3>
      {effect === undefined ? null : <p>{effectSentence(grounds, effect)}</p>}
      {effect === undefined ? null : <CreditLine effect={effect} />}
      {reading === undefined ? null : <p>{readingSentence(grounds, reading)}</p>}
    </div>
  );
}

/** The share in words: one figure, or both ends where pairing leaves it open. */
function shareOf(grounds: Grounds, { minerals }: Evaluation): string {
  if (minerals.share === null) return '';
  const { min, max } = mineralShareWords(grounds, minerals, minerals.share);
  return min === max ? min : grounds.text.result_share_range({ min, max });
}

function effectSentence(grounds: Grounds, { counts, now, other }: JapanEffect): string {
  const { text } = grounds;
  const changes = other.minerals.status !== now.minerals.status;
  const opens = changes && other.minerals.status === 'depends';
  if (counts) {
    const shares = { with: shareOf(grounds, now), without: shareOf(grounds, other) };
    if (opens) return text.result_japan_without_open(shares);
    return changes ? text.result_japan_loses(shares) : text.result_japan_without(shares);
  }
  const shares = { with: shareOf(grounds, other), without: shareOf(grounds, now) };
  if (opens) return text.result_japan_with_open(shares);
  return changes ? text.result_japan_wins(shares) : text.result_japan_with(shares);
}

function CreditLine({ effect: { now, other } }: { readonly effect: JapanEffect }) {
  const { text, format } = useGrounds();
  const [amount, otherwise] = [now.credit.amountUsd, other.credit.amountUsd];
  if (amount === null || otherwise === null || amount === otherwise) return null;
  return <p>{text.result_japan_credit({ now: format.money(amount), other: format.money(otherwise) })}</p>;
}

function readingSentence(grounds: Grounds, { wide, other }: OtherReading): string {
  const { text } = grounds;
  const share = shareOf(grounds, other);
  const opens = other.minerals.status === 'depends';
  if (wide)
    return opens
      ? text.result_japan_narrower_depends({ share })
      : text.result_japan_narrower_failed({ share });
  return opens ? text.result_japan_wider_depends({ share }) : text.result_japan_wider_met({ share });
}
