import { useId } from 'react';
import { DELIMITERS, ENCODINGS, type FileChoices, type OpenTable, type TableChoices } from '../../table-file';
import { type Messages, useText } from '../../text';
import { Checkbox, Disclosure, type Option, SelectField } from '../../ui';
import styles from './table-import.module.css';

interface FileReadingProps {
  readonly table: OpenTable;
  readonly onChoose: (choices: TableChoices) => void;
  readonly onFile: (choices: FileChoices) => void;
}

const ENCODING_NAMES: Readonly<Record<string, string>> = {
  'utf-8': 'UTF-8',
  'windows-1252': 'Windows-1252',
  shift_jis: 'Shift_JIS',
  gb18030: 'GB 18030',
  'euc-kr': 'EUC-KR',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
};

const delimiterWords = (text: Messages, delimiter: string): string => {
  switch (delimiter) {
    case ',':
      return text.table_comma();
    case ';':
      return text.table_semicolon();
    case '\t':
      return text.table_tab();
    default:
      return text.table_bar();
  }
};

/** What a file's rows begin with, in words: `Row 3`, `Rows 3–4`. */
function headingWords(text: Messages, { headings }: TableChoices): string {
  if (headings === null) return text.table_no_headings();
  const from = String(headings.from + 1);
  return headings.from === headings.to
    ? text.table_heading_row({ row: from })
    : text.table_heading_rows({ from, to: String(headings.to + 1) });
}

/** How the file was read, as understood; each can be changed. */
export function FileReading({ table, onChoose, onFile }: FileReadingProps) {
  const text = useText();
  const { file, choices } = table;
  const said = [
    file.sheets.length > 0 ? text.table_sheet_named({ name: file.sheets[file.sheet] ?? '' }) : null,
    file.encoding === undefined ? null : (ENCODING_NAMES[file.encoding] ?? file.encoding),
    file.delimiter === undefined ? null : delimiterWords(text, file.delimiter),
    headingWords(text, choices),
    choices.mark === '.' ? text.table_mark_point() : text.table_mark_comma(),
    choices.factor === '1' ? null : text.table_factor_is({ factor: choices.factor }),
  ].filter((each) => each !== null);
  return (
    <Disclosure summary={text.table_read_as({ how: said.join(' · ') })}>
      <div className={styles.choices}>
        <SourceChoices table={table} onFile={onFile} />
        <RowChoices table={table} onChoose={onChoose} />
      </div>
      <Checks table={table} onChoose={onChoose} />
    </Disclosure>
  );
}

function SourceChoices({ table: { file }, onFile }: Pick<FileReadingProps, 'table' | 'onFile'>) {
  const text = useText();
  const id = useId();
  return (
    <>
      {file.sheets.length < 2 ? null : (
        <SelectField
          id={`${id}-sheet`}
          label={text.table_sheet()}
          options={file.sheets.map((name, index) => ({ value: String(index), label: name }))}
          value={String(file.sheet)}
          onChange={(event) => onFile({ sheet: Number(event.target.value) })}
        />
      )}
      {file.encoding === undefined ? null : (
        <SelectField
          id={`${id}-encoding`}
          label={text.table_encoding()}
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
          label={text.table_delimiter()}
          options={DELIMITERS.map((value) => ({ value, label: delimiterWords(text, value) }))}
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
  const text = useText();
  const id = useId();
  const { headings } = choices;
  const isDouble = headings !== null && headings.from !== headings.to;
  const rows: readonly Option[] = [
    { value: 'none', label: text.table_no_headings() },
    ...(isDouble ? [{ value: 'as-is', label: headingWords(text, choices) }] : []),
    ...preview.map((_, index) => ({
      value: String(index),
      label: text.table_heading_row({ row: String(index + 1) }),
    })),
  ];
  const chosen = headings === null ? 'none' : isDouble ? 'as-is' : String(headings.from);
  return (
    <>
      <SelectField
        id={`${id}-headings`}
        label={text.table_headings()}
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
        label={text.table_mark()}
        options={[
          { value: '.', label: text.table_mark_point() },
          { value: ',', label: text.table_mark_comma() },
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
        label={text.table_factor()}
        options={['1', '1000', '1000000'].map((value) => ({
          value,
          label: text.table_factor_times({ factor: value }),
        }))}
        value={choices.factor}
        onChange={(event) => onChoose({ ...choices, factor: event.target.value })}
      />
    </>
  );
}

function Checks({ table: { choices }, onChoose }: Pick<FileReadingProps, 'table' | 'onChoose'>) {
  const text = useText();
  const id = useId();
  return (
    <>
      <Checkbox
        id={`${id}-totals`}
        label={text.table_skip_totals()}
        checked={choices.skipsTotals}
        onChange={(event) => onChoose({ ...choices, skipsTotals: event.target.checked })}
      />
      <Checkbox
        id={`${id}-down`}
        label={text.table_fill_down()}
        checked={choices.fillsDown}
        onChange={(event) => onChoose({ ...choices, fillsDown: event.target.checked })}
      />
    </>
  );
}
