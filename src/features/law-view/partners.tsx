import { useText } from '../../text';
import { useFormat } from '../../text/format';
import { Section } from '../../ui';
import styles from './law-view.module.css';
import type { LawProps } from './regimes';

/** Who became a partner when, oldest first. */
export function Partners({ rulebook: { partners } }: LawProps) {
  const text = useText();
  const { day, country, list } = useFormat();
  const days = [...new Set(partners.partners.map(({ from }) => from))].sort();
  const latest = days.at(-1);
  return (
    <Section heading={text.insight_law_partners()}>
      {latest === undefined ? null : (
        <p>{text.insight_law_partners_text({ count: partners.partners.length, day: day(latest) })}</p>
      )}
      <ul className={styles.lines}>
        {days.map((from) => {
          const since = partners.partners.filter((partner) => partner.from === from);
          const countries = list(since.map((partner) => country(partner.country)));
          return <li key={from}>{text.insight_law_partners_since({ day: day(from), countries })}</li>;
        })}
      </ul>
      <p>
        <a href="#/partners">{text.insight_law_partners_link()}</a>
      </p>
    </Section>
  );
}
