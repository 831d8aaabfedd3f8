import type { ChainRow } from '../../scenario-form';
import { OUTCOMES } from '../../table-file';
import { m } from '../../text';
import { format } from '../../text/format';
import { Checkbox, SelectField, TextField } from '../../ui';
import styles from './chains.module.css';
import { type Arrangement, totalValue } from './order';
import { outcomeWords } from './result-words';

/** The field that finds rows. */
export const FIND = 'chains-find';

interface FindProps {
  readonly arrangement: Arrangement;
  readonly arrange: (arrangement: Arrangement) => void;
  /** Enter goes to the first row that was found. */
  readonly onFound: () => void;
}

/** Finds rows by their text, their problems and what became of them. */
export function FindRows({ arrangement, arrange, onFound }: FindProps) {
  return (
    <div data-own-undo="" className={styles.tools}>
      <TextField
        id={FIND}
        type="search"
        label={m.grid_filter()}
        value={arrangement.find}
        onChange={(event) => arrange({ ...arrangement, find: event.target.value })}
        onKeyDown={({ key }) => {
          if (key === 'Enter') onFound();
        }}
      />
      <Checkbox
        id="chains-problems"
        label={m.grid_only_problems()}
        checked={arrangement.onlyProblems}
        onChange={(event) => arrange({ ...arrangement, onlyProblems: event.target.checked })}
      />
      <SelectField
        id="chains-outcome"
        label={m.grid_show()}
        options={[
          { value: '', label: m.grid_show_all() },
          ...OUTCOMES.map((value) => ({ value, label: outcomeWords(value) })),
        ]}
        value={arrangement.outcome}
        onChange={({ target }) =>
          arrange({ ...arrangement, outcome: OUTCOMES.find((each) => each === target.value) ?? '' })
        }
      />
      <SelectField
        id="chains-foreign"
        label={m.grid_foreign()}
        options={[
          { value: '', label: m.grid_show_all() },
          { value: 'found', label: m.grid_foreign_found() },
          { value: 'not-stated', label: m.grid_foreign_not_stated() },
        ]}
        value={arrangement.foreign}
        onChange={({ target: { value } }) =>
          arrange({ ...arrangement, foreign: value === 'found' || value === 'not-stated' ? value : '' })
        }
      />
    </div>
  );
}

interface TotalsProps {
  readonly rows: readonly ChainRow[];
  readonly order: readonly number[];
  readonly isWrong: (index: number) => boolean;
}

/** How many rows there are and are shown, and what they sum up to. */
export function RowTotals({ rows, order, isWrong }: TotalsProps) {
  const { money, number } = format;
  const wrong = rows.reduce((sum, _row, index) => sum + (isWrong(index) ? 1 : 0), 0);
  const total = money(totalValue(rows, order));
  return (
    <p className={styles.status}>
      <span>
        {m.grid_total({
          count: rows.length,
          all: number(rows.length),
          shown: number(order.length),
          total,
        })}
      </span>
      {wrong === 0 ? null : <strong>{m.grid_problem_count({ count: wrong })}</strong>}
    </p>
  );
}
