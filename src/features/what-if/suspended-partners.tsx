import { useFormContext, useWatch } from 'react-hook-form';
import { type FormValues, fieldId, useRulebook } from '../../form';
import type { Rulebook } from '../../law';
import { m } from '../../text';
import { format } from '../../text/format';
import { Checkbox, Disclosure } from '../../ui';
import styles from './what-if.module.css';

/** One box for each agreement that can be thought away; Japan's first, the others folded. */
export function SuspendedPartners() {
  const { country, compare } = format;
  const { control } = useFormContext<FormValues>();
  const suspended = useWatch({ control, name: 'partners.suspended' });
  const partners = codesOf(useRulebook());
  const others = [...new Set([...partners, ...suspended])]
    .filter((code) => code !== FIRST)
    .map((code) => ({ code, name: country(code) }))
    .sort((a, b) => compare(a.name, b.name));
  return (
    <fieldset className={styles.group} id={fieldId('partners.suspended')}>
      <legend className={styles.legend}>{m.form_suspend()}</legend>
      <SuspendedBox code={FIRST} label={country(FIRST)} />
      <Disclosure summary={m.form_suspend_others()} open={suspended.some((code) => code !== FIRST)}>
        <div className={styles.boxes}>
          {others.map(({ code, name }) => (
            <SuspendedBox
              key={code}
              code={code}
              label={partners.includes(code) ? name : m.form_suspended_no_effect({ country: name })}
            />
          ))}
        </div>
      </Disclosure>
    </fieldset>
  );
}

const FIRST = 'JP';

const codesOf = (rulebook: Rulebook | null): readonly string[] =>
  rulebook?.partners.partners.map(({ country }) => country) ?? [];

function SuspendedBox({ code, label }: { readonly code: string; readonly label: string }) {
  const { control, setValue } = useFormContext<FormValues>();
  const suspended = useWatch({ control, name: 'partners.suspended' });
  const toggle = (on: boolean) =>
    setValue('partners.suspended', on ? [...suspended, code] : suspended.filter((each) => each !== code), {
      shouldDirty: true,
    });
  return (
    <Checkbox
      id={fieldId(`partners.suspended.${code}`)}
      label={label}
      checked={suspended.includes(code)}
      onChange={({ currentTarget }) => toggle(currentTarget.checked)}
    />
  );
}
