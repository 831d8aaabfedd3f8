import { m } from '../../text';
import { format } from '../../text/format';
import { mineralName } from '../../text/minerals';
import type { BarRow } from '../../ui/charts/bar-row';
import type { StackedBarsProps } from '../../ui/charts/stacked-bars';
import { MOST } from './by-country';
import type { ChartFigures } from './chart-frame';
import { greatest, type MineralSeries, type MineralValue, NOTHING, sum } from './mineral-series';

export type ChartUnit = 'usd' | 'percent';

type Amounts = Omit<MineralValue, 'mineral'>;

/** All that the chart and its table say. */
interface MineralWords {
  /** What the chart shows, in a sentence. */
  readonly finding: string;
  readonly thresholdLabel: string | undefined;
  readonly notes: readonly string[];
  readonly figures: ChartFigures;
  readonly bars: Omit<StackedBarsProps, 'onActive'>;
}

/** Writes the series in the unit: USD, or percent of the battery's minerals. */
export function useMineralWords(
  series: MineralSeries,
  unit: ChartUnit,
  thresholdPercent: number | null,
): MineralWords {
  const { total, minerals, notListed } = series;
  const scale = unit === 'usd' ? 1 : 100 / total.value;
  const write = unit === 'usd' ? format.roundMoney : (percent: number) => format.percent(percent);
  const amount = (usd: number): string => write(usd * scale);
  const nameOf = ({ mineral }: Pick<MineralValue, 'mineral'>): string => mineralName(mineral);
  const row = (key: string, name: string, { value, ...parts }: Amounts): BarRow => ({
    key,
    name,
    total: amount(value),
    counts: parts.counts * scale,
    depends: parts.depends * scale,
    doesNot: parts.doesNot * scale,
    description: m.chart_point({
      mineral: name,
      counts: amount(parts.counts),
      depends: amount(parts.depends),
      does_not: amount(parts.doesNot),
    }),
  });
  const shown = minerals.length > MOST ? minerals.slice(0, MOST - 1) : minerals;
  const tail = minerals.slice(shown.length);
  return {
    finding: useFinding(series, amount),
    thresholdLabel:
      thresholdPercent === null
        ? undefined
        : m.result_share_threshold({ threshold: format.percent(thresholdPercent, 6) }),
    notes:
      notListed.length === 0
        ? []
        : [
            m.chart_not_listed({
              minerals: format.list(notListed.map((each) => mineralName(each))),
            }),
          ],
    figures: useFigures(series, unit, { amount, scale }),
    bars: {
      label: m.chart_heading(),
      rows: [
        row('whole', m.chart_battery(), total),
        ...shown.map((each) => row(each.mineral, nameOf(each), each)),
        ...(tail.length === 0
          ? []
          : [row('others', m.chart_others({ count: tail.length }), tail.reduce<Amounts>(sum, NOTHING))]),
      ],
      max: total.value * scale,
      formatTick: write,
      threshold: thresholdPercent === null ? undefined : ((thresholdPercent * total.value) / 100) * scale,
    },
  };
}

interface Scale {
  readonly amount: (usd: number) => string;
  readonly scale: number;
}

/** The table's and the file's figures: every mineral, and the sum. */
function useFigures(
  { minerals, total }: MineralSeries,
  unit: ChartUnit,
  { amount, scale }: Scale,
): ChartFigures {
  const amounts = ({ value, counts, depends, doesNot }: Amounts) => [value, counts, depends, doesNot];
  const words = (name: string, each: Amounts) => [name, ...amounts(each).map(amount)];
  const plain = (name: string, each: Amounts) => [
    name,
    ...amounts(each).map((usd) => Math.round(usd * scale * 1e4) / 1e4),
  ];
  const named = minerals.map((each) => [mineralName(each.mineral), each] as const);
  return {
    caption: m.chart_table_caption({
      unit: unit === 'usd' ? m.chart_unit_usd() : m.chart_unit_percent(),
    }),
    head: [
      m.chart_column_mineral(),
      m.chart_column_value(),
      m.result_share_counts(),
      m.result_share_depends(),
      m.result_share_does_not(),
    ],
    rows: named.map(([name, each]) => words(name, each)),
    foot: words(m.chart_total(), total),
    raw: [...named.map(([name, each]) => plain(name, each)), plain(m.chart_total(), total)],
  };
}

function useFinding({ minerals, total }: MineralSeries, amount: (usd: number) => string): string {
  const whole = amount(total.value);
  const lost = greatest(minerals, 'doesNot');
  if (lost !== undefined)
    return m.chart_finding_does_not({
      mineral: mineralName(lost.mineral),
      value: amount(lost.doesNot),
      total: whole,
    });
  const open = greatest(minerals, 'depends');
  if (open !== undefined)
    return m.chart_finding_depends({
      mineral: mineralName(open.mineral),
      value: amount(open.depends),
      total: whole,
    });
  return m.chart_finding_all_counts({ total: whole });
}
