import { saveFile } from '../../platform/files';
import { badRowsCsv, type OpenTable, type TableProblem } from '../../table-file';
import { m } from '../../text';
import { type Format, format } from '../../text/format';
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
  const { problems, badRows } = table.reading;
  if (badRows.length === 0) return null;
  const kinds = [...new Set(problems.map(({ code }) => code))].map((kind) =>
    problems.filter(({ code }) => code === kind),
  );
  const save = () => {
    const reasons = problems.map((problem) => ({
      row: problem.row,
      reason: `${placeOf(table, problem)}: ${sentenceOf(format, problem)}`,
    }));
    const headings = [m.table_row_number(), ...table.opened.headings, m.table_reason()];
    saveFile(
      `${name.replace(/\.\w+$/, '')}-problems.csv`,
      `\uFEFF${badRowsCsv(table.reading, headings, reasons)}`,
      'text/csv',
    );
  };
  return (
    <Alert heading={m.table_problems()} actions={<Button onClick={save}>{m.table_bad_rows_file()}</Button>}>
      <ul className={styles.kinds}>
        {kinds.map(([first, ...others]) =>
          first === undefined ? null : (
            <li key={first.code} data-problem={first.code}>
              {m.table_problem_kind({
                problem: sentenceOf(format, first),
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
            <strong>{placeOf(table, problem)}</strong> {problem.text === '' ? null : <q>{problem.text}</q>}{' '}
            {sentenceOf(format, problem)}
          </li>
        ))}
      </ol>
      {problems.length > SHOWN ? (
        <p>{m.table_more_problems({ count: format.number(problems.length - SHOWN) })}</p>
      ) : null}
    </Alert>
  );
}

function placeOf({ opened }: OpenTable, { row, column, about }: TableProblem): string {
  const known = about === null ? '' : columnWords(about);
  if (column === null) return m.table_problem_row({ row: String(row) });
  return m.table_problem_place({
    row: String(row),
    column: String(column),
    heading: opened.headings[column - 1] || known,
  });
}

function sentenceOf(format: Format, { code, args }: TableProblem): string {
  switch (code) {
    case 'BAD_QUOTE':
      return m.table_bad_quote();
    case 'EXTRA_CELL':
      return m.table_extra_cell();
    case 'NOT_A_STAGE':
      return m.table_not_a_stage();
    case 'NOT_A_UNIT':
      return m.table_not_a_unit();
    case 'NO_AMOUNT':
      return m.table_no_amount();
    case 'OPEN_WORD':
      return m.table_open_word();
    default:
      return problemSentence(format, args === undefined ? { path: '', code } : { path: '', code, args });
  }
}
