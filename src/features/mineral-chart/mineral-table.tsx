import { useText } from '../../text';
import { mineralName } from '../../text/minerals';
import { ChartTable } from '../../ui/charts/chart-table';
import type { MineralSeries, MineralValue } from './mineral-series';
import type { ChartWords } from './use-chart-words';

interface MineralTableProps {
  readonly series: MineralSeries;
  readonly words: ChartWords;
}

/** The chart as a table. */
export function MineralTable({ series: { minerals, total }, words: { unit, amount } }: MineralTableProps) {
  const text = useText();
  const cells = ({ value, counts, depends, doesNot }: Omit<MineralValue, 'mineral'>) => (
    <>
      <td>{amount(value)}</td>
      <td>{amount(counts)}</td>
      <td>{amount(depends)}</td>
      <td>{amount(doesNot)}</td>
    </>
  );
  return (
    <ChartTable label={text.chart_table_caption({ unit })}>
      <caption>{text.chart_table_caption({ unit })}</caption>
      <thead>
        <tr>
          <th scope="col">{text.chart_column_mineral()}</th>
          <th scope="col">{text.chart_column_value()}</th>
          <th scope="col">{text.result_share_counts()}</th>
          <th scope="col">{text.result_share_depends()}</th>
          <th scope="col">{text.result_share_does_not()}</th>
        </tr>
      </thead>
      <tbody>
        {minerals.map((each) => (
          <tr key={each.mineral}>
            <th scope="row">{mineralName(text, each.mineral)}</th>
            {cells(each)}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{text.chart_total()}</th>
          {cells(total)}
        </tr>
      </tfoot>
    </ChartTable>
  );
}
