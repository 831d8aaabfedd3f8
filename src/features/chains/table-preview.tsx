import type { ChainRow } from '../../form';
import type { TableProblem, TableReading } from '../../form/table/read-table';
import { m } from '../../text';
import { type Format, format } from '../../text/format';
import { problemSentence } from '../../text/problems';
import { Alert, Button } from '../../ui';
import styles from './chains.module.css';
import { columnWords } from './column-words';
import { headingOf } from './grid-columns';

interface TablePreviewProps {
  readonly reading: TableReading;
  readonly headings: readonly string[];
  readonly hasRows: boolean;
  readonly onTake: (rows: readonly ChainRow[], how: 'replace' | 'add') => void;
}

/** More problems than anyone reads are counted. */
const SHOWN = 500;

/** What would be taken, and every problem at its place in the file; nothing happens before a choice. */
export function TablePreview({ reading, headings, hasRows, onTake }: TablePreviewProps) {
  const { number } = format;
  const { good, bad, problems } = reading;
  const isClean = bad.length === 0;
  const count = good.length + bad.length;
  const found = m.table_found({ count, all: number(count), good: number(good.length) });
  return (
    <>
      <p role="status">
        {found} {m.table_nothing_yet()}
      </p>
      <Sample rows={good} />
      {isClean ? null : (
        <Alert heading={m.table_problems()}>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls is scrolled by keys too */}
          <ul className={styles.problems} tabIndex={0}>
            {problems.slice(0, SHOWN).map((problem, index) => (
              <Item
                // biome-ignore lint/suspicious/noArrayIndexKey: one cell may have the same problem twice
                key={index}
                problem={problem}
                headings={headings}
              />
            ))}
            {problems.length > SHOWN ? (
              <li>{m.table_more_problems({ count: number(problems.length - SHOWN) })}</li>
            ) : null}
          </ul>
        </Alert>
      )}
      <div className={styles.tools}>
        {good.length === 0 ? null : (
          <>
            <Button look="primary" onClick={() => onTake(good, 'replace')}>
              {isClean ? m.table_replace() : m.table_replace_good()}
            </Button>
            {hasRows ? (
              <Button onClick={() => onTake(good, 'add')}>
                {isClean ? m.table_add() : m.table_add_good()}
              </Button>
            ) : null}
          </>
        )}
        {isClean ? null : (
          <Button onClick={() => onTake([...good, ...bad], 'add')}>{m.table_take_all()}</Button>
        )}
      </div>
    </>
  );
}

/** As many rows as tell whether the columns were understood. */
const SAMPLE = 3;
const SAMPLED = ['extraction', 'processing', 'recycling'] as const;

/** The first rows as they would be taken. */
function Sample({ rows }: { readonly rows: readonly ChainRow[] }) {
  const { exactMoney } = format;
  return (
    <ul className={styles.sample}>
      {rows.slice(0, SAMPLE).map((row) => (
        <li key={row.id}>
          <strong>{row.mineral}</strong> {exactMoney(row.valueUsd)}
          {SAMPLED.map((stage) =>
            row[stage] === '' ? null : <span key={stage}>{`${headingOf(stage)}: ${row[stage]}`}</span>,
          )}
        </li>
      ))}
    </ul>
  );
}

interface ItemProps {
  readonly problem: TableProblem;
  readonly headings: readonly string[];
}

function Item({ problem, headings }: ItemProps) {
  const { row, column, about, text: cell } = problem;
  const known = about === null ? '' : columnWords(about);
  const heading = (column === null ? '' : headings[column - 1]) || known;
  const place =
    column === null
      ? m.table_problem_row({ row: String(row) })
      : m.table_problem_place({ row: String(row), column: String(column), heading });
  return (
    <li>
      <strong>{place}</strong> {cell === '' ? null : <q>{cell}</q>} {sentence(format, problem)}
    </li>
  );
}

function sentence(format: Format, { code, args }: TableProblem): string {
  if (code === 'BAD_QUOTE') return m.table_bad_quote();
  if (code === 'EXTRA_CELL') return m.table_extra_cell();
  return problemSentence(format, args === undefined ? { path: '', code } : { path: '', code, args });
}
