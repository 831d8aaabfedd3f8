import { NOT_KNOWN } from '../../law';
import { m } from '../../text';
import { format } from '../../text/format';
import type { BarRow } from '../../ui/charts/bar-row';
import type { CountrySeries, CountryValue } from './by-country';
import type { ChartFigures } from './chart-frame';
import type { ChartStage } from './stage-value';

/** All that the chart by country says. */
export function useCountryWords(stage: ChartStage, { countries, others, all, total }: CountrySeries) {
  const stageName = (each: ChartStage): string =>
    ({
      extraction: m.insight_stage_extraction,
      processing: m.insight_stage_processing,
      recycling: m.insight_stage_recycling,
    })[each]();
  const money = (usd: number): string => format.roundMoney(usd);
  const row = (key: string, country: string, { counts, doesNot }: Omit<CountryValue, 'country'>): BarRow => ({
    key,
    name: country,
    total: money(counts + doesNot),
    counts,
    depends: 0,
    doesNot,
    description: m.insight_country_point({ country, counts: money(counts), does_not: money(doesNot) }),
  });
  const rows = [
    ...countries.map((each) => row(each.country, format.country(each.country), each)),
    ...(others === undefined
      ? []
      : [row('others', m.insight_country_others({ count: others.count }), others)]),
  ];
  const first = countries.find(({ country }) => country !== NOT_KNOWN);
  const figures: ChartFigures = {
    caption: m.insight_country_caption({ stage: stageName(stage) }),
    head: [
      m.form_stage_country(),
      m.chart_column_value(),
      m.insight_country_counts(),
      m.result_share_does_not(),
    ],
    rows: all.map(({ country, counts, doesNot }) => [
      format.country(country),
      money(counts + doesNot),
      money(counts),
      money(doesNot),
    ]),
    raw: all.map(({ country, counts, doesNot }) => [
      format.country(country),
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
        ? m.insight_country_finding_none()
        : m.insight_country_finding({
            country: format.country(first.country),
            stage: stageName(stage),
            share: format.percent((100 * (first.counts + first.doesNot)) / total),
          }),
  };
}

const cents = (usd: number): number => Math.round(usd * 100) / 100;
