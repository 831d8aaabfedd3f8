import type { Rulebook } from '../../law';
import { useText } from '../../text';
import { useFormat } from '../../text/format';
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
  const text = useText();
  const format = useFormat();
  const deadline = parameters['acquisition-deadline'].periods.at(-1);
  return (
    <Section heading={text.insight_law_regimes()}>
      <ul className={styles.lines}>
        {parameters.regime.periods.map((period) => (
          <li key={period.from}>
            {regimeSentence(text, format, period)}
            <SourceList sources={period.cites.map((cite) => sourceWords(text, cite))} />
          </li>
        ))}
      </ul>
      {deadline === undefined ? null : (
        <div>
          <p>{text.insight_law_end({ deadline: format.day(deadline.value) })}</p>
          <SourceList sources={deadline.cites.map((cite) => sourceWords(text, cite))} />
        </div>
      )}
    </Section>
  );
}
