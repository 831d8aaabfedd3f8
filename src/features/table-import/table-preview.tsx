import { COLUMNS, isUsable, type OpenTable, type TableChoices } from '../../table-file';
import { m } from '../../text';
import { classNames, Notice } from '../../ui';
import { columnOptions } from './column-words';
import styles from './table-import.module.css';

interface TablePreviewProps {
  readonly table: OpenTable;
  readonly onChoose: (choices: TableChoices) => void;
}

/** Columns that are shown: a table of thousands is no table to look at. */
const SHOWN = 120;

/** The first rows of the file, and over each column what it holds. */
export function TablePreview({ table, onChoose }: TablePreviewProps) {
  const { choices, opened, preview } = table;
  const shown = choices.columns.slice(0, SHOWN);
  const headings = choices.headings;
  return (
    <>
      {isUsable(choices.columns, opened.hasGroups) ? null : (
        <Notice tone="caution" live>
          <p>{m.table_no_columns()}</p>
        </Notice>
      )}
      <p className={styles.note}>{m.table_map_intro()}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls is scrolled by keys too */}
      <section className={styles.scroller} tabIndex={0} aria-label={m.table_preview()}>
        <table className={styles.preview}>
          <thead>
            <tr>
              <td />
              {shown.map((_, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is known by its place alone
                <th key={index} scope="col">
                  <ColumnChoice index={index} table={table} onChoose={onChoose} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {preview.map((record, at) => (
              <tr
                // biome-ignore lint/suspicious/noArrayIndexKey: a row is known by its place alone
                key={at}
                className={classNames(
                  headings !== null &&
                    at <= headings.to &&
                    (at < headings.from ? styles.above : styles.headings),
                )}
              >
                <th scope="row">{at + 1}</th>
                {shown.map((column, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a cell is known by its place alone
                  <td key={index} className={classNames(column === null && styles.leftOut)}>
                    {record[index]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

interface ColumnChoiceProps extends TablePreviewProps {
  readonly index: number;
}

function ColumnChoice({ index, table: { opened, choices }, onChoose }: ColumnChoiceProps) {
  const number = String(index + 1);
  const heading = opened.headings[index] ?? '';
  const { options, groups } = columnOptions();
  const label = heading === '' ? m.table_column({ number }) : m.table_column_named({ number, heading });
  return (
    <select
      autoComplete="off"
      data-column={index}
      aria-label={label}
      className={styles.column}
      value={choices.columns[index] ?? ''}
      onChange={({ target }) =>
        onChoose({
          ...choices,
          columns: choices.columns.with(index, COLUMNS.find((each) => each === target.value) ?? null),
        })
      }
    >
      {options.map(({ value, label: words }) => (
        <option key={value} value={value}>
          {words}
        </option>
      ))}
      {groups.map((group) => (
        <optgroup key={group.label} label={group.label}>
          {group.options.map(({ value, label: words }) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  );
}
