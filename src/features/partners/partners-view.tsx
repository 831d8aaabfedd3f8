import { type ReactNode, useId, useState } from 'react';
import { useRulebook } from '../../calculation';
import type { PartnerList } from '../../law';
import { m } from '../../text';
import { format } from '../../text/format';
import { sourceWords } from '../../text/rules';
import { Card, Section, Skeleton, TextField } from '../../ui';
import { SourceList } from '../../ui/source-list';
import { AbsentCountries, AbsentFound, absentNamed, isUnionNamed } from './absent-countries';
import { PartnerCard } from './partner-card';
import styles from './partners.module.css';
import { isFound } from './search';

interface PartnersViewProps {
  /** The list as a picture. */
  readonly picture?: (list: PartnerList) => ReactNode;
}

/** Who counts as a partner, since when and for what; and who does not. */
export function PartnersView({ picture }: PartnersViewProps) {
  const list = useRulebook()?.partners;
  return (
    <div className={styles.view}>
      <div className={styles.intro}>
        <h1>{m.partners_heading()}</h1>
        <p>{m.partners_intro()}</p>
        <p>{m.partners_limits()}</p>
      </div>
      {list === undefined ? (
        <Skeleton lines={30} />
      ) : (
        <>
          {picture?.(list)}
          <UnitedStates list={list} />
          <Partners list={list} />
          <AbsentCountries list={list} />
          <Edition list={list} />
        </>
      )}
    </div>
  );
}

interface ListProps {
  readonly list: PartnerList;
}

function UnitedStates({ list: { unitedStates, northAmerica } }: ListProps) {
  const names = (countries: readonly string[]): string => format.list(countries.map(format.country));
  const cites = [...unitedStates.cites, ...northAmerica.cites].filter(
    ({ label }, index, all) => all.findIndex((each) => each.label === label) === index,
  );
  return (
    <Section heading={m.partners_us_heading()}>
      <Card>
        <p>{m.partners_us({ countries: names(unitedStates.countries) })}</p>
        <p>{m.partners_north_america({ countries: names(northAmerica.countries) })}</p>
        <SourceList sources={cites.map((citation) => sourceWords(citation))} />
      </Card>
    </Section>
  );
}

function Partners({ list }: ListProps) {
  const [query, setQuery] = useState('');
  const id = useId();
  const found = list.partners
    .filter(({ country, agreement }) => isFound(query, format.country(country), agreement))
    .sort((a, b) => format.compare(format.country(a.country), format.country(b.country)));
  const nothing =
    found.length === 0 &&
    absentNamed(list, query, format.country).length === 0 &&
    !isUnionNamed(query, m.partners_absent_eu());
  return (
    <Section heading={m.partners_list_heading()}>
      <div className={styles.search}>
        <TextField
          id={id}
          type="search"
          label={m.partners_search()}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
        <p aria-live="polite" className={styles.count}>
          {nothing ? m.partners_none_found() : m.partners_found({ count: found.length })}
        </p>
      </div>
      {found.length === 0 ? null : (
        <ul className={styles.list}>
          {found.map((partner) => (
            <PartnerCard key={partner.country} partner={partner} />
          ))}
        </ul>
      )}
      <AbsentFound list={list} query={query} />
    </Section>
  );
}

function Edition({ list: { edition, asOf, reviewBy } }: ListProps) {
  const { day } = format;
  return (
    <p className={styles.count}>
      {m.partners_edition({ edition, as_of: day(asOf), review_by: day(reviewBy) })}
    </p>
  );
}
