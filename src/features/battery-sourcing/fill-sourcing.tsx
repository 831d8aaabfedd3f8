import { useQuery } from '@tanstack/react-query';
import { useFormContext } from 'react-hook-form';
import { useRulebook } from '../../calculation';
import { presetsQuery } from '../../data/queries';
import { UndoNotice, useReplaceForm, useUndo } from '../../kept-work';
import { type FormValues, markedFrom, mineralMark } from '../../scenario-form';
import { figuresFor, type SourcingPreset, sourcedBy } from '../../starting-figures';
import { m } from '../../text';
import { format } from '../../text/format';
import { mineralInText } from '../../text/minerals';
import { Button, Disclosure } from '../../ui';
import styles from './sourcing-section.module.css';

type Words = () => string;

/** The name of each preset, and what it can and cannot know. */
const PRESETS: readonly (readonly [SourcingPreset, name: Words, about: Words])[] = [
  ['world', m.fill_world, m.fill_world_about],
  ['partners', m.fill_partners, m.fill_partners_about],
  ['nothing', m.fill_nothing, m.fill_nothing_about],
];

/** Starts all minerals from one typical sourcing; what a person changed stays. */
export function FillSourcing() {
  const { list } = format;
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
    const done = m.fill_done({ name });
    const minerals = list(kept.map(({ mineral }) => mineralInText(mineral)));
    say({
      scope: 'fill',
      message: kept.length === 0 ? done : `${done} ${m.fill_kept({ minerals })}`,
    });
  };
  return (
    <fieldset className={styles.fill}>
      <legend>{m.fill_sourcing()}</legend>
      {PRESETS.map(([preset, name]) => (
        <Button
          key={preset}
          disabled={presets === undefined || rulebook === null}
          onClick={() => fill(preset, name())}
        >
          {name()}
        </Button>
      ))}
      <Disclosure summary={m.fill_about()}>
        <ul className={styles.about}>
          {PRESETS.map(([preset, name, about]) => (
            <li key={preset}>
              <strong>{name()}</strong> {about()}
            </li>
          ))}
        </ul>
        <p>{m.fill_sources()}</p>
      </Disclosure>
      <UndoNotice scope="fill" />
    </fieldset>
  );
}
