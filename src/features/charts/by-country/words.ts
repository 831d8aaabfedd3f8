import { NOT_KNOWN } from '../../../law';
import { m } from '../../../text';
import { type Format, format } from '../../../text/format';
import type { BarRow } from '../../../ui/charts/bar-row';
import { type ChartFigures, cents } from '../figures';
import { meaningName, type Parts, partsSentence } from '../meanings';
import type { ChartStage } from '../stage-parts';
import { type CountryParts, type CountrySeries, type CountryValue, wholeOf } from './series';

interface Words {
  readonly format: Format;
}

export const stageName = (stage: ChartStage): string =>
  ({
    extraction: m.insight_stage_extraction,
    processing: m.insight_stage_processing,
    recycling: m.insight_stage_recycling,
  })[stage]();

/** A place by its country, and by why it is told apart from it. */
export function placeName(
  { format }: Words,
  { country, state }: Pick<CountryValue, 'country' | 'state'>,
): string {
  if (state === 'no-stage') return m.insight_country_no_stage();
  const name = format.country(country);
  return state === 'nothing-added' ? m.insight_country_nothing_added({ country: name }) : name;
}

export const countryParts = ({ counts, notKnown, doesNot }: CountryParts): Parts => ({
  counts,
  depends: 0,
  'not-known': notKnown,
  'does-not': doesNot,
});

/** What a place's value does, and what of it counts all the same by its other stage. */
export function placeSentence(words: Words, place: CountryValue): string {
  const { format } = words;
  const name = placeName(words, place);
  const amounts = partsSentence(words, { name, parts: countryParts(place) }, format.roundMoney);
  return place.countsElsewhere > 0
    ? format.sentences([
        amounts,
        m.insight_country_elsewhere({ country: name, value: format.roundMoney(place.countsElsewhere) }),
      ])
    : amounts;
}

/** All that the chart by country says. */
export function countryWords(stage: ChartStage, series: CountrySeries) {
  const words = { format };
  const { countries, others, all } = series;
  const elsewhere = [...countries].sort((a, b) => b.countsElsewhere - a.countsElsewhere)[0];
  return {
    rows: countryRows(words, series),
    notes:
      elsewhere === undefined || elsewhere.countsElsewhere <= 0
        ? []
        : [
            m.insight_country_elsewhere({
              country: placeName(words, elsewhere),
              value: format.roundMoney(elsewhere.countsElsewhere),
            }),
          ],
    figures: countryFigures(words, all, {
      caption: m.insight_country_caption({ stage: stageName(stage) }),
      of: [['stage', stage]],
    }),
    tick: format.shortMoney,
    sums: [...countries, ...(others === undefined ? [] : [others])].map(wholeOf),
    finding: findingOf(stage, series),
  };
}

/** The country with the largest part, or those that share that place. */
function findingOf(stage: ChartStage, { all, total }: CountrySeries): string {
  const named = all.filter(({ country }) => country !== NOT_KNOWN);
  const [first] = named;
  if (first === undefined) return m.insight_country_finding_none();
  const share = (each: CountryValue): string => format.percent((100 * wholeOf(each)) / total);
  const said = { stage: stageName(stage), share: share(first) };
  const equal = named.filter((each) => share(each) === said.share).map((each) => placeName({ format }, each));
  return equal.length === 1
    ? m.insight_country_finding({ ...said, country: placeName({ format }, first) })
    : m.insight_country_finding_equal({ ...said, countries: format.list(shortened(equal)) });
}

/** A title has room for a few names. */
const shortened = (names: readonly string[]): readonly string[] =>
  names.length <= MOST_NAMED
    ? names
    : [...names.slice(0, MOST_NAMED - 1), m.insight_country_others({ count: names.length - MOST_NAMED + 1 })];

const MOST_NAMED = 4;

/** A bar a country, and one for the others together. */
function countryRows(words: Words, { countries, others }: CountrySeries): readonly BarRow[] {
  const { shortMoney, roundMoney } = words.format;
  const amounts = (parts: CountryParts) => ({
    total: shortMoney(wholeOf(parts)),
    parts: countryParts(parts),
  });
  const rows = countries.map((each) => ({
    key: `${each.country}${each.state}`,
    name: placeName(words, each),
    ...amounts(each),
    description: placeSentence(words, each),
  }));
  if (others === undefined) return rows;
  const name = m.insight_country_others({ count: others.count });
  const description = partsSentence(words, { name, parts: countryParts(others) }, roundMoney);
  return [...rows, { key: 'others', name, ...amounts(others), description }];
}

interface CountryTable {
  readonly caption: string;
  /** What the values are of, as columns of the file. */
  readonly of: readonly (readonly [name: string, value: string])[];
}

const amountsOf = (each: CountryValue): readonly number[] => [
  wholeOf(each),
  each.counts,
  each.notKnown,
  each.doesNot,
];

/** Every place with its value, for the table and the file. */
export function countryFigures(
  words: Words,
  all: readonly CountryValue[],
  { caption, of }: CountryTable,
): ChartFigures {
  return {
    caption,
    head: [
      m.form_stage_country(),
      m.chart_column_value(),
      m.insight_country_counts(),
      meaningName('not-known'),
      m.result_share_does_not(),
    ],
    rows: all.map((each) => [
      placeName(words, each),
      ...amountsOf(each).map((usd) => words.format.roundMoney(usd)),
    ]),
    file: {
      head: [...of.map(([name]) => name), ...FILE_HEAD],
      rows: all.map((each) => [
        ...of.map(([, value]) => value),
        each.country === NOT_KNOWN ? '' : each.country,
        placeName(words, each),
        ...amountsOf(each).map(cents),
        cents(each.countsElsewhere),
      ]),
    },
  };
}

const FILE_HEAD = [
  'country_code',
  'country',
  'value_usd',
  'counts_usd',
  'not_known_usd',
  'does_not_count_usd',
  'counts_by_other_stage_usd',
];
