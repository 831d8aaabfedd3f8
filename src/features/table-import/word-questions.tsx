import { useId } from 'react';
import { MINERALS } from '../../law';
import { useCountryOptions } from '../../questions';
import type { OpenTable, TableChoices, WordQuestion } from '../../table-file';
import { m } from '../../text';
import { format } from '../../text/format';
import { mineralName } from '../../text/minerals';
import { Button, type Option, SelectField } from '../../ui';
import styles from './table-import.module.css';

interface WordQuestionsProps {
  readonly table: OpenTable;
  readonly onChoose: (choices: TableChoices) => void;
}

/** Questions that are shown: the words of most rows come first. */
const SHOWN = 40;

/** Words that nobody can be sure of: each is answered once, for all its rows. */
export function WordQuestions({ table, onChoose }: WordQuestionsProps) {
  const { words } = table.reading;
  const { choices } = table;
  if (words.length === 0) return null;
  const answer = (answers: TableChoices['words']) =>
    onChoose({ ...choices, words: { ...choices.words, ...answers } });
  const sure = words.filter(
    ({ key, suggestions }) => suggestions.length === 1 && choices.words[key] === undefined,
  );
  const open = words.filter(({ key }) => (choices.words[key] ?? '') === '').length;
  return (
    <fieldset className={styles.words} data-questions="words">
      <legend>{m.table_words_heading({ count: String(open) })}</legend>
      {sure.length < 2 ? null : (
        <Button
          onClick={() =>
            answer(Object.fromEntries(sure.map(({ key, suggestions }) => [key, suggestions[0] ?? ''])))
          }
        >
          {m.table_take_suggestions({ count: String(sure.length) })}
        </Button>
      )}
      <div className={styles.choices}>
        {words.slice(0, SHOWN).map((question) => (
          <Word
            key={question.key}
            question={question}
            value={choices.words[question.key] ?? ''}
            onAnswer={(value) => answer({ [question.key]: value })}
          />
        ))}
      </div>
      {words.length > SHOWN ? <p>{m.table_more_problems({ count: String(words.length - SHOWN) })}</p> : null}
    </fieldset>
  );
}

interface WordProps {
  readonly question: WordQuestion;
  readonly value: string;
  readonly onAnswer: (value: string) => void;
}

function Word({ question, value, onAnswer }: WordProps) {
  const { number } = format;
  const id = useId();
  const countries = useCountryOptions();
  const { country } = format;
  const { about, word, rows, suggestions } = question;
  const named = suggestions.map(
    (term): Option => ({
      value: term,
      label: about === 'country' ? country(term) : nameOfMineral(term),
    }),
  );
  const all =
    about === 'country' ? countries.groups : [{ label: m.grid_mineral(), options: mineralOptions() }];
  return (
    <SelectField
      id={id}
      label={m.table_word_is({ word, rows: number(rows) })}
      options={[{ value: '', label: m.table_word_open() }, ...notKnown(about, suggestions), ...named]}
      groups={all}
      value={value}
      onChange={(event) => onAnswer(event.target.value)}
    />
  );
}

const nameOfMineral = (term: string): string => {
  const id = MINERALS.find((each) => each === term);
  return id === undefined ? term : mineralName(id);
};

const notKnown = (about: WordQuestion['about'], suggestions: readonly string[]): readonly Option[] =>
  about === 'country' && !suggestions.includes('ZZ')
    ? [{ value: 'ZZ', label: m.form_country_not_known() }]
    : [];

const mineralOptions = (): readonly Option[] =>
  MINERALS.map((id) => ({ value: id, label: mineralName(id) })).sort((a, b) =>
    format.compare(a.label, b.label),
  );
