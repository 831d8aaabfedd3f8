import { type ReactNode, useId, useState } from 'react';
import { useRulebook } from '../../calculation';
import type { PartnerList } from '../../law';
import { m } from '../../text';
import { format } from '../../text/format';
import { Skeleton, TextField } from '../../ui';
import { AbsentFound, absentNamed, isUnionNamed, TalkedAbout } from './absent-countries';
import { JapanStory } from './japan-story';
import { PartnerFiles } from './partner-files';
import { AtHome, FreeTrade, GroupLinks, SomeMinerals } from './partner-groups';
import styles from './partners.module.css';
import { isFound } from './search';
import { useAnchor, useReveal } from './use-anchor';

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
      </div>
      {list === undefined ? (
        <Skeleton lines={30} />
      ) : (
        <>
          <JapanStory list={list} />
          {picture?.(list)}
          <Lists list={list} />
        </>
      )}
    </div>
  );
}

interface ListProps {
  readonly list: PartnerList;
}

/** The groups, of which a search leaves what it finds. */
function Lists({ list }: ListProps) {
  const [query, setQuery] = useState('');
  const anchor = useAnchor();
  useReveal(anchor, true);
  const isSearch = query.trim() !== '';
  const found = list.partners
    .filter(({ country, agreement }) => isFound(query, format.country(country), agreement))
    .sort((a, b) => format.compare(format.country(a.country), format.country(b.country)));
  const nothing =
    found.length === 0 &&
    absentNamed(list, query, format.country).length === 0 &&
    !isUnionNamed(query, m.partners_absent_eu());
  return (
    <div className={styles.lists}>
      <div className={styles.tools}>
        <Search
          query={query}
          onQuery={setQuery}
          outcome={nothing ? m.partners_none_found() : m.partners_found({ count: found.length })}
        />
        {isSearch ? null : <GroupLinks />}
      </div>
      {isSearch ? null : <AtHome list={list} />}
      <FreeTrade partners={found} anchor={anchor} />
      <SomeMinerals partners={found} anchor={anchor} />
      {isSearch ? <AbsentFound list={list} query={query} /> : <TalkedAbout list={list} />}
      <Edition list={list} />
      <PartnerFiles list={list} />
    </div>
  );
}

interface SearchProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** What the search found, in words. */
  readonly outcome: string;
}

function Search({ query, onQuery, outcome }: SearchProps) {
  return (
    <div className={styles.search}>
      <TextField
        id={useId()}
        type="search"
        label={m.partners_search()}
        value={query}
        onChange={(event) => onQuery(event.target.value)}
      />
      <p aria-live="polite" className={styles.soft}>
        {outcome}
      </p>
    </div>
  );
}

/** What the list is not for, and how old it is. */
function Edition({ list: { edition, asOf, reviewBy } }: ListProps) {
  const { day } = format;
  return (
    <div className={styles.soft}>
      <p>{m.partners_limits()}</p>
      <p>{m.partners_edition({ edition, as_of: day(asOf), review_by: day(reviewBy) })}</p>
    </div>
  );
}
