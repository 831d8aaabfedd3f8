import { useMemo, useRef, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { type ChainRow, type FormValues, useReading } from '../../form';
import { readRow } from '../../form/chain-rows/read-rows';
import { columnOf, NEEDED } from '../../form/table/columns';
import { offerTable } from '../../form/table/offered-table';
import { writeTable } from '../../form/table/write-table';
import { fileName, saveFile } from '../../platform/files';
import { useText } from '../../text';
import { useFormat } from '../../text/format';
import { Alert, Button, Checkbox, Notice, TextField } from '../../ui';
import styles from './chains.module.css';
import { fromClipboard } from './clipboard';
import { joined, withNewRow } from './edit-rows';
import { GridTable } from './grid';
import { type Arrangement, arranged, totalValue } from './order';
import { joinForm, splitForm } from './split-and-join';
import { TableImportPanel } from './table-import';
import { TableLinks } from './table-links';
import { useChainRows } from './use-chain-rows';
import { useGrid } from './use-grid';
import { useTableImport } from './use-table-import';

const AS_ENTERED: Arrangement = { sort: null, find: '', onlyProblems: false };

/** The table of chains with all that can be done to it. */
export function ChainsTable() {
  const text = useText();
  const [rows, setRows] = useChainRows();
  const [arrangement, arrange] = useState(AS_ENTERED);
  const [said, say] = useState<string | null>(null);
  const gridRef = useRef<HTMLDivElement>(null);
  const table = useTableImport();
  // The order stays while cells are typed in: a line does not leave from under the cursor.
  const latest = useRef(rows);
  latest.current = rows;
  const count = rows.length;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new number of rows asks for a new order
  const order = useMemo(() => arranged(latest.current, arrangement), [arrangement, count]);
  const grid = useGrid({ rows, setRows, order, grid: gridRef });
  const take = (more: readonly ChainRow[], how: 'replace' | 'add') => {
    setRows(how === 'replace' ? more : joined(rows, more));
    arrange(AS_ENTERED);
    table?.close();
    say(text.table_done({ count: more.length }));
  };
  return (
    <>
      {table === null ? null : <TableImportPanel table={table} hasRows={count > 0} onTake={take} />}
      {said === null ? null : (
        <Notice live actions={<Button onClick={() => say(null)}>{text.work_dismiss()}</Button>}>
          <p>{said}</p>
        </Notice>
      )}
      <p className={styles.note}>{text.grid_stage_hint()}</p>
      <div className={styles.tools}>
        <Button onClick={() => setRows(withNewRow(rows))}>{text.grid_add_row()}</Button>
        <Button disabled={count === 0} onClick={grid.deleteRows}>
          {text.grid_delete_rows({ count: Math.max(1, grid.selectedCount) })}
        </Button>
        <Button disabled={grid.selectedCount < 2} onClick={grid.fillDown}>
          {text.grid_fill_down()}
        </Button>
        <Find arrangement={arrangement} arrange={arrange} />
      </div>
      {count === 0 ? <p>{text.grid_empty()}</p> : null}
      <GridTable
        rows={rows}
        order={order}
        grid={grid}
        gridRef={gridRef}
        sort={arrangement.sort}
        onSort={(sort) => arrange({ ...arrangement, sort })}
        onTable={offerIfTable}
      />
      <Totals rows={rows} order={order} />
      <Conversions rows={rows} say={say} />
      <TableLinks />
    </>
  );
}

/** A pasted text whose first row names mineral and value is a table to be imported. */
function offerIfTable(pasted: string): boolean {
  const [first = []] = fromClipboard(pasted);
  const columns = first.map(columnOf);
  if (!NEEDED.every((column) => columns.includes(column))) return false;
  offerTable({ name: '', source: pasted });
  return true;
}

interface FindProps {
  readonly arrangement: Arrangement;
  readonly arrange: (arrangement: Arrangement) => void;
}

function Find({ arrangement, arrange }: FindProps) {
  const text = useText();
  return (
    <div data-own-undo="" className={styles.tools}>
      <TextField
        id="chains-find"
        type="search"
        label={text.grid_filter()}
        value={arrangement.find}
        onChange={(event) => arrange({ ...arrangement, find: event.target.value })}
      />
      <Checkbox
        id="chains-problems"
        label={text.grid_only_problems()}
        checked={arrangement.onlyProblems}
        onChange={(event) => arrange({ ...arrangement, onlyProblems: event.target.checked })}
      />
    </div>
  );
}

interface TotalsProps {
  readonly rows: readonly ChainRow[];
  readonly order: readonly number[];
}

function Totals({ rows, order }: TotalsProps) {
  const text = useText();
  const { money, number } = useFormat();
  const wrong = rows.reduce((sum, row) => sum + (readRow(row).problems.length > 0 ? 1 : 0), 0);
  const total = money(totalValue(rows, order));
  return (
    <p className={styles.status}>
      <span>{text.grid_total({ count: rows.length, shown: number(order.length), total })}</span>
      {wrong === 0 ? null : <strong>{text.grid_problem_count({ count: wrong })}</strong>}
    </p>
  );
}

interface ConversionsProps {
  readonly rows: readonly ChainRow[];
  readonly say: (message: string) => void;
}

/** Out to a file, and between shares and chains. */
function Conversions({ rows, say }: ConversionsProps) {
  const text = useText();
  const { getValues, reset } = useFormContext<FormValues>();
  const { scenario } = useReading();
  const [isRefused, setRefused] = useState(false);
  const entries = scenario.minerals?.entries ?? [];
  const save = (extension: 'csv' | 'tsv') => {
    const name = fileName(scenario.title ?? '', extension);
    // Spreadsheets take a file for UTF-8 by this mark alone.
    const written = `\uFEFF${writeTable(entries, extension === 'csv' ? ',' : '\t')}`;
    saveFile(name, written, extension === 'csv' ? 'text/csv' : 'text/tab-separated-values');
  };
  const become = (values: FormValues | null, message: string) => {
    setRefused(values === null);
    if (values === null) return;
    reset(values, { keepDefaultValues: true });
    say(message);
  };
  return (
    <>
      <div className={styles.tools}>
        <Button disabled={entries.length === 0} onClick={() => save('csv')}>
          {text.grid_export_csv()}
        </Button>
        <Button disabled={entries.length === 0} onClick={() => save('tsv')}>
          {text.grid_export_tsv()}
        </Button>
        <Button onClick={() => become(splitForm(getValues()), text.grid_split_done())}>
          {text.grid_split()}
        </Button>
        <Button
          disabled={rows.length === 0}
          onClick={() => become(joinForm(getValues()), text.grid_join_done())}
        >
          {text.grid_join()}
        </Button>
      </div>
      {isRefused ? <Alert>{text.grid_join_refused()}</Alert> : null}
    </>
  );
}
