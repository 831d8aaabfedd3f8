import { m } from '../../../text';
import { type Format, format } from '../../../text/format';
import { mineralName } from '../../../text/minerals';
import { shareWords } from '../../../text/share';
import type { BarRow, StackedBarsProps } from '../../../ui/charts/bar-row';
import { MOST } from '../by-country/series';
import type { ChartFigures } from '../figures';
import { meaningName, type Parts, partsSentence } from '../meanings';
import { greatest, type MineralParts, type MineralSeries, NOTHING, sum } from './series';

export type ChartUnit = 'usd' | 'percent';

/** All that the chart and its table say. */
interface MineralWords {
  /** What the chart shows, in a sentence. */
  readonly finding: string;
  readonly thresholdLabel: string | undefined;
  readonly notes: readonly string[];
  readonly figures: ChartFigures;
  readonly bars: Omit<StackedBarsProps, 'onActive'>;
}

/** The amounts by what they do for the share. */
export const partsOf = ({ counts, depends, notKnown, doesNot }: MineralParts, scale = 1): Parts => ({
  counts: counts * scale,
  depends: depends * scale,
  'not-known': notKnown * scale,
  'does-not': doesNot * scale,
});

/** Writes the series in the unit: USD, or percent of the battery's minerals. */
export function useMineralWords(
  series: MineralSeries,
  unit: ChartUnit,
  thresholdPercent: number | null,
): MineralWords {
  const { total, notListed } = series;
  const scale = unit === 'usd' ? 1 : 100 / total.value;
  const threshold = thresholdPercent ?? undefined;
  return {
    finding: useFinding(series, unit, format),
    thresholdLabel:
      threshold === undefined
        ? undefined
        : m.result_share_threshold({ threshold: format.percent(threshold, 6) }),
    notes:
      notListed.length === 0
        ? []
        : [
            m.chart_not_listed({
              minerals: format.list(notListed.map((each) => mineralName(each))),
            }),
          ],
    figures: useFigures(series, unit),
    bars: {
      label: m.chart_heading(),
      rows: mineralRows(series, unit),
      max: total.value * scale,
      formatTick: writerOf(unit),
      threshold: threshold === undefined ? undefined : (threshold / 100) * total.value * scale,
    },
  };
}

const writerOf = (unit: ChartUnit): ((amount: number) => string) =>
  unit === 'usd' ? format.shortMoney : (percent) => format.percent(percent);

/** A bar for the battery, one a mineral, and one for those that have no place of their own. */
function mineralRows({ total, minerals }: MineralSeries, unit: ChartUnit): readonly BarRow[] {
  const scale = unit === 'usd' ? 1 : 100 / total.value;
  const write = writerOf(unit);
  const row = (key: string, name: string, amounts: MineralParts): BarRow => {
    const parts = partsOf(amounts, scale);
    const description = partsSentence({ format }, { name, parts }, write);
    return { key, name, total: write(amounts.value * scale), parts, description };
  };
  const shown = minerals.length > MOST ? minerals.slice(0, MOST - 1) : minerals;
  const tail = minerals.slice(shown.length);
  return [
    row('whole', m.chart_battery(), total),
    ...shown.map((each) => row(each.mineral, mineralName(each.mineral), each)),
    ...(tail.length === 0
      ? []
      : [row('others', m.chart_others({ count: tail.length }), tail.reduce<MineralParts>(sum, NOTHING))]),
  ];
}

/** The table's and the file's figures: every mineral, and the sum. */
function useFigures({ minerals, total }: MineralSeries, unit: ChartUnit): ChartFigures {
  const scale = unit === 'usd' ? 1 : 100 / total.value;
  const write = unit === 'usd' ? format.roundMoney : (percent: number) => format.percent(percent);
  const amounts = (each: MineralParts): readonly number[] =>
    [each.value, each.counts, each.depends, each.notKnown, each.doesNot].map((usd) => usd * scale);
  const words = (name: string, each: MineralParts) => [name, ...amounts(each).map(write)];
  return {
    caption: m.chart_table_caption({
      unit: unit === 'usd' ? m.chart_unit_usd() : m.chart_unit_percent(),
    }),
    head: [
      m.chart_column_mineral(),
      m.chart_column_value(),
      ...(['counts', 'depends', 'not-known', 'does-not'] as const).map((each) => meaningName(each)),
    ],
    rows: minerals.map((each) => words(mineralName(each.mineral), each)),
    foot: words(m.chart_total(), total),
    file: {
      head: [
        'mineral_id',
        'mineral',
        ...['value', 'counts', 'depends', 'not_known', 'does_not_count'].map((name) => `${name}_${unit}`),
      ],
      rows: minerals.map((each) => [
        each.mineral,
        mineralName(each.mineral),
        ...amounts(each).map((amount) => Math.round(amount * 1e4) / 1e4),
      ]),
    },
  };
}

/** Under this part of the value, what is lost is no finding: what counts is. */
const WORTH_NAMING = 0.01;

function useFinding({ minerals, total }: MineralSeries, unit: ChartUnit, format: Format): string {
  const scale = unit === 'usd' ? 1 : 100 / total.value;
  const write = (usd: number): string =>
    unit === 'usd' ? format.shortMoney(usd) : format.percent(usd * scale);
  const isWorth = (usd: number): boolean => usd >= WORTH_NAMING * total.value;
  const said = (kind: 'depends' | 'notKnown' | 'doesNot') => {
    const most = greatest(minerals, kind);
    return most === undefined || !isWorth(most[kind])
      ? undefined
      : { mineral: mineralName(most.mineral), value: write(most[kind]), total: write(total.value) };
  };
  const lost = said('doesNot');
  if (lost !== undefined) return m.chart_finding_does_not(lost);
  const open = said('depends');
  if (open !== undefined) return m.chart_finding_depends(open);
  const unknown = said('notKnown');
  if (unknown !== undefined) return m.insight_finding_not_known(unknown);
  const share = (100 * total.counts) / total.value;
  return share === 100
    ? m.chart_finding_all_counts({ total: write(total.value) })
    : m.insight_finding_counts({
        share: shareWords({ format }, share, { threshold: null, under: false }),
      });
}
