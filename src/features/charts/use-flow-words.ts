import { MINERALS } from '../../law';
import { m } from '../../text';
import { format } from '../../text/format';
import { mineralName } from '../../text/minerals';
import { mineralShareWords } from '../../text/share';
import type { FlowBand, FlowNode } from '../../ui/charts/flow-layout';
import { type Flow, OTHERS, RECYCLED, RECYCLING, type Weighed } from './flow';
import { meanings } from './meanings';

const OUTCOMES = ['counts', 'depends', 'does-not'] as const;

/** All that the flow says. */
export function useFlowWords({ links, columns }: Flow, { evaluation: { minerals } }: Weighed) {
  const outcome = {
    counts: m.result_share_counts(),
    depends: m.result_share_depends(),
    'does-not': m.result_share_does_not(),
  };
  const nameOf = (column: number, key: string): string => {
    if (key === OTHERS) return m.insight_flow_others();
    if (key === RECYCLED) return m.form_route_recycled();
    if (column === 0) {
      const mineral = MINERALS.find((each) => each === key);
      return mineral === undefined ? key : mineralName(mineral);
    }
    const end = OUTCOMES.find((each) => each === key);
    if (end !== undefined) return outcome[end];
    return format.country(key.replace(RECYCLING, ''));
  };
  const bands = links.map(({ column, from, to, usd }): FlowBand => {
    const ends = { from: nameOf(column, from), to: nameOf(column + 1, to) };
    const value = format.roundMoney(usd);
    return { column, from, to, value: usd, description: m.insight_flow_link({ ...ends, value }) };
  });
  const nodes = columns.map((keys, column) =>
    keys.map((key): FlowNode => {
      const name = nameOf(column, key);
      return { key, name, description: name, meaning: OUTCOMES.find((each) => each === key) };
    }),
  );
  const shares = minerals.share && mineralShareWords({ format }, minerals, minerals.share);
  const isOpen = minerals.share?.min !== minerals.share?.max;
  return {
    nodes,
    bands,
    columns: m.insight_flow_columns(),
    legend: meanings(isOpen),
    finding: isOpen
      ? m.insight_flow_finding_range({ min: shares?.min ?? '', max: shares?.max ?? '' })
      : m.insight_flow_finding({ share: shares?.min ?? '' }),
    figures: {
      caption: m.insight_flow_heading(),
      head: [m.insight_flow_from(), m.insight_flow_to(), m.chart_column_value()],
      rows: links.map(({ column, from, to, usd }) => [
        nameOf(column, from),
        nameOf(column + 1, to),
        format.roundMoney(usd),
      ]),
      raw: links.map(({ column, from, to, usd }) => [
        nameOf(column, from),
        nameOf(column + 1, to),
        Math.round(usd * 100) / 100,
      ]),
    },
  };
}
