import type { Day } from '../../kernel/day';
import { m } from '../../text';
import { format } from '../../text/format';
import { sourceWords } from '../../text/rules';
import { Section } from '../../ui';
import { ChartTable } from '../../ui/charts/chart-table';
import { SourceList } from '../../ui/source-list';
import styles from './law-view.module.css';
import type { LawProps } from './regimes';

/** A whole year is told by its number alone. */
const periodName = (from: Day, until: Day): string =>
  from.endsWith('-01-01') && until === `${from.slice(0, 4)}-12-31`
    ? from.slice(0, 4)
    : m.insight_law_period_range({ from: format.day(from), until: format.day(until) });

/** The percentages of both halves, period by period, and that there are none after. */
export function Percentages({ rulebook: { parameters } }: LawProps) {
  const { percent } = format;
  const minerals = parameters['minerals-percentage'].periods;
  const components = parameters['components-percentage'].periods;
  const cites = [...minerals, ...components].flatMap((period) => period.cites);
  const once = [...new Map(cites.map((cite) => [cite.label, cite])).values()];
  const none = parameters.regime.periods.find(({ value }) => value === 'no-percentage');
  return (
    <Section heading={m.insight_law_percentages()}>
      <div className={styles.table}>
        <ChartTable label={m.insight_law_percentages()}>
          <thead>
            <tr>
              <th scope="col">{m.insight_years_column_year()}</th>
              <th scope="col">{m.result_share_heading()}</th>
              <th scope="col">{m.result_components_heading()}</th>
            </tr>
          </thead>
          <tbody>
            {minerals.map(({ from, until = from, value }) => (
              <tr key={from}>
                <th scope="row">{periodName(from, until)}</th>
                <td>{percent(value, 6)}</td>
                <td>{percent(components.find((period) => period.from === from)?.value ?? '0', 6)}</td>
              </tr>
            ))}
            {none === undefined ? null : (
              <tr>
                <th scope="row">{m.insight_years_from({ year: none.from.slice(0, 4) })}</th>
                <td>{m.insight_years_none()}</td>
                <td>{m.insight_years_none()}</td>
              </tr>
            )}
          </tbody>
        </ChartTable>
      </div>
      <SourceList sources={once.map((cite) => sourceWords(cite))} />
    </Section>
  );
}
