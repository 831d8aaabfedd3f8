import type { Citation, Country, PartnerList } from '../../law';
import type { Messages } from '../../text';

interface ReasonWords {
  readonly text: Messages;
  readonly day: (day: string) => string;
}

/** Why a country, or the European Union, is not on the list. */
export interface NotListed {
  readonly reason: string;
  readonly cites: readonly Citation[];
}

type Talks = NonNullable<PartnerList['talks']>[number];

interface Days {
  readonly begun: string;
  readonly as_of: string;
}

const TALKS: Readonly<Record<Talks['id'], (text: Messages, days: Days) => string>> = {
  'european-union': (text, days) => text.partners_absent_eu_reason(days),
  'united-kingdom': (text, days) => text.partners_absent_uk_reason(days),
  indonesia: (text, days) => text.partners_absent_indonesia_reason(days),
  philippines: (text, { as_of }) => text.partners_absent_philippines_reason({ as_of }),
  argentina: (text) => text.partners_absent_argentina_reason(),
};

/** How far talks went, in words. */
export function talksReason(
  { text, day }: ReasonWords,
  { asOf }: PartnerList,
  { id, begun, cites }: Talks,
): NotListed {
  return {
    reason: TALKS[id](text, { begun: begun === undefined ? '' : day(begun), as_of: day(asOf) }),
    cites,
  };
}

/** The talks with a group of countries, of which no member has talks of its own. */
export const isGroup = ({ countries }: Talks): boolean => countries.length > 1;

/** Why a country is not on the list. */
export function absentReason(words: ReasonWords, list: PartnerList, country: Country): NotListed {
  const { text } = words;
  const talks = list.talks?.find(({ countries }) => countries.includes(country));
  if (talks !== undefined)
    return isGroup(talks)
      ? { reason: text.partners_absent_eu_member(), cites: talks.cites }
      : talksReason(words, list, talks);
  const { countries, cites } = list.coveredNations;
  return countries.includes(country)
    ? { reason: text.partners_absent_covered_reason(), cites }
    : { reason: text.partners_absent_other_reason(), cites: [] };
}
