import { type ReactNode, useRef } from 'react';
import { useText } from '../../text';
import { Disclosure } from '../../ui';
import { ChartTable } from '../../ui/charts/chart-table';
import styles from './charts.module.css';
import { Downloads } from './downloads';

/** A chart's figures as its table shows them, and as its file holds them. */
export interface ChartFigures {
  readonly caption: string;
  readonly head: readonly string[];
  /** In words; the first cell names the row. */
  readonly rows: readonly (readonly string[])[];
  /** As plain figures. */
  readonly raw: readonly (readonly (string | number)[])[];
}

interface ChartFrameProps {
  readonly name: string;
  /** What the chart shows, in a sentence: its title. */
  readonly finding: string;
  readonly figures: ChartFigures;
  readonly hypothetical: boolean;
  /** What has to be said under it, in the file as well. */
  readonly notes?: readonly string[];
  readonly children: ReactNode;
}

/** A chart under its finding, with its table and its files. */
export function ChartFrame({ name, finding, figures, hypothetical, notes = [], children }: ChartFrameProps) {
  const text = useText();
  const place = useRef<HTMLDivElement>(null);
  return (
    <div className={styles.chart}>
      <p className={styles.finding}>{finding}</p>
      {hypothetical ? <p>{text.insight_hypothetical_line()}</p> : null}
      <div ref={place} className={styles.plot}>
        {children}
      </div>
      {notes.map((note) => (
        <p key={note} className={styles.soft}>
          {note}
        </p>
      ))}
      <Downloads
        place={place}
        name={name}
        title={finding}
        figures={figures}
        hypothetical={hypothetical}
        notes={notes}
      />
      <Disclosure summary={text.insight_chart_table()}>
        <Table figures={figures} />
      </Disclosure>
    </div>
  );
}

function Table({ figures: { caption, head, rows } }: { readonly figures: ChartFigures }) {
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
          <tr key={row.join('|')}>
            {row.map((cell, at) =>
              at === 0 ? (
                <th key={head[at]} scope="row">
                  {cell}
                </th>
              ) : (
                <td key={head[at]}>{cell}</td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </ChartTable>
  );
}
