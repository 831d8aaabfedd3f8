import { type ReactNode, useRef } from 'react';
import { useIsHypothetical } from '../../form/use-is-hypothetical';
import { m } from '../../text';
import { Disclosure, Notice } from '../../ui';
import { ChartTable } from '../../ui/charts/chart-table';
import styles from './charts.module.css';
import { Downloads } from './downloads';

/** A chart's figures as its table shows them, and as its file holds them. */
export interface ChartFigures {
  readonly caption: string;
  readonly head: readonly string[];
  /** In words; the first cell names the row. */
  readonly rows: readonly (readonly string[])[];
  /** The sum of the rows, where there is one. */
  readonly foot?: readonly string[];
  /** As plain figures, the sum last. */
  readonly raw: readonly (readonly (string | number)[])[];
}

interface ChartFrameProps {
  readonly name: string;
  /** What the chart shows, in a sentence: its title. */
  readonly finding: string;
  readonly figures: ChartFigures;
  /** What has to be said under it, in the file as well. */
  readonly notes?: readonly string[];
  readonly children: ReactNode;
}

/** A chart under its finding, with its table and its files. */
export function ChartFrame({ name, finding, figures, notes = [], children }: ChartFrameProps) {
  const place = useRef<HTMLDivElement>(null);
  const hypothetical = useIsHypothetical();
  return (
    <div className={styles.chart}>
      <p className={styles.finding}>{finding}</p>
      {hypothetical ? <Notice tone="caution">{m.insight_hypothetical_line()}</Notice> : null}
      <div ref={place} className={styles.plot}>
        {children}
      </div>
      {notes.map((note) => (
        <p key={note} className={styles.soft}>
          {note}
        </p>
      ))}
      <Downloads place={place} name={name} title={finding} figures={figures} notes={notes} />
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
