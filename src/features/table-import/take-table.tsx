import { useQuery } from '@tanstack/react-query';
import { useFormContext } from 'react-hook-form';
import { presetsQuery } from '../../data/queries';
import { replaceForm, useUndo } from '../../kept-work';
import { MAX_ENTRIES } from '../../law';
import {
  blankForm,
  type ChainRow,
  type FormValues,
  type LeftOut,
  withMoreRows,
  withRowsAlone,
} from '../../scenario-form';
import { exampleForm } from '../../starting-figures';
import { clearOfferedTable, isUsable, type OpenTable, type TableChoices } from '../../table-file';
import { m } from '../../text';
import { format } from '../../text/format';
import { Button } from '../../ui';
import { inBoth } from './in-both';
import { keepMapping } from './kept-mappings';
import { leftOutOf, leftOutWords } from './left-out';
import { MineralsInBoth } from './minerals-in-both';
import { Outcome } from './outcome';
import styles from './table-import.module.css';
import { useReadAhead } from './use-read-ahead';

interface TakeTableProps {
  readonly name: string;
  readonly table: OpenTable;
  readonly onChoose: (choices: TableChoices) => void;
}

type How = 'alone' | 'replace' | 'add';

/** What would be taken and what left out, before the press that does it. */
export function TakeTable({ name, table, onChoose }: TakeTableProps) {
  const form = useFormContext<FormValues>();
  const { say } = useUndo();
  const { data: presets } = useQuery(presetsQuery);
  const { reading, choices, numbers } = table;
  useReadAhead(reading.good);
  const values = form.getValues();
  const isExample =
    presets !== undefined &&
    JSON.stringify(values.entries) === JSON.stringify(exampleForm(presets, '').entries);
  const isOpen =
    table.file.openSheets.length > 0 ||
    numbers.some(({ isSettled }) => !isSettled) ||
    !isUsable(choices.columns, table.opened.hasGroups);
  const take = (rows: readonly ChainRow[], how: How) => {
    const left =
      rows.length < reading.all.length && reading.addedUpFrom === undefined
        ? leftOutOf(name, table)
        : undefined;
    replaceForm(form, taken(form.getValues(), rows, { how, left }), { by: 'person' });
    keepMapping(name, { headings: table.opened.headings, choices });
    clearOfferedTable();
    const done = m.table_done({ count: rows.length });
    say({
      scope: 'table',
      message: left === undefined ? done : `${done} ${leftOutWords(format, left)}`,
    });
  };
  const primary: How = isExample || values.entries.length === 0 ? 'alone' : 'replace';
  return (
    <>
      <Outcome table={table} onChoose={onChoose} />
      {reading.good.length === 0 ? null : <MineralsInBoth found={inBoth(values.entries, reading.good)} />}
      {isOpen ? <p role="status">{m.table_answer_first()}</p> : null}
      <div className={styles.tools}>
        <Button
          look="primary"
          data-action="take-table"
          disabled={isOpen || reading.good.length === 0}
          onClick={() => take(reading.good, primary === 'alone' && !isExample ? 'replace' : primary)}
        >
          {primaryWords(isExample, reading.bad.length > 0)}
        </Button>
        <Others table={table} values={values} isExample={isExample} isOpen={isOpen} take={take} />
      </div>
    </>
  );
}

const primaryWords = (isExample: boolean, hasBad: boolean): string => {
  if (isExample) return m.table_start_alone();
  return hasBad ? m.table_replace_good() : m.table_replace();
};

interface OthersProps {
  readonly table: OpenTable;
  readonly values: FormValues;
  readonly isExample: boolean;
  readonly isOpen: boolean;
  readonly take: (rows: readonly ChainRow[], how: How) => void;
}

/** Other ways to take a table. */
function Others({ table: { reading }, values, isExample, isOpen, take }: OthersProps) {
  const { good, bad, all } = reading;
  const hasGood = good.length > 0;
  const add = bad.length === 0 ? m.table_add() : m.table_add_good();
  return (
    <>
      {hasGood && isExample ? (
        <Button disabled={isOpen} onClick={() => take(good, 'replace')}>
          {m.table_add_beside()}
        </Button>
      ) : null}
      {hasGood && !isExample && values.entries.length > 0 ? (
        <Button disabled={isOpen} onClick={() => take(good, 'alone')}>
          {m.table_start_alone()}
        </Button>
      ) : null}
      {hasGood && values.chainRows.length > 0 ? (
        <Button disabled={isOpen} onClick={() => take(good, 'add')}>
          {add}
        </Button>
      ) : null}
      {bad.length > 0 && all.length <= MAX_ENTRIES ? (
        <Button disabled={isOpen} onClick={() => take(all, isExample ? 'alone' : 'add')}>
          {m.table_take_all()}
        </Button>
      ) : null}
    </>
  );
}

/** The form with the rows: alone, instead of those of the table, or beside them. */
function taken(
  values: FormValues,
  rows: readonly ChainRow[],
  { how, left }: { readonly how: How; readonly left: LeftOut | undefined },
): FormValues {
  const { leftOut: _, ...kept } = values;
  const base: FormValues = how === 'alone' ? blankForm() : kept;
  const next = how === 'add' ? withMoreRows(base, rows) : withRowsAlone(base, rows);
  return left === undefined ? next : { ...next, leftOut: left };
}
