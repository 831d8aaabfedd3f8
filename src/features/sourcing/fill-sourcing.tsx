import { useQuery } from '@tanstack/react-query';
import { useFormContext } from 'react-hook-form';
import { presetsQuery } from '../../data/queries';
import { type EntryValues, type FormValues, UndoNotice, useRulebook, useUndo } from '../../form';
import { figuresFor } from '../../form/own-figures';
import { type SourcingPreset, sourcedBy } from '../../form/sourcing-presets';
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
  const { getValues, reset } = useFormContext<FormValues>();
  const { say } = useUndo();
  const rulebook = useRulebook();
  const { data: presets } = useQuery(presetsQuery);
  const fill = (preset: SourcingPreset, name: string) => {
    const before = structuredClone(getValues());
    const figures = figuresFor(before, presets, rulebook);
    if (figures === undefined) return;
    const { entries, kept } = sourcedBy(before.entries, preset, figures);
    reset({ ...before, entries }, { keepDefaultValues: true });
    const done = m.fill_done({ name });
    const minerals = list(kept.map(({ mineral }) => mineralInText(mineral)));
    say({
      scope: 'fill',
      message: kept.length === 0 ? done : `${done} ${m.fill_kept({ minerals })}`,
      undo: (current) => ({ ...current, entries: sourcedAs(current.entries, before.entries) }),
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

/** The entries with the sourcing that those of the same id had. */
export const sourcedAs = (entries: readonly EntryValues[], former: readonly EntryValues[]): EntryValues[] =>
  entries.map((entry) => {
    const before = former.find(({ id }) => id === entry.id);
    if (before === undefined) return entry;
    const { kind, shares, route, chain } = before;
    return { ...entry, kind, shares, route, chain };
  });
