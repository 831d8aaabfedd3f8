import { useMemo, useRef, useState } from 'react';
import { type ChainRow, useSnapshot } from '../../form';
import type { Snapshot } from '../../form/calculation-store';
import { readRow } from '../../form/chain-rows/read-rows';
import { blankRow } from '../../form/chain-rows/to-row';
import { problemWords } from '../../form/problem-words';
import { offerPasted } from '../../form/table/pasted';
import type { Problem } from '../../kernel/problem';
import { m } from '../../text';
import { format } from '../../text/format';
import { Button, Checkbox, FieldError, TextField } from '../../ui';
import styles from './chains.module.css';
import { Conversions } from './conversions';
import { joined, withNewRow } from './edit-rows';
import { GridTable } from './grid';
import type { GridColumn } from './grid-columns';
import { type Arrangement, arranged, totalValue } from './order';
import { Said } from './said';
import { TableImportPanel } from './table-import';
import { TableLinks } from './table-links';
import { useChainRows } from './use-chain-rows';
import { useGrid } from './use-grid';
import { useTableImport } from './use-table-import';

const AS_ENTERED: Arrangement = { sort: null, find: '', onlyProblems: false };

const NOTHING = blankRow('');

/** What is wrong with ids of lines beside other entries, by the line's place. */
function idProblemsIn({ reading }: Snapshot): Readonly<Record<string, Problem>> {
  const found: Record<string, Problem> = {};
  for (const { field, problem } of reading.problems) {
    const [list, index = '', cell] = field.split('.');
    if (list === 'chainRows' && cell === 'id') found[index] = problem;
  }
  return found;
}

/** The table of chains with all that can be done to it. */
export function ChainsTable() {
  const [rows, setRows] = useChainRows();
  const [arrangement, arrange] = useState(AS_ENTERED);
  const [said, say] = useState<string | null>(null);
  const gridRef = useRef<HTMLDivElement>(null);
  const table = useTableImport();
  const idProblems = useSnapshot(idProblemsIn);
  const isWrong = (index: number): boolean =>
    index in idProblems || readRow(rows[index] ?? NOTHING).problems.length > 0;
  // The order stays while cells are typed in: a line does not leave from under the cursor.
  const latest = useRef(rows);
  latest.current = rows;
  const count = rows.length;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new number of rows asks for a new order
  const order = useMemo(() => arranged(latest.current, arrangement, isWrong), [arrangement, count]);
  const grid = useGrid({ rows, setRows, order, grid: gridRef });
  const add = () => {
    setRows(withNewRow(rows));
    // Sorted or found, the new row might be anywhere, or nowhere.
    arrange(AS_ENTERED);
    grid.goTo(count);
  };
  const take = (more: readonly ChainRow[], how: 'replace' | 'add') => {
    setRows(how === 'replace' ? more : joined(rows, more));
    arrange(AS_ENTERED);
    table?.close();
    say(m.table_done({ count: more.length }));
  };
  return (
    <>
      {table === null ? null : <TableImportPanel table={table} hasRows={count > 0} onTake={take} />}
      <Said message={said} say={say} />
      <p className={styles.note}>{m.grid_stage_hint()}</p>
      <div className={styles.tools}>
        <Button onClick={add}>{m.grid_add_row()}</Button>
        <Button disabled={count === 0} onClick={grid.deleteRows}>
          {m.grid_delete_rows({ count: Math.max(1, grid.selectedCount) })}
        </Button>
        <Button disabled={grid.selectedCount < 2} onClick={grid.fillDown}>
          {m.grid_fill_down()}
        </Button>
        <Find arrangement={arrangement} arrange={arrange} />
      </div>
      {count === 0 ? <p>{m.grid_empty()}</p> : null}
      <GridTable
        rows={rows}
        order={order}
        idProblems={idProblems}
        grid={grid}
        gridRef={gridRef}
        sort={arrangement.sort}
        onSort={(sort) => arrange({ ...arrangement, sort })}
        onTable={(pasted) => offerPasted(pasted, m.table_pasted())}
      />
      <CellProblem
        row={grid.activeRow}
        column={grid.column}
        idProblem={idProblems[order[grid.selection.active.row] ?? -1]}
      />
      <Totals rows={rows} order={order} isWrong={isWrong} />
      <Conversions rows={rows} />
      <TableLinks />
    </>
  );
}

interface CellProblemProps {
  readonly row: ChainRow | undefined;
  readonly column: GridColumn;
  readonly idProblem: Problem | undefined;
}

/** What is wrong with the cell that is worked on. */
function CellProblem({ row, column, idProblem }: CellProblemProps) {
  const own = row && readRow(row).problems.find(({ cell }) => cell === column)?.problem;
  const found = own ?? (column === 'id' ? idProblem : undefined);
  return (
    <div aria-live="polite">
      {found === undefined ? null : <FieldError>{problemWords(found, `chainRows.${column}`)}</FieldError>}
    </div>
  );
}

interface FindProps {
  readonly arrangement: Arrangement;
  readonly arrange: (arrangement: Arrangement) => void;
}

function Find({ arrangement, arrange }: FindProps) {
  return (
    <div data-own-undo="" className={styles.tools}>
      <TextField
        id="chains-find"
        type="search"
        label={m.grid_filter()}
        value={arrangement.find}
        onChange={(event) => arrange({ ...arrangement, find: event.target.value })}
      />
      <Checkbox
        id="chains-problems"
        label={m.grid_only_problems()}
        checked={arrangement.onlyProblems}
        onChange={(event) => arrange({ ...arrangement, onlyProblems: event.target.checked })}
      />
    </div>
  );
}

interface TotalsProps {
  readonly rows: readonly ChainRow[];
  readonly order: readonly number[];
  readonly isWrong: (index: number) => boolean;
}

function Totals({ rows, order, isWrong }: TotalsProps) {
  const { money, number } = format;
  const wrong = rows.reduce((sum, _row, index) => sum + (isWrong(index) ? 1 : 0), 0);
  const total = money(totalValue(rows, order));
  return (
    <p className={styles.status}>
      <span>
        {m.grid_total({
          count: rows.length,
          all: number(rows.length),
          shown: number(order.length),
          total,
        })}
      </span>
      {wrong === 0 ? null : <strong>{m.grid_problem_count({ count: wrong })}</strong>}
    </p>
  );
}
