import { saveFile } from '../../platform/files';
import { badRowsCsv, type OpenTable, type TableProblem } from '../../table-file';
import { type Messages, useText } from '../../text';
import { type Format, useFormat } from '../../text/format';
import { problemSentence } from '../../text/problems';
import { Alert, Button } from '../../ui';
import { columnWords } from './column-words';
import styles from './table-import.module.css';

interface ProblemsProps {
  readonly name: string;
  readonly table: OpenTable;
}

/** More problems than anyone reads are counted. */
const SHOWN = 500;

/** What is wrong, by kind, and every problem at its place in the file. */
export function Problems({ name, table }: ProblemsProps) {
  const text = useText();
  const format = useFormat();
  const { problems, badRows } = table.reading;
  if (badRows.length === 0) return null;
  const kinds = [...new Set(problems.map(({ code }) => code))].map((kind) =>
    problems.filter(({ code }) => code === kind),
  );
  const save = () => {
    const reasons = problems.map((problem) => ({
      row: problem.row,
      reason: `${placeOf(text, table, problem)}: ${sentenceOf(text, format, problem)}`,
    }));
    const headings = [text.table_row_number(), ...table.opened.headings, text.table_reason()];
    saveFile(
      `${name.replace(/\.\w+$/, '')}-problems.csv`,
      `\uFEFF${badRowsCsv(table.reading, headings, reasons)}`,
      'text/csv',
    );
  };
  return (
    <Alert
      heading={text.table_problems()}
      actions={<Button onClick={save}>{text.table_bad_rows_file()}</Button>}
    >
      <ul className={styles.kinds}>
        {kinds.map(([first, ...others]) =>
          first === undefined ? null : (
            <li key={first.code} data-problem={first.code}>
              {text.table_problem_kind({
                problem: sentenceOf(text, format, first),
                count: format.number(others.length + 1),
              })}
            </li>
          ),
        )}
      </ul>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls is scrolled by keys too */}
      <ol className={styles.problems} tabIndex={0}>
        {problems.slice(0, SHOWN).map((problem, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one cell may have the same problem twice
          <li key={index}>
            <strong>{placeOf(text, table, problem)}</strong>{' '}
            {problem.text === '' ? null : <q>{problem.text}</q>} {sentenceOf(text, format, problem)}
          </li>
        ))}
      </ol>
      {problems.length > SHOWN ? (
        <p>{text.table_more_problems({ count: format.number(problems.length - SHOWN) })}</p>
      ) : null}
    </Alert>
  );
}

function placeOf(text: Messages, { opened }: OpenTable, { row, column, about }: TableProblem): string {
  const known = about === null ? '' : columnWords(text, about);
  if (column === null) return text.table_problem_row({ row: String(row) });
  return text.table_problem_place({
    row: String(row),
    column: String(column),
    heading: opened.headings[column - 1] || known,
  });
}

function sentenceOf(text: Messages, format: Format, { code, args }: TableProblem): string {
  switch (code) {
    case 'BAD_QUOTE':
      return text.table_bad_quote();
    case 'EXTRA_CELL':
      return text.table_extra_cell();
    case 'NOT_A_STAGE':
      return text.table_not_a_stage();
    case 'OPEN_WORD':
      return text.table_open_word();
    default:
      return problemSentence(
        text,
        format,
        args === undefined ? { path: '', code } : { path: '', code, args },
      );
  }
}
