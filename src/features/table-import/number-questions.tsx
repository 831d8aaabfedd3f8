import { useId } from 'react';
import type {
  NumberCode,
  NumberOption,
  NumberQuestion,
  OpenedTable,
  OpenTable,
  TableChoices,
} from '../../table-file';
import { m } from '../../text';
import { type Format, format } from '../../text/format';
import { TextField } from '../../ui';
import { columnWords, stageWords } from './column-words';
import styles from './table-import.module.css';

interface NumberQuestionsProps {
  readonly table: OpenTable;
  readonly onChoose: (choices: TableChoices) => void;
}

/** What the numbers leave open: a question a column, with what each reading would give. */
export function NumberQuestions({ table, onChoose }: NumberQuestionsProps) {
  return table.numbers.map((question) => (
    <Question key={question.code} question={question} table={table} onChoose={onChoose} />
  ));
}

/** Thousands of euros stay thousands when they become dollars. */
const rateOf = ({ choices: { factor } }: OpenedTable, rate: string): string =>
  factor === '1' ? rate : (Number(factor) * Number(rate)).toFixed(6).replace(/\.?0+$/, '');

const isChosen = ({ change }: NumberOption, choices: TableChoices): boolean =>
  Object.entries(change).every(([field, value]) =>
    Object.entries(choices).some(
      ([name, now]) => name === field && JSON.stringify(now) === JSON.stringify(value),
    ),
  );

interface QuestionProps extends NumberQuestionsProps {
  readonly question: NumberQuestion;
}

function Question({ question, table: { choices, opened }, onChoose }: QuestionProps) {
  const id = useId();
  const { code, options } = question;
  const settle = (change: Partial<TableChoices>) =>
    onChoose({ ...choices, ...change, settled: [...new Set([...choices.settled, code])] });
  const chosen = choices.settled.includes(code)
    ? (options.find((each) => isChosen(each, choices))?.id ?? '')
    : '';
  return (
    <div className={styles.question} data-question={code}>
      <fieldset className={styles.options}>
        <legend>{titleOf(question)}</legend>
        {options.map((each) => (
          <label key={each.id}>
            <input
              type="radio"
              name={id}
              value={each.id}
              checked={each.id === chosen}
              onChange={() => settle(each.change)}
            />
            {optionWords(format, code, each)}
          </label>
        ))}
      </fieldset>
      {code === 'CURRENCY' ? (
        <TextField
          id={`${id}-rate`}
          label={m.table_rate({ currency: question.about })}
          inputMode="decimal"
          defaultValue=""
          onBlur={({ target }) => {
            const rate = target.value.trim();
            if (/^\d{1,6}(?:\.\d{1,6})?$/.test(rate)) settle({ factor: rateOf(opened, rate) });
          }}
        />
      ) : null}
    </div>
  );
}

type Title = (about: string) => string;

const TITLES: Readonly<Record<Exclude<NumberCode, 'WHICH_COLUMN'>, Title>> = {
  PRICE_OR_VALUE: (about) => m.table_ask_price({ heading: about }),
  MARK: (about) => m.table_ask_mark({ example: about }),
  CURRENCY: (about) => m.table_ask_currency({ currency: about }),
  MASS_UNIT: (about) => m.table_ask_unit({ heading: about }),
  FRACTIONS: (about) => m.table_ask_fractions({ example: about }),
  YEARS: () => m.table_ask_years(),
  STAGE: (about) => (about === '' ? m.table_ask_stage() : m.table_ask_stage_of({ heading: about })),
  ONE_LOT: () => m.table_ask_lot(),
  PRICES: (about) => m.table_ask_prices({ heading: about }),
};

function titleOf({ code, about }: NumberQuestion): string {
  if (code !== 'WHICH_COLUMN') return TITLES[code](about);
  const meaning = about === 'mass' || about === 'price' ? about : 'valueUsd';
  return m.table_ask_column({ meaning: columnWords(meaning) });
}

function stagesWords(about: string): string {
  const [first = '', second] = about.split(' ').map(stageWords);
  return second === undefined ? first : m.table_stage_pair({ first, second });
}

function optionWords(
  { money, percent }: Format,
  code: NumberCode,
  { id, about, totalUsd }: NumberOption,
): string {
  const words = {
    WHICH_COLUMN: () => about,
    PRICE_OR_VALUE: () => (id === 'each' ? m.table_price_each() : m.table_price_all()),
    MARK: () => (id === '.' ? m.table_mark_point() : m.table_mark_comma()),
    CURRENCY: () => m.table_currency_same(),
    MASS_UNIT: () => (about === 'row' ? m.table_unit_of_row() : about),
    FRACTIONS: () => percent(about, 6),
    YEARS: () => (about === '' ? m.table_all_years() : about),
    STAGE: () => (about === '' ? m.table_skip() : stagesWords(about)),
    ONE_LOT: () => (id === 'one' ? m.table_lot_one() : m.table_lot_each()),
    PRICES: () => about,
  }[code]();
  return totalUsd === undefined ? words : m.table_option_total({ option: words, total: money(totalUsd) });
}
