import { useId } from 'react';
import type { NumberCode, NumberOption, NumberQuestion, OpenTable, TableChoices } from '../../table-file';
import { type Messages, useText } from '../../text';
import { type Format, useFormat } from '../../text/format';
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

const isChosen = ({ change }: NumberOption, choices: TableChoices): boolean =>
  Object.entries(change).every(([field, value]) =>
    Object.entries(choices).some(
      ([name, now]) => name === field && JSON.stringify(now) === JSON.stringify(value),
    ),
  );

interface QuestionProps extends NumberQuestionsProps {
  readonly question: NumberQuestion;
}

function Question({ question, table: { choices }, onChoose }: QuestionProps) {
  const text = useText();
  const format = useFormat();
  const id = useId();
  const { code, options, isSettled } = question;
  const settle = (change: Partial<TableChoices>) =>
    onChoose({ ...choices, ...change, settled: [...new Set([...choices.settled, code])] });
  const chosen = isSettled ? (options.find((each) => isChosen(each, choices))?.id ?? '') : '';
  return (
    <div className={styles.question} data-question={code}>
      <fieldset className={styles.options}>
        <legend>{titleOf(text, question)}</legend>
        {options.map((each) => (
          <label key={each.id}>
            <input
              type="radio"
              name={id}
              value={each.id}
              checked={each.id === chosen}
              onChange={() => settle(each.change)}
            />
            {optionWords(text, format, code, each)}
          </label>
        ))}
      </fieldset>
      {code === 'CURRENCY' ? (
        <TextField
          id={`${id}-rate`}
          label={text.table_rate({ currency: question.about })}
          inputMode="decimal"
          defaultValue=""
          onBlur={({ target }) => {
            if (/^\d{1,6}(?:\.\d{1,6})?$/.test(target.value.trim())) settle({ factor: target.value.trim() });
          }}
        />
      ) : null}
    </div>
  );
}

type Title = (text: Messages, about: string) => string;

const TITLES: Readonly<Record<Exclude<NumberCode, 'WHICH_COLUMN'>, Title>> = {
  PRICE_OR_VALUE: (text, about) => text.table_ask_price({ heading: about }),
  MARK: (text, about) => text.table_ask_mark({ example: about }),
  CURRENCY: (text, about) => text.table_ask_currency({ currency: about }),
  MASS_UNIT: (text, about) => text.table_ask_unit({ heading: about }),
  FRACTIONS: (text, about) => text.table_ask_fractions({ example: about }),
  YEARS: (text) => text.table_ask_years(),
  STAGE: (text) => text.table_ask_stage(),
  PRICES: (text, about) => text.table_ask_prices({ heading: about }),
};

function titleOf(text: Messages, { code, about }: NumberQuestion): string {
  if (code !== 'WHICH_COLUMN') return TITLES[code](text, about);
  const meaning = about === 'mass' || about === 'price' ? about : 'valueUsd';
  return text.table_ask_column({ meaning: columnWords(text, meaning) });
}

function optionWords(
  text: Messages,
  { money, percent }: Format,
  code: NumberCode,
  { id, about, totalUsd }: NumberOption,
): string {
  const words = {
    WHICH_COLUMN: () => about,
    PRICE_OR_VALUE: () => (id === 'each' ? text.table_price_each() : text.table_price_all()),
    MARK: () => (id === '.' ? text.table_mark_point() : text.table_mark_comma()),
    CURRENCY: () => text.table_currency_same(),
    MASS_UNIT: () => about,
    FRACTIONS: () => percent(about, 6),
    YEARS: () => (about === '' ? text.table_all_years() : about),
    STAGE: () => stageWords(text, about),
    PRICES: () => about,
  }[code]();
  return totalUsd === undefined ? words : text.table_option_total({ option: words, total: money(totalUsd) });
}
