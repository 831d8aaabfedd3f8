import { COUNTRIES, type Country, NOT_KNOWN, type Rulebook } from '../law';
import { m } from '../text';
import { type Format, format } from '../text/format';
import type { CountryOptions } from '../ui';
import { useRulebook } from './calculation';

/** What the countries are to be grouped by. */
export type Grouping = 'partners' | 'north-america' | 'plain';

type Group = readonly [label: string, countries: readonly Country[]];

function groupsOf(rulebook: Rulebook | null, grouping: Grouping): readonly Group[] {
  if (rulebook === null || grouping === 'plain') return [];
  const { unitedStates, northAmerica, coveredNations, partners } = rulebook.partners;
  if (grouping === 'north-america') return [[m.form_countries_north_america(), northAmerica.countries]];
  return [
    [m.form_countries_partners(), [...unitedStates.countries, ...partners.map(({ country }) => country)]],
    [m.form_countries_covered(), coveredNations.countries],
  ];
}

function makeOptions(rulebook: Rulebook | null, grouping: Grouping): CountryOptions {
  const groups = groupsOf(rulebook, grouping);
  const grouped = new Set(groups.flatMap(([, countries]) => countries));
  const others = COUNTRIES.filter((code) => !grouped.has(code));
  return {
    loose: [
      { value: '', label: m.form_choose_country() },
      ...(grouping === 'plain' ? [] : [{ value: NOT_KNOWN, label: m.form_country_not_known() }]),
    ],
    groups: [...groups, [m.form_countries_other(), others] as const].map(([label, countries]) => ({
      label,
      options: named(format, countries),
    })),
  };
}

const named = ({ country, compare }: Format, countries: readonly Country[]) =>
  [...new Set(countries)]
    .map((code) => ({ value: code, label: country(code) }))
    .sort((a, b) => compare(a.label, b.label));

const NO_RULEBOOK = {};
const made = new WeakMap<object, WeakMap<Messages, Map<Grouping, CountryOptions>>>();

/** The options of country selects, made once for a rulebook and a language. */
export function useCountryOptions(grouping: Grouping = 'partners'): CountryOptions {
  const rulebook = useRulebook();
  const byText = made.get(rulebook ?? NO_RULEBOOK) ?? new WeakMap<Messages, Map<Grouping, CountryOptions>>();
  made.set(rulebook ?? NO_RULEBOOK, byText);
  const byGrouping = byText.get() ?? new Map<Grouping, CountryOptions>();
  byText.set(byGrouping);
  const options = byGrouping.get(grouping) ?? makeOptions(rulebook, grouping);
  byGrouping.set(grouping, options);
  return options;
}
