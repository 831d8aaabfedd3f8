import type { MouseEvent } from 'react';
import { useCalculation } from '../../form/calculation';
import { anchorFor, focusQuestion } from '../../form/field-anchor';
import type { Evaluation } from '../../law';
import { m } from '../../text';
import { factName } from '../../text/facts';
import { jump } from './jump';
import styles from './result-panel.module.css';
import { useGrounds } from './use-grounds';

/** Of facts that are asked of many things alike, so many are named; the count tells of the rest. */
const SHOWN_ALIKE = 5;

interface OpenQuestionsProps {
  /** Called before the page goes to a question. */
  readonly leave: () => void;
}

/** Every fact that is not known and could settle something, each leading to its question. */
export function OpenQuestions({ leave }: OpenQuestionsProps) {
  const { scenario } = useGrounds();
  const needs = needsOf(useCalculation().evaluation);
  if (needs.length === 0) return null;
  const shown = firstOfEachKind(needs);
  const follow = (event: MouseEvent, pointer: string): void => {
    event.preventDefault();
    leave();
    jump(() => focusQuestion(pointer));
  };
  return (
    <div className={styles.figure}>
      <h3>{m.result_needs_heading()}</h3>
      <ul className={styles.jumps}>
        {shown.map((pointer) => (
          <li key={pointer}>
            <a href={`#${anchorFor(pointer)}`} onClick={(event) => follow(event, pointer)}>
              {factName(scenario, pointer)}
            </a>
          </li>
        ))}
        {shown.length < needs.length ? (
          <li>{m.result_needs_more({ count: needs.length - shown.length })}</li>
        ) : null}
      </ul>
    </div>
  );
}

const DELIVERED = '/vehicle/placedInService';

/** The findings' needs and those of the halves, each once; the day of delivery first, on which most depends. */
function needsOf({ findings, minerals, components, regime }: Evaluation): readonly string[] {
  const all = new Set([
    ...(regime === 'unknown' ? [DELIVERED] : []),
    ...findings.flatMap(({ needs = [] }) => needs),
    ...(minerals.share === null && regime !== 'prior-law' ? ['/minerals'] : []),
    ...(components.sharePercent === null && regime !== 'prior-law' ? ['/components'] : []),
  ]);
  return [...all];
}

/** The first few of each kind: entries by the thousand are asked alike. */
function firstOfEachKind(needs: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return needs.filter((pointer) => {
    const kind = pointer.replace(/\/\d+\//, '/*/');
    const before = seen.get(kind) ?? 0;
    seen.set(kind, before + 1);
    return before < SHOWN_ALIKE;
  });
}
