import { useCalculation } from '../../calculation';
import { deviceClock } from '../../platform/clock';
import { m } from '../../text';
import { claimOf } from '../../text/claim/claim';
import { format } from '../../text/format';
import { Disclosure, Notice } from '../../ui';
import { SourceList } from '../../ui/source-list';
import styles from './claim-details.module.css';
import { CLAIM_SOURCES } from './claim-sources';
import { claimWords } from './claim-words';

/** What this buyer can still do for this car in full: route, dates, limits, forms and lines. */
export function ClaimDetails() {
  const { day } = format;
  const { decided } = useCalculation();
  const claim = claimOf(decided.scenario, decided.evaluation, deviceClock.today());
  const words = claimWords(claim);
  return (
    <div className={styles.claim}>
      {words.route.map((sentence, at) => (
        <p key={sentence} className={at === 0 ? styles.first : undefined}>
          {sentence}
        </p>
      ))}
      <Lines lines={words.money} />
      {claim.resaleUntil === undefined && !claim.repay ? null : (
        <Notice tone="caution">
          {claim.resaleUntil === undefined ? null : (
            <p>{m.insight_claim_resale({ until: day(claim.resaleUntil) })}</p>
          )}
          {claim.repay ? <p>{m.insight_claim_repay()}</p> : null}
        </Notice>
      )}
      {words.forms.length === 0 ? null : <h4>{m.insight_claim_forms()}</h4>}
      <Lines lines={words.forms} />
      <p className={styles.soft}>{m.insight_claim_basis()}</p>
      <Disclosure summary={m.answer_sources()}>
        <SourceList sources={CLAIM_SOURCES} />
      </Disclosure>
    </div>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <ul className={styles.lines}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
