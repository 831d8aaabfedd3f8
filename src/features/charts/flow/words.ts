import { MINERALS, sourcingTest } from '../../../law';
import { m } from '../../../text';
import { type Format, format } from '../../../text/format';
import { mineralName } from '../../../text/minerals';
import { mineralShareWords } from '../../../text/share';
import type { FlowBand, FlowColumn } from '../../../ui/charts/flow-layout';
import { type ChartFigures, cents } from '../figures';
import { meaningName, meanings, NO_PARTS, type Parts } from '../meanings';
import { OUTCOMES, type Weighed } from '../weighed';
import {
  COLUMNS,
  type Flow,
  type FlowLink,
  NO_STAGE,
  NOTHING_ADDED,
  OTHERS,
  RECYCLED,
  RECYCLING,
} from './series';

interface Words {
  readonly format: Format;
}

/** The name of a node, by the column it stands in. */
function nodeName({ format }: Words, column: number, key: string): string {
  if (key === OTHERS) return m.insight_flow_others();
  if (key === RECYCLED) return m.form_route_recycled();
  if (key === NO_STAGE) return m.insight_country_no_stage();
  const mineral = column === 0 ? MINERALS.find((each) => each === key) : undefined;
  if (mineral !== undefined) return mineralName(mineral);
  const end = OUTCOMES.find((each) => each === key);
  if (end !== undefined) return meaningName(end);
  if (key.startsWith(RECYCLING))
    return m.insight_flow_recycled_in({
      country: nodeName({ format }, column, key.slice(RECYCLING.length)),
    });
  if (key.startsWith(NOTHING_ADDED))
    return m.insight_country_nothing_added({ country: format.country(key.slice(NOTHING_ADDED.length)) });
  return format.country(key);
}

/** The country's code in a node's key; empty where it stands for no country. */
function codeOf(column: number, key: string): string {
  const code = key.replace(RECYCLING, '').replace(NOTHING_ADDED, '');
  return (column === 1 || column === 2) && /^[A-Y][A-Z]$/.test(code) ? code : '';
}

/** All that the flow says. */
export function useFlowWords(flow: Flow, { evaluation, scenario, rulebook }: Weighed) {
  const words = { format };
  const { links, columns } = flow;
  const { minerals } = evaluation;
  const bands = links.map(
    ({ column, from, to, outcome, usd }): FlowBand => ({
      column,
      from,
      to,
      value: usd,
      meaning: outcome,
      description: m.insight_flow_point({
        from: nodeName(words, column, from),
        to: nodeName(words, column + 1, to),
        value: format.roundMoney(usd),
        outcome: meaningName(outcome),
      }),
    }),
  );
  const shares = minerals.share && mineralShareWords(words, minerals, minerals.share);
  const isOpen = minerals.share?.min !== minerals.share?.max;
  const isFifty = sourcingTest(scenario, rulebook) === 'fifty-percent-value-added';
  const hasShares = (scenario.minerals?.entries ?? []).some(({ kind }) => kind === 'shares');
  const hasChains = (scenario.minerals?.entries ?? []).some(({ kind }) => kind === 'chain');
  return {
    columns: columnsOf(words, columns, links),
    bands,
    legend: meanings(partsOf(links)).map((item) =>
      item.meaning === 'does-not' ? { ...item, meaning: 'filled' as const } : item,
    ),
    notes: [
      ...(hasShares ? [m.insight_flow_pairing()] : []),
      ...(isFifty && hasChains ? [m.insight_flow_fifty()] : []),
    ],
    finding: isOpen
      ? m.insight_flow_finding_range({ min: shares?.min ?? '', max: shares?.max ?? '' })
      : m.insight_flow_finding({ share: shares?.min ?? '' }),
    figures: figuresOf(words, links),
  };
}

function partsOf(links: readonly FlowLink[]): Parts {
  const parts = { ...NO_PARTS };
  for (const { column, outcome, usd } of links) if (column === 0) parts[outcome] += usd;
  return parts;
}

function columnsOf(
  words: Words,
  columns: Flow['columns'],
  links: readonly FlowLink[],
): readonly FlowColumn[] {
  const { format } = words;
  const names = [
    m.chart_column_mineral(),
    m.insight_flow_column_extraction(),
    m.insight_flow_column_processing(),
    m.insight_flow_column_outcome(),
  ];
  return columns.map((keys, column) => ({
    name: names[column] ?? '',
    nodes: keys.map((key) => {
      const value = links
        .filter((link) =>
          column === 0
            ? link.column === 0 && link.from === key
            : link.column === column - 1 && link.to === key,
        )
        .reduce((sum, { usd }) => sum + usd, 0);
      return {
        key,
        name: nodeName(words, column, key),
        total: format.shortMoney(value),
        meaning: OUTCOMES.find((each) => each === key),
      };
    }),
  }));
}

function figuresOf(words: Words, links: readonly FlowLink[]): ChartFigures {
  const { format } = words;
  return {
    caption: m.insight_flow_caption(),
    head: [
      m.insight_flow_from(),
      m.insight_flow_to(),
      m.insight_flow_column_outcome(),
      m.chart_column_value(),
    ],
    rows: links.map(({ column, from, to, outcome, usd }) => [
      nodeName(words, column, from),
      nodeName(words, column + 1, to),
      meaningName(outcome),
      format.roundMoney(usd),
    ]),
    file: {
      head: ['from_stage', 'from_code', 'from', 'to_stage', 'to_code', 'to', 'outcome', 'value_usd'],
      rows: links.map(({ column, from, to, outcome, usd }) => [
        stageOf(column, from),
        codeOf(column, from),
        nodeName(words, column, from),
        stageOf(column + 1, to),
        codeOf(column + 1, to),
        nodeName(words, column + 1, to),
        outcome,
        cents(usd),
      ]),
    },
  };
}

const stageOf = (column: number, key: string): string =>
  key.startsWith(RECYCLING) ? 'recycling' : (COLUMNS[column] ?? '');
