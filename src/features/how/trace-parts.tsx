import { focusQuestion } from '../../form';
import type { Citation } from '../../law';
import { m } from '../../text';
import { type RuleOrHalf, ruleWords } from '../../text/rule-words';
import { checkedSource } from '../../text/rules';
import { Button } from '../../ui';
import { SourceList } from '../../ui/source-list';
import type { Fact } from './fact';
import styles from './how.module.css';
import { useTraceWords } from './words';

/** What gives way to the questions. */
export interface Leaving {
  readonly leave: () => void;
}

interface GoToProps extends Leaving {
  readonly pointer: string;
  /** What is asked there. */
  readonly name: string;
}

/** The way to the question that a fact answers. */
export function GoTo({ pointer, name, leave }: GoToProps) {
  return (
    <Button
      look="quiet"
      aria-label={m.insight_how_change_of({ fact: name })}
      onClick={() => {
        leave();
        focusQuestion(pointer);
      }}
    >
      {m.insight_how_change()}
    </Button>
  );
}

/** The facts, each with a way to its question. */
interface FactsProps extends Leaving {
  readonly facts: readonly Fact[];
}

export function Facts({ facts, leave }: FactsProps) {
  return (
    <div>
      <p className={styles.heading}>{m.insight_how_decided()}</p>
      {facts.length === 0 ? (
        <p>{m.insight_how_nothing()}</p>
      ) : (
        <ul className={styles.facts}>
          {facts.map(({ pointer, name, value }) => (
            <li key={pointer} className={styles.fact}>
              <span>{m.insight_report_fact({ name, value: value === '' ? m.form_not_known() : value })}</span>
              <GoTo pointer={pointer} name={name} leave={leave} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

export function Rule({ rule }: { readonly rule: RuleOrHalf }) {
  const { says, means } = ruleWords(rule);
  return (
    <dl className={styles.words}>
      <dt>{m.insight_how_says()}</dt>
      <dd>{says}</dd>
      <dt>{m.insight_how_means()}</dt>
      <dd>{means}</dd>
    </dl>
  );
}

/** Every source, with how far it was checked, the official text included. */
export function Sources({ cites }: { readonly cites: readonly Citation[] }) {
  return (
    <div>
      <p className={styles.heading}>{m.insight_how_sources()}</p>
      <SourceList sources={cites.map((citation) => checkedSource(citation))} />
    </div>
  );
}
