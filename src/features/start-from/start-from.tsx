import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { useFormContext, useFormState } from 'react-hook-form';
import { presetsQuery } from '../../data/queries';
import { replaceForm, UndoNotice, useUndo, workErrands } from '../../kept-work';
import { currentHash, onHashChange, replaceHash } from '../../platform/page';
import { useField } from '../../questions';
import { blankForm, type FormValues } from '../../scenario-form';
import { exampleForm, refinedInJapan } from '../../starting-figures';
import { m } from '../../text';
import { Notice, Section, TextField } from '../../ui';
import styles from './start-from.module.css';

/** Where the installed app's shortcut leads. */
const BLANK = '#/?start=blank';

/** Puts a start into the form; what was typed before can be brought back. */
function useStart() {
  const form = useFormContext<FormValues>();
  const { isDirty } = useFormState({ control: form.control });
  const { say, dismiss } = useUndo();
  return (values: FormValues, done: string, by: 'person' | 'page' = 'page') => {
    if (isDirty) workErrands.setAside.ask(undefined);
    replaceForm(form, values, { by });
    if (isDirty) say({ scope: 'start-from', message: m.form_start_replaced({ done }), whole: true });
    else dismiss();
  };
}

/** Empties the form when the installed app's shortcut leads here, at any depth of the page. */
export function BlankShortcut() {
  const start = useStart();
  useEffect(() => {
    const takeShortcut = () => {
      if (currentHash() !== BLANK) return;
      replaceHash('#/');
      start(blankForm(), m.form_start_done_blank());
    };
    takeShortcut();
    return onHashChange(takeShortcut);
  });
  return null;
}

/** Starts, each one press. */
export function StartFrom() {
  const { data: presets } = useQuery(presetsQuery);
  const start = useStart();
  const example = useMemo(() => presets && exampleForm(presets, m.form_start_example_title()), [presets]);
  const illustration = example && refinedInJapan(example, m.form_start_japan_title());
  return (
    <Section heading={m.form_start_heading()} intro={m.form_start_intro()}>
      <div className={styles.starts}>
        <Start
          name={m.form_start_example()}
          about={m.form_start_example_text()}
          onStart={example && (() => start(example, m.form_start_done_example()))}
        />
        <Start
          name={m.form_start_japan()}
          about={m.form_start_japan_text()}
          onStart={illustration && (() => start(illustration, m.form_start_done_japan()))}
        />
        <Start
          name={m.form_start_blank()}
          about={m.form_start_blank_text()}
          onStart={() => start(blankForm(), m.form_start_done_blank())}
        />
        {/* Like other kept work it differs from what the page opens on: nothing may replace it unasked. */}
        <LastScenario onStart={(values) => start(values, m.start_last_done(), 'person')} />
        <Start
          name={m.start_file()}
          about={m.start_file_text()}
          onStart={() => workErrands.chooseFile.ask(undefined)}
        />
      </div>
      <UndoNotice scope="start-from" />
      <TextField {...useField('title')} label={m.form_title()} hint={m.form_title_hint()} />
    </Section>
  );
}

function LastScenario({ onStart }: { readonly onStart: (values: FormValues) => void }) {
  const [isMissing, setMissing] = useState(false);
  const open = async () => {
    const { deviceWork } = await import('../../kept-work/device-work');
    const last = deviceWork().work.lastOther();
    setMissing(last === null);
    if (last !== null) onStart(last.form);
  };
  return (
    <>
      <Start name={m.start_last()} about={m.start_last_text()} onStart={() => void open()} />
      {isMissing ? (
        <Notice live>
          <p>{m.start_last_none()}</p>
        </Notice>
      ) : null}
    </>
  );
}

interface StartProps {
  readonly name: string;
  readonly about: string;
  /** Undefined while its figures are not loaded. */
  readonly onStart: (() => void) | undefined;
}

function Start({ name, about, onStart }: StartProps) {
  return (
    <button type="button" className={styles.start} disabled={onStart === undefined} onClick={onStart}>
      <span className={styles.name}>{name}</span>
      <span className={styles.about}>{about}</span>
    </button>
  );
}
