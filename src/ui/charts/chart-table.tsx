import type { ReactNode } from 'react';
import styles from './chart-table.module.css';

interface ChartTableProps {
  readonly label: string;
  /** Caption, head, body and foot of the table. */
  readonly children: ReactNode;
}

/** The table twin of a chart; scrolls sideways by itself where it is wider than the page. */
export function ChartTable({ label, children }: ChartTableProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a landmark of the same name as its section would be one too many
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <div role="group" aria-label={label} tabIndex={0} className={styles.scroller}>
      <table className={styles.table}>{children}</table>
    </div>
  );
}
