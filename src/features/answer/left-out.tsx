import type { MouseEvent } from 'react';
import { useCalculation } from '../../calculation';
import { fieldId, focusField, jump, problemWords, useFieldName } from '../../questions';
import { m } from '../../text';
import styles from './answer.module.css';

/** As many as a person reads; the count tells of the rest. */
const SHOWN = 20;

/** What could not be used, each leading to its field; nothing when all could. */
export function LeftOut({ leave }: { readonly leave: () => void }) {
  const { problems } = useCalculation();
  const fieldName = useFieldName();
  if (problems.length === 0) return null;
  const follow = (event: MouseEvent, field: string): void => {
    event.preventDefault();
    leave();
    jump(() => focusField(field));
  };
  return (
    <div className={styles.figure}>
      <h3>{m.result_problems_heading()}</h3>
      <p>{m.result_problems_note()}</p>
      <ul className={styles.jumps}>
        {problems.slice(0, SHOWN).map(({ field, problem }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one cell may have the same problem twice
          <li key={index} className={styles.problem}>
            <a href={`#${fieldId(field)}`} onClick={(event) => follow(event, field)}>
              {fieldName(field)}
            </a>{' '}
            {problemWords(problem, field)}
          </li>
        ))}
        {problems.length > SHOWN ? <li>{m.link_more_problems({ count: problems.length - SHOWN })}</li> : null}
      </ul>
    </div>
  );
}
