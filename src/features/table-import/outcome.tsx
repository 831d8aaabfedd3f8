import { MAX_ENTRIES } from '../../law';
import type { OpenTable, TableChoices } from '../../table-file';
import { m } from '../../text';
import { format } from '../../text/format';
import { Button, Notice } from '../../ui';
import { argsOf, leftOutOf } from './left-out';
import styles from './table-import.module.css';

interface OutcomeProps {
  readonly table: OpenTable;
  readonly onChoose: (choices: TableChoices) => void;
}

/** How many rows and dollars would come in, and what would not. */
export function Outcome({ table, onChoose }: OutcomeProps) {
  const { reading, choices } = table;
  const { good, bad, tooMany, skipped, repeated, addedUpFrom } = reading;
  const count = (addedUpFrom ?? tooMany?.rows ?? good.length) + bad.length;
  const found = m.table_found({
    count,
    all: format.number(count),
    good: format.number(count - bad.length),
  });
  const left = leftOutOf('', table);
  return (
    <>
      <p role="status">
        {found} {m.table_nothing_yet()}
      </p>
      {bad.length === 0 ? null : (
        <p className={styles.left} data-left-out="">
          {m.table_left_out(argsOf(format, left))}
        </p>
      )}
      {skipped.totals.length === 0 ? null : (
        <p className={styles.note}>
          {m.table_left_totals({ rows: format.list(skipped.totals.slice(0, 20).map(String)) })}
        </p>
      )}
      {skipped.notes.length === 0 ? null : (
        <p className={styles.note}>
          {m.table_left_notes({ rows: format.list(skipped.notes.slice(0, 20).map(String)) })}
        </p>
      )}
      {repeated === 0 ? null : (
        <p className={styles.note}>{m.table_repeated({ rows: format.number(repeated) })}</p>
      )}
      {skipped.otherYears.length === 0 ? null : (
        <p className={styles.note}>
          {m.table_left_years({ rows: format.number(skipped.otherYears.length) })}
        </p>
      )}
      {addedUpFrom === undefined ? null : (
        <p>{m.table_added_up({ from: format.number(addedUpFrom), to: format.number(good.length) })}</p>
      )}
      {tooMany === undefined ? null : (
        <Notice
          tone="caution"
          live
          actions={
            tooMany.summed > MAX_ENTRIES ? null : (
              <Button onClick={() => onChoose({ ...choices, addsUp: true })}>{m.table_add_up()}</Button>
            )
          }
        >
          <p>
            {tooMany.summed > MAX_ENTRIES
              ? m.table_still_too_many({ max: format.number(MAX_ENTRIES) })
              : m.table_too_many_rows({
                  rows: format.number(tooMany.rows),
                  max: format.number(MAX_ENTRIES),
                  summed: format.number(tooMany.summed),
                })}
          </p>
        </Notice>
      )}
    </>
  );
}
