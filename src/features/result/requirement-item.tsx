import type { Requirement } from '../../text/requirements';
import { sourceWords } from '../../text/rules';
import { Mark, type Meaning } from '../../ui';
import { SourceList } from '../../ui/source-list';
import { HowSlot } from './how';
import styles from './result-panel.module.css';

/** The mark of each status. */
export const MEANINGS: Readonly<Record<Requirement['status'], Meaning>> = {
  met: 'counts',
  failed: 'does-not',
  depends: 'depends',
  unknown: 'unknown',
  'not-applicable': 'not-applicable',
};

/** One requirement with its mark, reason, sources and trace. */
export function RequirementItem({ subject, title, status, statusWord, reason, cites }: Requirement) {
  return (
    <li className={styles.requirement} data-status={status}>
      <h4 className={styles.title}>{title}</h4>
      <Mark meaning={MEANINGS[status]} label={statusWord} />
      <p className={styles.reason}>{reason}</p>
      <div className={styles.cites}>
        <SourceList sources={cites.map((citation) => sourceWords(citation))} />
        <HowSlot subject={subject} title={title} />
      </div>
    </li>
  );
}
