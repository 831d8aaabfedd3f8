import { useCalculation } from '../../form';
import type { Day } from '../../kernel/day';
import { m } from '../../text';
import { format } from '../../text/format';
import { Disclosure, Notice } from '../../ui';
import { SourceList } from '../../ui/source-list';
import { claimOf } from './claim';
import styles from './claim.module.css';
import { SOURCES } from './sources';
import { useClaimWords } from './use-claim-words';

/** What this buyer can still do for this car: route, dates, limits, forms. `today` is the device's day. */
export default function ClaimSection({ today }: { readonly today: Day }) {
  const { day } = format;
  const { scenario, evaluation } = useCalculation();
  const claim = claimOf(scenario, evaluation, today);
  const words = useClaimWords(claim);
  return (
    <div className={styles.claim}>
      {words.route.map((sentence, at) => (
        <p key={sentence} className={at === 0 ? styles.first : undefined}>
          {sentence}
        </p>
      ))}
      {words.money.length === 0 ? null : (
        <ul className={styles.lines}>
          {words.money.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {claim.resaleUntil === undefined && !claim.repay ? null : (
        <Notice tone="caution">
          {claim.resaleUntil === undefined ? null : (
            <p>{m.insight_claim_resale({ until: day(claim.resaleUntil) })}</p>
          )}
          {claim.repay ? <p>{m.insight_claim_repay()}</p> : null}
        </Notice>
      )}
      {words.forms.length === 0 ? null : (
        <Disclosure summary={m.insight_claim_forms()}>
          <ul className={styles.lines}>
            {words.forms.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Disclosure>
      )}
      <p className={styles.soft}>{m.insight_claim_basis()}</p>
      <SourceList sources={SOURCES} />
    </div>
  );
}
