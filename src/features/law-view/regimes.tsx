import type { Rulebook } from '../../law';
import { m } from '../../text';
import { format } from '../../text/format';
import { regimeSentence } from '../../text/regimes';
import { sourceWords } from '../../text/rules';
import { Section } from '../../ui';
import { SourceList } from '../../ui/source-list';
import styles from './law-view.module.css';

export interface LawProps {
  readonly rulebook: Rulebook;
}

/** Which form of the law governs a day of delivery. */
export function Regimes({ rulebook: { parameters } }: LawProps) {
  const deadline = parameters['acquisition-deadline'].periods.at(-1);
  return (
    <Section heading={m.insight_law_regimes()}>
      <ul className={styles.lines}>
        {parameters.regime.periods.map((period) => (
          <li key={period.from}>
            {regimeSentence(format, period)}
            <SourceList sources={period.cites.map((cite) => sourceWords(cite))} />
          </li>
        ))}
      </ul>
      {deadline === undefined ? null : (
        <div>
          <p>{m.insight_law_end({ deadline: format.day(deadline.value) })}</p>
          <SourceList sources={deadline.cites.map((cite) => sourceWords(cite))} />
        </div>
      )}
    </Section>
  );
}
