import { m } from '../../text';
import { format } from '../../text/format';
import { classNames, Links, Section } from '../../ui';
import styles from './law-view.module.css';
import type { LawProps } from './regimes';

/** Who became a partner when, oldest first. */
export function Partners({ rulebook: { partners } }: LawProps) {
  const { day, country, list } = format;
  const days = [...new Set(partners.partners.map(({ from }) => from))].sort();
  const latest = days.at(-1);
  const namesSince = (from: string): string =>
    list(
      partners.partners.filter((partner) => partner.from === from).map((partner) => country(partner.country)),
    );
  return (
    <Section heading={m.insight_law_partners()}>
      {latest === undefined ? null : (
        <p>
          {m.insight_law_partners_text({
            count: partners.partners.length,
            day: day(latest),
            countries: namesSince(latest),
          })}
        </p>
      )}
      <ul className={classNames(styles.lines, styles.days)}>
        {days.map((from) => {
          const countries = namesSince(from);
          return <li key={from}>{m.insight_law_partners_since({ day: day(from), countries })}</li>;
        })}
      </ul>
      <Links>
        <a href="#/partners">{m.insight_law_partners_link()}</a>
      </Links>
    </Section>
  );
}
