import { useId } from 'react';
import { COLUMNS, type Column, NEEDED } from '../../form/table/columns';
import type { OpenedTable, TableChoices } from '../../form/table/table-session';
import { m } from '../../text';
import { Checkbox, Disclosure, Notice, SelectField } from '../../ui';
import styles from './chains.module.css';
import { columnWords } from './column-words';

interface TableMappingProps {
  readonly table: OpenedTable;
  readonly choices: TableChoices;
  readonly onChoose: (choices: TableChoices) => void;
}

/** What each column holds; open where the page could not tell. */
export function TableMapping({ table, choices, onChoose }: TableMappingProps) {
  const id = useId();
  const { columns, hasHeadings, mark } = choices;
  const isComplete = NEEDED.every((column) => columns.includes(column));
  const options = [
    { value: '', label: m.table_skip() },
    ...COLUMNS.map((column) => ({ value: column, label: columnWords(column) })),
  ];
  const choose = (index: number, value: string) => {
    const column: Column | null = COLUMNS.find((each) => each === value) ?? null;
    onChoose({ ...choices, columns: columns.with(index, column) });
  };
  return (
    <>
      {isComplete ? null : (
        <Notice tone="caution" live>
          <p>{m.table_no_columns()}</p>
        </Notice>
      )}
      <Disclosure summary={m.table_map_intro()} open={table.isUnderstood ? undefined : true}>
        <div className={styles.columns}>
          {columns.map((column, index) => (
            <SelectField
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is known by its place alone
              key={index}
              id={`${id}-${index}`}
              label={labelOf(index)}
              options={options}
              value={column ?? ''}
              onChange={(event) => choose(index, event.target.value)}
            />
          ))}
          <SelectField
            id={`${id}-mark`}
            label={m.table_mark()}
            hint={table.mixedMarks ? m.table_mark_mixed() : undefined}
            options={[
              { value: '.', label: m.table_mark_point() },
              { value: ',', label: m.table_mark_comma() },
            ]}
            value={mark}
            onChange={(event) => onChoose({ ...choices, mark: event.target.value === ',' ? ',' : '.' })}
          />
        </div>
        <Checkbox
          id={`${id}-headings`}
          label={m.table_first_row()}
          checked={hasHeadings}
          onChange={(event) => onChoose({ ...choices, hasHeadings: event.target.checked })}
        />
      </Disclosure>
    </>
  );

  function labelOf(index: number): string {
    const number = String(index + 1);
    const heading = table.headings[index] ?? '';
    return heading.trim() === '' ? m.table_column({ number }) : m.table_column_named({ number, heading });
  }
}
