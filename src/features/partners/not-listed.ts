import type { Country, PartnerList } from '../../law';
import type { Messages } from '../../text';

/** When talks were announced, as `YYYY-MM-DD`. USTR releases of those days. */
const EU_BEGUN = '2023-03-10';
const UK_BEGUN = '2023-06-08';

const EU_MEMBERS: ReadonlySet<string> = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '),
);

interface ReasonWords {
  readonly text: Messages;
  readonly day: (day: string) => string;
}

/** Why the European Union as a whole is not on the list. */
export const euReason = ({ text, day }: ReasonWords, { asOf }: PartnerList): string =>
  text.partners_absent_eu_reason({ begun: day(EU_BEGUN), as_of: day(asOf) });

const REASONS: Readonly<Record<string, (words: ReasonWords, list: PartnerList) => string>> = {
  GB: ({ text, day }, { asOf }) => text.partners_absent_uk_reason({ begun: day(UK_BEGUN), as_of: day(asOf) }),
  ID: ({ text, day }, { asOf }) => text.partners_absent_indonesia_reason({ as_of: day(asOf) }),
  PH: ({ text, day }, { asOf }) => text.partners_absent_philippines_reason({ as_of: day(asOf) }),
  AR: ({ text }) => text.partners_absent_argentina_reason(),
};

/** The countries that people ask about most. */
export const ASKED_ABOUT: readonly string[] = Object.keys(REASONS);

/** Why a country is not on the list. */
export function absentReason(words: ReasonWords, list: PartnerList, country: Country): string {
  const known = REASONS[country];
  if (known !== undefined) return known(words, list);
  if (list.coveredNations.countries.includes(country)) return words.text.partners_absent_covered_reason();
  return EU_MEMBERS.has(country)
    ? words.text.partners_absent_eu_member()
    : words.text.partners_absent_other_reason();
}
