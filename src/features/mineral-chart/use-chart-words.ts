import { useText } from '../../text';
import { useFormat } from '../../text/format';
import { mineralName } from '../../text/minerals';
import type { BarRow } from '../../ui/charts/bar-row';
import type { StackedBarsProps } from '../../ui/charts/stacked-bars';
import { greatest, type MineralSeries, type MineralValue } from './mineral-series';

export type ChartUnit = 'usd' | 'percent';

/** All that the chart and its table say. */
export interface ChartWords {
  /** What the chart shows, in a sentence. */
  readonly finding: string;
  readonly thresholdLabel: string | undefined;
  readonly notListed: string | undefined;
  /** The chart's unit, in words. */
  readonly unit: string;
  /** An amount in USD, written in the chart's unit. */
  readonly amount: (usd: number) => string;
  readonly bars: Omit<StackedBarsProps, 'onActive'>;
}

/** Writes the series in the unit: USD, or percent of the battery's minerals. */
export function useChartWords(
  series: MineralSeries,
  unit: ChartUnit,
  thresholdPercent: number | null,
): ChartWords {
  const text = useText();
  const format = useFormat();
  const { total, minerals, notListed } = series;
  const scale = unit === 'usd' ? 1 : 100 / total.value;
  const write = unit === 'usd' ? format.roundMoney : (percent: number) => format.percent(percent);
  const amount = (usd: number): string => write(usd * scale);
  const row = (key: string, name: string, { value, ...parts }: Omit<MineralValue, 'mineral'>): BarRow => ({
    key,
    name,
    total: amount(value),
    counts: parts.counts * scale,
    depends: parts.depends * scale,
    doesNot: parts.doesNot * scale,
    description: text.chart_point({
      mineral: name,
      counts: amount(parts.counts),
      depends: amount(parts.depends),
      does_not: amount(parts.doesNot),
    }),
  });
  return {
    finding: useFinding(series, amount),
    thresholdLabel:
      thresholdPercent === null
        ? undefined
        : text.result_share_threshold({ threshold: format.percent(thresholdPercent, 6) }),
    notListed:
      notListed.length === 0
        ? undefined
        : text.chart_not_listed({ minerals: format.list(notListed.map((each) => mineralName(text, each))) }),
    unit: unit === 'usd' ? text.chart_unit_usd() : text.chart_unit_percent(),
    amount,
    bars: {
      label: text.chart_heading(),
      rows: [
        row('whole', text.chart_battery(), total),
        ...minerals.map((each) => row(each.mineral, mineralName(text, each.mineral), each)),
      ],
      max: total.value * scale,
      formatTick: write,
      threshold: thresholdPercent === null ? undefined : ((thresholdPercent * total.value) / 100) * scale,
    },
  };
}

function useFinding({ minerals, total }: MineralSeries, amount: (usd: number) => string): string {
  const text = useText();
  const whole = amount(total.value);
  const lost = greatest(minerals, 'doesNot');
  if (lost !== undefined)
    return text.chart_finding_does_not({
      mineral: mineralName(text, lost.mineral),
      value: amount(lost.doesNot),
      total: whole,
    });
  const open = greatest(minerals, 'depends');
  if (open !== undefined)
    return text.chart_finding_depends({
      mineral: mineralName(text, open.mineral),
      value: amount(open.depends),
      total: whole,
    });
  return text.chart_finding_all_counts({ total: whole });
}
