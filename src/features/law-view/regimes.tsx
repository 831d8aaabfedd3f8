import type { Rulebook } from '../../law';
import { type Messages, useText } from '../../text';
import { type Format, useFormat } from '../../text/format';
import { sourceWords } from '../../text/rules';
import { Section } from '../../ui';
import { SourceList } from '../../ui/source-list';
import styles from './law-view.module.css';

export interface LawProps {
  readonly rulebook: Rulebook;
}

type RegimePeriod = Rulebook['parameters']['regime']['periods'][number];

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
            {sentence(text, format, period)}
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

function sentence(text: Messages, { day }: Format, { value, from, until = from }: RegimePeriod): string {
  switch (value) {
    case 'prior-law':
      return text.insight_law_regime_prior({ until: day(until) });
    case 'capacity-formula':
      return text.insight_law_regime_capacity({ from: day(from), until: day(until) });
    case 'sourcing':
      return text.insight_law_regime_sourcing({ from: day(from), until: day(until) });
    case 'no-percentage':
      return text.insight_law_regime_none({ from: day(from) });
  }
}
