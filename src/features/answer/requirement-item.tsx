import { m } from '../../text';
import type { Requirement } from '../../text/requirements';
import { sourceWords } from '../../text/rules';
import { Disclosure, Mark, type Meaning } from '../../ui';
import { SourceList } from '../../ui/source-list';
import styles from './answer.module.css';
import { HowSlot } from './how';

/** The mark of each status. */
export const MEANINGS: Readonly<Record<Requirement['status'], Meaning>> = {
  met: 'counts',
  failed: 'does-not',
  depends: 'depends',
  unknown: 'unknown',
  'not-applicable': 'not-applicable',
};

/** One requirement with its mark and reason; its sources and its trace are small and folded. */
export function RequirementItem({ subject, title, status, statusWord, reason, cites }: Requirement) {
  return (
    <li className={styles.requirement} data-status={status}>
      <h4 className={styles.title}>{title}</h4>
      <Mark meaning={MEANINGS[status]} label={statusWord} />
      <p className={styles.reason}>{reason}</p>
      <div className={styles.cites}>
        <HowSlot subject={subject} title={title} />
        {cites.length === 0 ? null : (
          <Disclosure summary={m.answer_sources()}>
            <SourceList sources={cites.map((citation) => sourceWords(citation))} />
          </Disclosure>
        )}
      </div>
    </li>
  );
}
