import { useEffect, useRef } from 'react';
import type { ChainRow } from '../../form';
import { NEEDED } from '../../form/table/columns';
import { MAX_COLUMNS, type TableFailure } from '../../form/table/load-table';
import { MAX_ENTRIES } from '../../form/table/read-table';
import type { TableChoices } from '../../form/table/table-session';
import { m } from '../../text';
import { format } from '../../text/format';
import { Alert, Button, Card } from '../../ui';
import styles from './chains.module.css';
import { TableMapping } from './table-mapping';
import { TablePreview } from './table-preview';
import type { TableImport } from './use-table-import';

interface TableImportPanelProps {
  readonly table: TableImport;
  /** Whether there are lines that could be replaced. */
  readonly hasRows: boolean;
  readonly onTake: (rows: readonly ChainRow[], how: 'replace' | 'add') => void;
}

const isMapped = ({ columns }: TableChoices): boolean => NEEDED.every((column) => columns.includes(column));

type Failure = (name: string, number: (value: number) => string) => string;

const FAILURES: Readonly<Record<TableFailure, Failure>> = {
  'too-large': (name) => m.work_file_too_large({ name, size: '50' }),
  'too-many': (_name, number) => m.table_too_many({ max: number(MAX_ENTRIES) }),
  'too-wide': (name, number) => m.table_too_wide({ name, max: number(MAX_COLUMNS) }),
  unreadable: (name) => m.table_failed({ name }),
  empty: (name) => m.table_failed({ name }),
};

/** A table on its way in: what its columns hold, what is wrong in it, and what to take. */
export function TableImportPanel({ table, hasRows, onTake }: TableImportPanelProps) {
  const { number, percent } = format;
  const { name, state, close, choose } = table;
  const panel = useRef<HTMLDivElement>(null);
  // Whoever chose a file is waiting for it, wherever on the page they were.
  useEffect(() => {
    panel.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const cancel = <Button onClick={close}>{m.table_cancel()}</Button>;
  if (state.kind === 'failed')
    return (
      <Alert actions={<Button onClick={close}>{m.work_dismiss()}</Button>}>
        {FAILURES[state.failure](name, number)}
      </Alert>
    );
  return (
    <div ref={panel}>
      <Card label={m.table_heading({ name })} className={styles.import}>
        <h3>{m.table_heading({ name })}</h3>
        {state.kind === 'reading' ? (
          <>
            <p aria-live="polite">{m.table_reading({ name, percent: percent(state.part * 100, 0) })}</p>
            <progress className={styles.progress} aria-label={m.table_heading({ name })} value={state.part} />
          </>
        ) : (
          <TableMapping table={state.table} choices={state.choices} onChoose={choose} />
        )}
        {state.kind === 'mapping' && state.reading !== null && isMapped(state.choices) ? (
          <TablePreview
            reading={state.reading}
            headings={state.table.headings}
            hasRows={hasRows}
            onTake={onTake}
          />
        ) : null}
        <div>{cancel}</div>
      </Card>
    </div>
  );
}
