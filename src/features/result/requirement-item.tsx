import type { Citation, Evaluation } from '../../law';
import { type Messages, useText } from '../../text';
import { sourceWords } from '../../text/rules';
import { Mark, type Meaning } from '../../ui';
import { SourceList } from '../../ui/source-list';
import { type HowAsked, HowSlot } from './how';
import styles from './result-panel.module.css';

/** One thing the law asks, and how it came out. */
export interface Requirement {
  readonly subject: HowAsked['subject'];
  readonly title: string;
  readonly status: Evaluation['minerals']['status'];
  /** Instead of the status's own word. */
  readonly statusWord?: string | undefined;
  readonly reason: string;
  readonly cites: readonly Citation[];
}

const MEANINGS: Readonly<Record<Requirement['status'], Meaning>> = {
  met: 'counts',
  failed: 'does-not',
  depends: 'depends',
  unknown: 'unknown',
  'not-applicable': 'not-applicable',
};

const STATUS_WORDS: Readonly<Record<Requirement['status'], (text: Messages) => string>> = {
  met: (text) => text.result_status_met(),
  failed: (text) => text.result_status_failed(),
  depends: (text) => text.result_status_depends(),
  unknown: (text) => text.result_status_unknown(),
  'not-applicable': (text) => text.result_status_not_applicable(),
};

export function RequirementItem({ subject, title, status, statusWord, reason, cites }: Requirement) {
  const text = useText();
  return (
    <li className={styles.requirement} data-status={status}>
      <h4 className={styles.title}>{title}</h4>
      <Mark meaning={MEANINGS[status]} label={statusWord ?? STATUS_WORDS[status](text)} />
      <p className={styles.reason}>{reason}</p>
      <div className={styles.cites}>
        <SourceList sources={cites.map((citation) => sourceWords(text, citation))} />
        <HowSlot subject={subject} title={title} />
      </div>
    </li>
  );
}
