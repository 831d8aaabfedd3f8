import type { Citation, Country, PartnerList } from '../../law';
import { m } from '../../text';

interface ReasonWords {
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

const TALKS: Readonly<Record<Talks['id'], (days: Days) => string>> = {
  'european-union': (days) => m.partners_absent_eu_reason(days),
  'united-kingdom': (days) => m.partners_absent_uk_reason(days),
  indonesia: (days) => m.partners_absent_indonesia_reason(days),
  philippines: ({ as_of }) => m.partners_absent_philippines_reason({ as_of }),
  argentina: () => m.partners_absent_argentina_reason(),
};

/** How far talks went, in words. */
export function talksReason(
  { day }: ReasonWords,
  { asOf }: PartnerList,
  { id, begun, cites }: Talks,
): NotListed {
  return {
    reason: TALKS[id]({ begun: begun === undefined ? '' : day(begun), as_of: day(asOf) }),
    cites,
  };
}

/** The talks with a group of countries, of which no member has talks of its own. */
export const isGroup = ({ countries }: Talks): boolean => countries.length > 1;

/** Why a country is not on the list. */
export function absentReason(words: ReasonWords, list: PartnerList, country: Country): NotListed {
  const talks = list.talks?.find(({ countries }) => countries.includes(country));
  if (talks !== undefined)
    return isGroup(talks)
      ? { reason: m.partners_absent_eu_member(), cites: talks.cites }
      : talksReason(words, list, talks);
  const { countries, cites } = list.coveredNations;
  return countries.includes(country)
    ? { reason: m.partners_absent_covered_reason(), cites }
    : { reason: m.partners_absent_other_reason(), cites: [] };
}
