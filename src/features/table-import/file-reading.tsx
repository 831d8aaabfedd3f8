import { useId } from 'react';
import {
  BLANKS,
  DELIMITERS,
  ENCODINGS,
  type FileChoices,
  type OpenTable,
  type TableChoices,
} from '../../table-file';
import { m } from '../../text';
import { Checkbox, Disclosure, type Option, SelectField } from '../../ui';
import { delimiterWords, ENCODING_NAMES, headingWords } from './reading-words';
import styles from './table-import.module.css';

interface FileReadingProps {
  readonly table: OpenTable;
  readonly onChoose: (choices: TableChoices) => void;
  readonly onFile: (choices: FileChoices) => void;
}

/** How the file was read, as understood; each can be changed. */
export function FileReading({ table, onChoose, onFile }: FileReadingProps) {
  const { file, choices } = table;
  const said = [
    file.sheets.length > 0 ? m.table_sheet_named({ name: file.sheets[file.sheet] ?? '' }) : null,
    file.encoding === undefined ? null : (ENCODING_NAMES[file.encoding] ?? file.encoding),
    file.delimiter === undefined ? null : delimiterWords(file.delimiter),
    headingWords(choices),
    choices.isTurned ? m.table_turned() : null,
    choices.mark === '.' ? m.table_mark_point() : m.table_mark_comma(),
    choices.factor === '1' ? null : m.table_factor_is({ factor: choices.factor }),
  ].filter((each) => each !== null);
  return (
    <Disclosure summary={m.table_read_as({ how: said.join(' · ') })}>
      <div className={styles.choices}>
        <SourceChoices table={table} onFile={onFile} />
        <RowChoices table={table} onChoose={onChoose} />
      </div>
      <Checks table={table} onChoose={onChoose} />
      {file.hiddenRows === 0 ? null : (
        <Checkbox
          id="table-hidden"
          label={m.table_leave_hidden({ rows: String(file.hiddenRows) })}
          checked={file.leavesHidden}
          onChange={(event) => onFile({ sheet: file.sheet, leavesHidden: event.target.checked })}
        />
      )}
    </Disclosure>
  );
}

function SourceChoices({ table: { file }, onFile }: Pick<FileReadingProps, 'table' | 'onFile'>) {
  const id = useId();
  return (
    <>
      {file.sheets.length < 2 ? null : (
        <SelectField
          id={`${id}-sheet`}
          label={m.table_sheet()}
          options={file.sheets.map((name, index) => ({ value: String(index), label: name }))}
          value={String(file.sheet)}
          onChange={(event) => onFile({ sheet: Number(event.target.value) })}
        />
      )}
      {file.encoding === undefined ? null : (
        <SelectField
          id={`${id}-encoding`}
          label={m.table_encoding()}
          options={ENCODINGS.map((value) => ({ value, label: ENCODING_NAMES[value] ?? value }))}
          value={file.encoding}
          onChange={({ target }) => {
            const encoding = ENCODINGS.find((each) => each === target.value);
            if (encoding !== undefined) onFile({ encoding });
          }}
        />
      )}
      {file.delimiter === undefined ? null : (
        <SelectField
          id={`${id}-delimiter`}
          label={m.table_delimiter()}
          options={[...DELIMITERS, BLANKS].map((value) => ({ value, label: delimiterWords(value) }))}
          value={file.delimiter}
          onChange={(event) =>
            onFile({
              delimiter: event.target.value,
              ...(file.encoding === undefined ? {} : { encoding: file.encoding }),
            })
          }
        />
      )}
    </>
  );
}

function RowChoices({ table: { choices, preview }, onChoose }: Pick<FileReadingProps, 'table' | 'onChoose'>) {
  const id = useId();
  const { headings } = choices;
  const isDouble = headings !== null && headings.from !== headings.to;
  const rows: readonly Option[] = [
    { value: 'none', label: m.table_no_headings() },
    ...(isDouble ? [{ value: 'as-is', label: headingWords(choices) }] : []),
    ...preview.map((_, index) => ({
      value: String(index),
      label: m.table_heading_row({ row: String(index + 1) }),
    })),
  ];
  const chosen = headings === null ? 'none' : isDouble ? 'as-is' : String(headings.from);
  return (
    <>
      <SelectField
        id={`${id}-headings`}
        label={m.table_headings()}
        options={rows}
        value={chosen}
        onChange={({ target: { value } }) => {
          if (value !== 'as-is')
            onChoose({
              ...choices,
              headings: value === 'none' ? null : { from: Number(value), to: Number(value) },
            });
        }}
      />
      <SelectField
        id={`${id}-mark`}
        label={m.table_mark()}
        options={[
          { value: '.', label: m.table_mark_point() },
          { value: ',', label: m.table_mark_comma() },
        ]}
        value={choices.mark}
        onChange={(event) =>
          onChoose({
            ...choices,
            mark: event.target.value === ',' ? ',' : '.',
            settled: [...choices.settled, 'MARK'],
          })
        }
      />
      <SelectField
        id={`${id}-factor`}
        label={m.table_factor()}
        options={['1', '1000', '10000', '1000000'].map((value) => ({
          value,
          label: m.table_factor_times({ factor: value }),
        }))}
        value={choices.factor}
        onChange={(event) => onChoose({ ...choices, factor: event.target.value })}
      />
    </>
  );
}

function Checks({ table: { choices }, onChoose }: Pick<FileReadingProps, 'table' | 'onChoose'>) {
  const id = useId();
  return (
    <>
      <Checkbox
        id={`${id}-turned`}
        label={m.table_turn()}
        checked={choices.isTurned}
        onChange={(event) => onChoose({ ...choices, isTurned: event.target.checked })}
      />
      <Checkbox
        id={`${id}-totals`}
        label={m.table_skip_totals()}
        checked={choices.skipsTotals}
        onChange={(event) => onChoose({ ...choices, skipsTotals: event.target.checked })}
      />
      <Checkbox
        id={`${id}-down`}
        label={m.table_fill_down()}
        checked={choices.fillsDown}
        onChange={(event) => onChoose({ ...choices, fillsDown: event.target.checked })}
      />
    </>
  );
}
