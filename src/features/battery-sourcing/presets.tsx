import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { useRulebook } from '../../calculation';
import { presetsQuery } from '../../data/queries';
import { UndoNotice, useReplaceForm, useStartOver, useUndo, workErrands } from '../../kept-work';
import { focusField } from '../../questions';
import { blankForm, type FormValues } from '../../scenario-form';
import { exampleForm, figuresFor, presetStarted, type SourcingPreset } from '../../starting-figures';
import { m } from '../../text';
import { format } from '../../text/format';
import { mineralInText } from '../../text/minerals';
import { Button, Disclosure, Notice, VisuallyHidden } from '../../ui';
import { useFiguresWords, useFiguresYear } from './figures-words';
import styles from './presets.module.css';
import { useInForce } from './use-in-force';

/** Starts of the minerals' sourcing and of the whole form, one press each; all can be taken back. */
export function Presets() {
  const year = useFiguresYear();
  const inForce = useInForce();
  const words = useFiguresWords();
  const fill = useFill();
  const { isReady, hasMinerals } = inForce;
  const presets: readonly (readonly [SourcingPreset, string])[] = [
    ['world', m.battery_world({ year })],
    ['nothing', m.battery_nothing()],
    ['partners', m.fill_partners()],
    ['japan', m.battery_japan()],
  ];
  return (
    <div className={styles.presets}>
      <div className={styles.rows}>
        <fieldset className={styles.row}>
          <legend>
            <VisuallyHidden>{m.battery_sourcing_as()}</VisuallyHidden>
          </legend>
          {presets.map(([preset, name]) => (
            <Button
              key={preset}
              className={styles.preset}
              disabled={!isReady || !hasMinerals}
              aria-pressed={inForce.preset === preset}
              onClick={() => fill(preset, name)}
            >
              {name}
            </Button>
          ))}
        </fieldset>
        <Starts />
      </div>
      <div className={styles.foot}>
        <p>
          {words}{' '}
          <Button look="quiet" className={styles.year} onClick={() => focusField('battery.priceSet')}>
            {m.battery_year_change()}
          </Button>
        </p>
        <About />
      </div>
      <UndoNotice scope="fill" />
      <UndoNotice scope="start-from" />
    </div>
  );
}

/** Sources all minerals by a preset, and says what of a person's own it replaced. */
function useFill(): (preset: SourcingPreset, name: string) => void {
  const { list } = format;
  const { getValues } = useFormContext<FormValues>();
  const replace = useReplaceForm();
  const { say } = useUndo();
  const rulebook = useRulebook();
  const { data } = useQuery(presetsQuery);
  return (preset, name) => {
    const figures = figuresFor(getValues(), data, rulebook);
    if (figures === undefined) return;
    const { replaced } = presetStarted(getValues(), preset, figures);
    replace((before) => presetStarted(before, preset, figures).values);
    const minerals = list(replaced.map(({ mineral }) => mineralInText(mineral)));
    say({
      scope: 'fill',
      message: replaced.length === 0 ? m.fill_done({ name }) : m.battery_filled_over({ name, minerals }),
    });
  };
}

/** Another form altogether: the example, nothing, the last one, or one from a file. */
function Starts() {
  const { data: presets } = useQuery(presetsQuery);
  const startOver = useStartOver();
  const { whole } = useInForce();
  const [isMissing, setMissing] = useState(false);
  const openLast = async () => {
    const { deviceWork } = await import('../../kept-work/device-work');
    const last = deviceWork().work.lastOther();
    setMissing(last === null);
    // Like other kept work it differs from what the page opens on: nothing may replace it unasked.
    if (last !== null) startOver(last.form, m.start_last_done(), 'person');
  };
  return (
    <>
      <fieldset className={styles.starts}>
        <legend>
          <VisuallyHidden>{m.form_start_heading()}</VisuallyHidden>
        </legend>
        <Button
          look="tool"
          className={styles.preset}
          disabled={presets === undefined}
          aria-pressed={whole === 'example'}
          onClick={() =>
            presets &&
            startOver(exampleForm(presets, m.form_start_example_title()), m.form_start_done_example())
          }
        >
          {m.form_start_example()}
        </Button>
        <Button
          look="tool"
          className={styles.preset}
          aria-pressed={whole === 'blank'}
          onClick={() => startOver(blankForm(), m.form_start_done_blank())}
        >
          {m.form_start_blank()}
        </Button>
        <Button look="tool" className={styles.preset} onClick={() => void openLast()}>
          {m.battery_last()}
        </Button>
        <Button look="tool" className={styles.preset} onClick={() => workErrands.chooseFile.ask(undefined)}>
          {m.battery_open()}
        </Button>
      </fieldset>
      {isMissing ? (
        <Notice live>
          <p>{m.start_last_none()}</p>
        </Notice>
      ) : null}
    </>
  );
}

/** What each preset can and cannot know. */
const About = () => (
  <Disclosure summary={m.fill_about()} className={styles.about}>
    <ul className={styles.list}>
      {(
        [
          [m.fill_world(), m.fill_world_about()],
          [m.fill_partners(), m.fill_partners_about()],
          [m.battery_nothing(), m.fill_nothing_about()],
          [m.battery_japan(), m.form_start_japan_text()],
          [m.form_start_example(), m.form_start_example_text()],
        ] as const
      ).map(([name, about]) => (
        <li key={name}>
          <strong>{name}</strong> {about}
        </li>
      ))}
    </ul>
    <p>{m.fill_sources()}</p>
  </Disclosure>
);
