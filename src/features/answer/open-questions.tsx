import type { MouseEvent } from 'react';
import { useCalculation } from '../../calculation';
import { anchorFor, jump, useFocusQuestion } from '../../questions';
import { m } from '../../text';
import { factName } from '../../text/facts';
import styles from './answer.module.css';
import { needsOf } from './deciding';

/** Of facts that are asked of many things alike, so many are named; the count tells of the rest. */
const SHOWN_ALIKE = 5;

interface OpenQuestionsProps {
  /** Called before the page goes to a question. */
  readonly leave: () => void;
}

/** Every fact that is not known and could settle something, each leading to its question. */
export function OpenQuestions({ leave }: OpenQuestionsProps) {
  const { decided, depth, scenario } = useCalculation();
  const focusQuestion = useFocusQuestion();
  const needs = needsOf(decided.evaluation, depth);
  if (needs.length === 0) return null;
  const shown = firstOfEachKind(needs);
  const follow = (event: MouseEvent, pointer: string): void => {
    event.preventDefault();
    leave();
    jump(() => focusQuestion(pointer));
  };
  return (
    <div className={styles.figure}>
      <h3 className={styles.heading}>{m.result_needs_heading()}</h3>
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
