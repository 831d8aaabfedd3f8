import { useEffect, useMemo, useRef, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { type Snapshot, useSnapshot } from '../../calculation';
import { UndoNotice, useFormSteps } from '../../kept-work';
import type { Problem } from '../../kernel/problem';
import { problemWords, rowErrand } from '../../questions';
import { blankRow, type ChainRow, type FormValues, readRow } from '../../scenario-form';
import { offerPasted } from '../../table-file';
import { m } from '../../text';
import { Button, Checkbox, classNames, FieldError } from '../../ui';
import styles from './chains.module.css';
import { Conversions } from './conversions';
import { withNewRow } from './edit-rows';
import { ForeignEntities } from './foreign-entities';
import { GridTable } from './grid';
import { GRID_COLUMNS, type GridColumn } from './grid-columns';
import { type Arrangement, arranged } from './order';
import { FIND, FindRows, RowTotals } from './row-tools';
import { TableLinks } from './table-links';
import { useChainRows } from './use-chain-rows';
import { useGrid } from './use-grid';
import { useResults } from './use-results';
import { useWholeWindow } from './use-whole-window';

const AS_ENTERED: Arrangement = { sort: null, find: '', onlyProblems: false, outcome: '', foreign: '' };

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
  const cardIds = useSnapshot(({ values }) => values.entries.map(({ id }) => id));
  const taken = useMemo(() => new Set(cardIds), [cardIds]);
  const gridRef = useRef<HTMLDivElement>(null);
  const idProblems = useSnapshot(idProblemsIn);
  const { results, whyOf, entities } = useResults();
  const [isWide, setWide] = useState(false);
  const whole = useWholeWindow(isWide);
  const isWrong = (index: number): boolean =>
    index in idProblems || readRow(rows[index] ?? NOTHING).problems.length > 0;
  // The order stays while cells are typed in: a line does not leave from under the cursor.
  const latest = useRef(rows);
  latest.current = rows;
  const count = rows.length;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new number of rows asks for a new order
  const order = useMemo(
    () => arranged(latest.current, arrangement, { isWrong, results, entities }),
    [arrangement, count],
  );
  const { getValues } = useFormContext<FormValues>();
  const isWhole =
    arrangement.find === '' &&
    !arrangement.onlyProblems &&
    arrangement.outcome === '' &&
    arrangement.foreign === '';
  const addAtEnd = () => {
    // The cell just finished is in the form already, and not yet in `rows`.
    if (isWhole) setRows(withNewRow(getValues().chainRows, taken));
  };
  const grid = useGrid({
    rows,
    setRows,
    taken,
    steps: useFormSteps(),
    order,
    grid: gridRef,
    onNewRow: addAtEnd,
    onFind: () => document.getElementById(FIND)?.focus(),
  });
  const add = () => {
    setRows(withNewRow(rows, taken));
    // Sorted or found, the new row might be anywhere, or nowhere.
    arrange(AS_ENTERED);
    grid.goTo(count);
  };
  const show = (place: number, cell: string | undefined) => {
    const at = order.indexOf(place);
    // A row that the search hides is shown again.
    if (at < 0) arrange(AS_ENTERED);
    grid.goTo(
      at < 0 ? place : at,
      GRID_COLUMNS.find((column) => column === cell),
    );
  };
  const latestShow = useRef(show);
  useEffect(() => {
    latestShow.current = show;
  });
  useEffect(() => rowErrand.serve(({ place, cell }) => latestShow.current(place, cell)), []);
  return (
    <>
      <UndoNotice scope="chains" />
      <p className={styles.note}>{m.grid_stage_hint()}</p>
      <div ref={whole} className={classNames(styles.place, isWide && styles.wide)}>
        <div className={styles.tools}>
          <Button onClick={add}>{m.grid_add_row()}</Button>
          <Button disabled={count === 0} onClick={grid.deleteRows}>
            {m.grid_delete_rows({ count: Math.max(1, grid.count) })}
          </Button>
          <Button disabled={grid.count < 2} onClick={grid.fillDown}>
            {m.grid_fill_down()}
          </Button>
          <FindRows arrangement={arrangement} arrange={arrange} onFound={() => grid.goTo(0)} />
        </div>
        {count === 0 ? <p>{m.grid_empty()}</p> : null}
        <GridTable
          results={results}
          whyOf={whyOf}
          rows={rows}
          order={order}
          idProblems={idProblems}
          grid={grid}
          gridRef={gridRef}
          sort={arrangement.sort}
          onSort={(sort) => arrange({ ...arrangement, sort })}
          onTable={(pasted) => offerPasted(pasted, m.table_pasted())}
        />
        <Checkbox
          id="chains-wide"
          label={m.grid_wide()}
          checked={isWide}
          onChange={(event) => setWide(event.target.checked)}
        />
        <CellProblem
          row={grid.activeRow}
          column={grid.column}
          idProblem={idProblems[order[grid.selection.active.row] ?? -1]}
        />
        <RowTotals rows={rows} order={order} isWrong={isWrong} />
      </div>
      <ForeignEntities rows={rows} entities={entities} arrangement={arrangement} arrange={arrange} />
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
