import type { Partner, PartnerList } from '../../law';
import { m } from '../../text';
import { format } from '../../text/format';
import { mineralInText } from '../../text/minerals';
import { sourceWords } from '../../text/rules';
import { Section } from '../../ui';
import { SourceList } from '../../ui/source-list';
import { PartnerRow } from './partner-row';
import styles from './partners.module.css';
import { GROUPS, type Group, hashTo, idOf, reveal } from './use-anchor';

const NAMES: Readonly<Record<Group, () => string>> = {
  'united-states': m.partners_us_heading,
  'north-america': m.partners_north_america_heading,
  'free-trade': m.partners_free_trade_heading,
  japan: m.partners_japan_heading,
  talks: m.partners_talks_heading,
};

/** The way to each group. */
export function GroupLinks() {
  return (
    <nav aria-label={m.partners_groups()}>
      <ul className={styles.groups}>
        {GROUPS.map((group) => (
          <li key={group}>
            <a href={hashTo(group)} onClick={() => reveal(group)}>
              {NAMES[group]()}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface ListProps {
  readonly list: PartnerList;
}

/** What counts by itself, and the wider place in which recycling and assembly count. */
export function AtHome({ list: { unitedStates, northAmerica } }: ListProps) {
  const names = (countries: readonly string[]): string => format.list(countries.map(format.country));
  return (
    <div className={styles.pair}>
      <Section id={idOf('united-states')} heading={NAMES['united-states']()}>
        <p>{m.partners_us({ countries: names(unitedStates.countries) })}</p>
        <SourceList sources={unitedStates.cites.map((citation) => sourceWords(citation))} />
      </Section>
      <Section id={idOf('north-america')} heading={NAMES['north-america']()}>
        <p>{m.partners_north_america({ countries: names(northAmerica.countries) })}</p>
        <SourceList sources={northAmerica.cites.map((citation) => sourceWords(citation))} />
      </Section>
    </div>
  );
}

interface RowsProps {
  readonly partners: readonly Partner[];
  /** The country that the address names. */
  readonly anchor: string | null;
}

/** Partners whose agreement is about trade: every mineral counts. Nothing where the search left none. */
export function FreeTrade({ partners, anchor }: RowsProps) {
  const all = partners.filter(({ minerals }) => minerals === 'all');
  if (all.length === 0) return null;
  return (
    <Section id={idOf('free-trade')} heading={NAMES['free-trade']()} intro={m.partners_free_trade_intro()}>
      <Rows partners={all} anchor={anchor} />
    </Section>
  );
}

/** Partners for some minerals only. Nothing where the search left none. */
export function SomeMinerals({ partners, anchor }: RowsProps) {
  const some = partners.filter(({ minerals }) => minerals !== 'all');
  if (some.length === 0) return null;
  const minerals = some.flatMap((partner) => (partner.minerals === 'all' ? [] : partner.minerals));
  const intro = m.partners_absent_japan_reason({
    minerals: format.list([...new Set(minerals)].map((mineral) => mineralInText(mineral))),
  });
  return (
    <Section id={idOf('japan')} heading={NAMES.japan()} intro={intro}>
      <Rows partners={some} anchor={anchor} />
    </Section>
  );
}

function Rows({ partners, anchor }: RowsProps) {
  return (
    <ul className={styles.rows}>
      {partners.map((partner) => (
        <PartnerRow key={partner.country} partner={partner} isNamed={partner.country === anchor} />
      ))}
    </ul>
  );
}
