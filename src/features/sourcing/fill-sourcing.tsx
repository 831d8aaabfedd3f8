import { useQuery } from '@tanstack/react-query';
import { useFormContext } from 'react-hook-form';
import { useRulebook } from '../../calculation';
import { presetsQuery } from '../../data/queries';
import { UndoNotice, useReplaceForm, useUndo } from '../../kept-work';
import { type FormValues, markedFrom, mineralMark } from '../../scenario-form';
import { figuresFor, type SourcingPreset, sourcedBy } from '../../starting-figures';
import { type Messages, useText } from '../../text';
import { useFormat } from '../../text/format';
import { mineralInText } from '../../text/minerals';
import { Button, Disclosure } from '../../ui';
import styles from './sourcing-section.module.css';

type Words = (text: Messages) => string;

/** The name of each preset, and what it can and cannot know. */
const PRESETS: readonly (readonly [SourcingPreset, name: Words, about: Words])[] = [
  ['world', (text) => text.fill_world(), (text) => text.fill_world_about()],
  ['partners', (text) => text.fill_partners(), (text) => text.fill_partners_about()],
  ['nothing', (text) => text.fill_nothing(), (text) => text.fill_nothing_about()],
];

/** Starts all minerals from one typical sourcing; what a person changed stays. */
export function FillSourcing() {
  const text = useText();
  const { list } = useFormat();
  const { getValues } = useFormContext<FormValues>();
  const replace = useReplaceForm();
  const { say } = useUndo();
  const rulebook = useRulebook();
  const { data: presets } = useQuery(presetsQuery);
  const fill = (preset: SourcingPreset, name: string) => {
    const before = getValues();
    const figures = figuresFor(before, presets, rulebook);
    if (figures === undefined) return;
    const { entries, kept } = sourcedBy(before.entries, preset, figures);
    const filled =
      preset === 'nothing' ? [] : entries.filter((entry) => !kept.some(({ id }) => id === entry.id));
    replace((values) =>
      markedFrom(
        { ...values, entries },
        filled.map(({ id }) => mineralMark(id)),
        'typical',
      ),
    );
    const done = text.fill_done({ name });
    const minerals = list(kept.map(({ mineral }) => mineralInText(text, mineral)));
    say({
      scope: 'fill',
      message: kept.length === 0 ? done : `${done} ${text.fill_kept({ minerals })}`,
    });
  };
  return (
    <fieldset className={styles.fill}>
      <legend>{text.fill_sourcing()}</legend>
      {PRESETS.map(([preset, name]) => (
        <Button
          key={preset}
          disabled={presets === undefined || rulebook === null}
          onClick={() => fill(preset, name(text))}
        >
          {name(text)}
        </Button>
      ))}
      <Disclosure summary={text.fill_about()}>
        <ul className={styles.about}>
          {PRESETS.map(([preset, name, about]) => (
            <li key={preset}>
              <strong>{name(text)}</strong> {about(text)}
            </li>
          ))}
        </ul>
        <p>{text.fill_sources()}</p>
      </Disclosure>
      <UndoNotice scope="fill" />
    </fieldset>
  );
}
