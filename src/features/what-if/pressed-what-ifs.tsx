import { useFormContext, useWatch } from 'react-hook-form';
import { useRulebook } from '../../calculation';
import { isTaken, toggled, type WhatIf, whatIfsOf } from '../../insight';
import { useReplaceForm } from '../../kept-work';
import type { FormValues } from '../../scenario-form';
import { m } from '../../text';
import { format } from '../../text/format';
import { Button } from '../../ui';
import styles from './what-if.module.css';

/** The what-ifs that people ask for, one press each; pressed again, each is taken back. */
export function PressedWhatIfs() {
  const { control } = useFormContext<FormValues>();
  const partners = useWatch({ control, name: 'partners' });
  const replace = useReplaceForm();
  const rulebook = useRulebook();
  if (rulebook === null) return null;
  const { talks, all, onlyUnitedStates, withoutJapan } = whatIfsOf(rulebook.partners);
  const buttons: readonly (readonly [string, WhatIf])[] = [
    ...talks.map(({ countries, whatIf }) => [nameOf(countries), whatIf] as const),
    [m.battery_talks_all(), all],
    [m.battery_without_japan(), withoutJapan],
    [m.battery_only_us(), onlyUnitedStates],
  ];
  return (
    <fieldset className={styles.pressed}>
      <legend className={styles.legend}>{m.battery_what_if_press()}</legend>
      {buttons.map(([name, whatIf]) => (
        <Button
          key={name}
          className={styles.press}
          aria-pressed={isTaken(partners, whatIf)}
          onClick={() => replace((before) => ({ ...before, partners: toggled(before.partners, whatIf) }))}
        >
          {name}
        </Button>
      ))}
    </fieldset>
  );
}

/** Of several countries there is but the European Union. */
function nameOf([first = '', ...others]: readonly string[]): string {
  return others.length > 0 ? m.battery_talks_eu() : m.battery_talks_one({ country: format.country(first) });
}
