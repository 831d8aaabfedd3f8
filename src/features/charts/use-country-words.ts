import { NOT_KNOWN } from '../../law';
import { useFormat } from '../../text/format';
import { useLateText } from '../../text/late';
import type { BarRow } from '../../ui/charts/bar-row';
import type { CountrySeries, CountryValue } from './by-country';
import type { ChartFigures } from './chart-frame';
import type { ChartStage } from './stage-value';

/** All that the chart by country says. */
export function useCountryWords(stage: ChartStage, { countries, others, all, total }: CountrySeries) {
  const late = useLateText();
  const format = useFormat();
  const stageName = (each: ChartStage): string =>
    ({
      extraction: late.insight_stage_extraction,
      processing: late.insight_stage_processing,
      recycling: late.insight_stage_recycling,
    })[each]();
  const nameOf = (country: string): string =>
    country === NOT_KNOWN ? late.insight_country_unknown() : format.country(country);
  const money = (usd: number): string => format.roundMoney(usd);
  const row = (key: string, country: string, { counts, doesNot }: Omit<CountryValue, 'country'>): BarRow => ({
    key,
    name: country,
    total: money(counts + doesNot),
    counts,
    depends: 0,
    doesNot,
    description: late.insight_country_point({ country, counts: money(counts), does_not: money(doesNot) }),
  });
  const rows = [
    ...countries.map((each) => row(each.country, nameOf(each.country), each)),
    ...(others === undefined
      ? []
      : [row('others', late.insight_country_others({ count: others.count }), others)]),
  ];
  const first = countries.find(({ country }) => country !== NOT_KNOWN);
  const figures: ChartFigures = {
    caption: late.insight_country_caption({ stage: stageName(stage) }),
    head: [
      late.insight_country_column(),
      late.insight_country_value(),
      late.insight_country_counts(),
      late.insight_country_not(),
    ],
    rows: all.map(({ country, counts, doesNot }) => [
      nameOf(country),
      money(counts + doesNot),
      money(counts),
      money(doesNot),
    ]),
    raw: all.map(({ country, counts, doesNot }) => [
      nameOf(country),
      cents(counts + doesNot),
      cents(counts),
      cents(doesNot),
    ]),
  };
  return {
    rows,
    figures,
    stageName,
    tick: money,
    sums: rows.map(({ counts, doesNot }) => counts + doesNot),
    finding:
      first === undefined
        ? late.insight_country_finding_none()
        : late.insight_country_finding({
            country: nameOf(first.country),
            stage: stageName(stage),
            share: format.percent((100 * (first.counts + first.doesNot)) / total),
          }),
  };
}

const cents = (usd: number): number => Math.round(usd * 100) / 100;
