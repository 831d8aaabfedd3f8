import type { ReactNode } from 'react';
import { useIsHypotheticalIn } from '../../calculation';
import { m } from '../../text';
import { Disclosure } from '../../ui';
import { ChartTable } from '../../ui/charts/chart-table';
import styles from './charts.module.css';
import { Downloads } from './downloads';
import type { ChartFigures } from './figures';
import { usePictured } from './pictured';

interface ChartFrameProps {
  /** The chart's name in the registry: its mark in the page, and a part of its files' names. */
  readonly name: string;
  /** What the chart shows, in a sentence: its title. */
  readonly finding: string;
  readonly figures: ChartFigures;
  /** What has to be said under it, in the picture as well. */
  readonly notes?: readonly string[];
  /** What can be chosen of it; it stays when the picture leaves the page. */
  readonly controls?: ReactNode;
  readonly children: ReactNode;
}

/** A chart under its finding, with its table and its files. */
export function ChartFrame({ name, finding, figures, notes = [], controls, children }: ChartFrameProps) {
  const hypothetical = useIsHypotheticalIn(usePictured());
  return (
    <div data-chart={name} className={styles.chart}>
      <p className={styles.finding}>{finding}</p>
      {hypothetical ? (
        <p className={styles.soft}>
          <strong>{m.insight_hypothetical_line()}</strong>
        </p>
      ) : null}
      <div className={styles.plot}>{children}</div>
      {controls === undefined ? null : <div className={styles.choices}>{controls}</div>}
      {notes.map((note) => (
        <p key={note} className={styles.soft}>
          {note}
        </p>
      ))}
      <Downloads name={name} title={finding} figures={figures} notes={notes}>
        {children}
      </Downloads>
      <Disclosure summary={m.chart_table()}>
        <Table figures={figures} />
      </Disclosure>
    </div>
  );
}

function Table({ figures: { caption, head, rows, foot } }: { readonly figures: ChartFigures }) {
  return (
    <ChartTable label={caption}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {head.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.join('|')} cells={row} />
        ))}
      </tbody>
      {foot === undefined ? null : (
        <tfoot>
          <Row cells={foot} />
        </tfoot>
      )}
    </ChartTable>
  );
}

/** The first cell names the row. */
function Row({ cells: [name, ...cells] }: { readonly cells: readonly string[] }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {cells.map((cell, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its column
        <td key={at}>{cell}</td>
      ))}
    </tr>
  );
}
