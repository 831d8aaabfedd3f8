import { useQuery } from '@tanstack/react-query';
import { useFormContext } from 'react-hook-form';
import { presetsQuery } from '../../data/queries';
import { type EntryValues, type FormValues, useRulebook, useUndo } from '../../form';
import { figuresFor } from '../../form/own-figures';
import { type SourcingPreset, sourcedBy } from '../../form/sourcing-presets';
import { type Messages, useText } from '../../text';
import { useFormat } from '../../text/format';
import { mineralInText } from '../../text/minerals';
import { Button, Disclosure } from '../../ui';
import styles from './sourcing-section.module.css';

interface Words {
  readonly name: (text: Messages) => string;
  readonly done: (text: Messages) => string;
  readonly about: (text: Messages) => string;
}

const PRESETS: Readonly<Record<SourcingPreset, Words>> = {
  world: {
    name: (text) => text.fill_world(),
    done: (text) => text.fill_world_done(),
    about: (text) => text.fill_world_about(),
  },
  partners: {
    name: (text) => text.fill_partners(),
    done: (text) => text.fill_partners_done(),
    about: (text) => text.fill_partners_about(),
  },
  nothing: {
    name: (text) => text.fill_nothing(),
    done: (text) => text.fill_nothing_done(),
    about: (text) => text.fill_nothing_about(),
  },
};

/** Starts all minerals from one typical sourcing; what a person changed stays. */
export function FillSourcing() {
  const text = useText();
  const { list } = useFormat();
  const { getValues, reset } = useFormContext<FormValues>();
  const { say } = useUndo();
  const rulebook = useRulebook();
  const { data: presets } = useQuery(presetsQuery);
  const fill = (preset: SourcingPreset) => {
    const before = structuredClone(getValues());
    const figures = figuresFor(before, presets, rulebook);
    if (figures === undefined) return;
    const { entries, kept } = sourcedBy(before.entries, preset, figures);
    reset({ ...before, entries }, { keepDefaultValues: true });
    const done = PRESETS[preset].done(text);
    const minerals = list(kept.map(({ mineral }) => mineralInText(text, mineral)));
    say({
      scope: 'sourcing',
      message: kept.length === 0 ? done : text.fill_kept({ done, minerals }),
      undo: (current) => ({ ...current, entries: sourcedAs(current.entries, before.entries) }),
    });
  };
  return (
    <fieldset className={styles.fill}>
      <legend>{text.fill_sourcing()}</legend>
      {SHOWN.map((preset) => (
        <Button
          key={preset}
          disabled={presets === undefined || rulebook === null}
          onClick={() => fill(preset)}
        >
          {PRESETS[preset].name(text)}
        </Button>
      ))}
      <Disclosure summary={text.fill_about()}>
        <ul className={styles.about}>
          {SHOWN.map((preset) => (
            <li key={preset}>
              <strong>{PRESETS[preset].name(text)}</strong> {PRESETS[preset].about(text)}
            </li>
          ))}
        </ul>
        <p>{text.fill_sources()}</p>
      </Disclosure>
    </fieldset>
  );
}

const SHOWN: readonly SourcingPreset[] = ['world', 'partners', 'nothing'];

/** The entries with the sourcing that those of the same id had. */
export const sourcedAs = (entries: readonly EntryValues[], former: readonly EntryValues[]): EntryValues[] =>
  entries.map((entry) => {
    const before = former.find(({ id }) => id === entry.id);
    if (before === undefined) return entry;
    const { kind, shares, route, chain } = before;
    return { ...entry, kind, shares, route, chain };
  });
