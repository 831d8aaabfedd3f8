import type { Partner } from '../../law';
import { m } from '../../text';
import { format } from '../../text/format';
import { sourceWords } from '../../text/rules';
import { SourceList } from '../../ui/source-list';
import { commitmentWords, eventSentence } from './partner-words';
import styles from './partners.module.css';

/** What was agreed, and what became of it. */
export function AgreementDetails({ partner }: { readonly partner: Partner }) {
  const { commitments = [], reviewWithinYears, events = [], minerals } = partner;
  return (
    <div className={styles.details}>
      <section>
        <h4>{m.partners_agreed_heading()}</h4>
        <ul>
          {commitments.map((commitment) => (
            <li key={commitment}>{commitmentWords(commitment)}</li>
          ))}
        </ul>
        {reviewWithinYears === undefined ? null : (
          <p>{m.partners_review_within({ count: reviewWithinYears })}</p>
        )}
        {minerals === 'all' ? null : <p>{m.partners_japan_wider()}</p>}
      </section>
      <section>
        <h4>{m.partners_events_heading()}</h4>
        <ol className={styles.events}>
          {events.map((event) => (
            <Event key={`${event.day} ${event.event}`} {...event} />
          ))}
        </ol>
      </section>
    </div>
  );
}

function Event({ day, event, cites }: NonNullable<Partner['events']>[number]) {
  return (
    <li>
      <time dateTime={day}>{format.day(day)}</time>
      <p>{eventSentence(event)}</p>
      <SourceList sources={cites.map((citation) => sourceWords(citation))} />
    </li>
  );
}
