import { COUNTRIES, type Country, type PartnerList } from '../../law';
import { m } from '../../text';
import { format } from '../../text/format';
import { sourceWords } from '../../text/rules';
import { Disclosure, Section } from '../../ui';
import { SourceList } from '../../ui/source-list';
import { absentReason, isGroup, type NotListed, talksReason } from './not-listed';
import styles from './partners.module.css';
import { isFound } from './search';
import { idOf } from './use-anchor';

interface AbsentProps {
  readonly list: PartnerList;
}

/** Agreements that were talked about and not concluded. */
export function TalkedAbout({ list }: AbsentProps) {
  const words = { day: format.day };
  return (
    <Section id={idOf('talks')} heading={m.partners_talks_heading()} intro={m.partners_absent_intro()}>
      <dl className={styles.absent}>
        {(list.talks ?? []).map((talks) => (
          <Absent
            key={talks.id}
            name={isGroup(talks) ? m.partners_absent_eu() : format.list(talks.countries.map(format.country))}
            reason={talksReason(words, list, talks).reason}
            cites={[]}
          />
        ))}
      </dl>
      <Disclosure summary={m.answer_sources()}>
        <SourceList
          sources={(list.talks ?? []).flatMap(({ cites }) => cites.map((citation) => sourceWords(citation)))}
        />
      </Disclosure>
    </Section>
  );
}

function Absent({ name, reason, cites }: NotListed & { readonly name: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {reason}
        <SourceList sources={cites.map((citation) => sourceWords(citation))} />
      </dd>
    </div>
  );
}

/** As many as a person reads when a search finds countries that are not on the list. */
const SHOWN = 6;

/** What a search found beside the list. */
export function AbsentFound({ list, query }: AbsentProps & { readonly query: string }) {
  const words = { day: format.day };
  const union = isUnionNamed(query, m.partners_absent_eu()) ? list.talks?.find(isGroup) : undefined;
  const found = absentNamed(list, query, format.country);
  if (found.length === 0 && union === undefined) return null;
  return (
    <Section heading={m.partners_absent_found()}>
      <dl className={styles.absent}>
        {union === undefined ? null : (
          <Absent name={m.partners_absent_eu()} {...talksReason(words, list, union)} />
        )}
        {found.slice(0, SHOWN).map((country) => (
          <Absent key={country} name={format.country(country)} {...absentReason(words, list, country)} />
        ))}
      </dl>
    </Section>
  );
}

/** Shorter queries find half the world. */
const LEAST_LETTERS = 3;

/** Whether the search names the European Union, which is no country of the list of countries. */
export const isUnionNamed = (query: string, name: string): boolean =>
  query.trim().length > 1 && isFound(query, name);

/** Countries of this name that are neither partners nor the United States. */
export function absentNamed(
  { partners, unitedStates }: PartnerList,
  query: string,
  nameOf: (country: string) => string,
): readonly Country[] {
  if (query.trim().length < LEAST_LETTERS) return [];
  const present = new Set([...partners.map(({ country }) => country), ...unitedStates.countries]);
  return COUNTRIES.filter((country) => !present.has(country) && isFound(query, nameOf(country)));
}
