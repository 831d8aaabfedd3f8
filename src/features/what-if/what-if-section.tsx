import { useFormContext, useWatch } from 'react-hook-form';
import { emptyForm, type FormValues, Question, useField } from '../../form';
import { m } from '../../text';
import { Button, Checkbox, Disclosure, Section } from '../../ui';
import { AddedPartners } from './added-partners';
import { SuspendedPartners } from './suspended-partners';
import styles from './what-if.module.css';

/** Changes to the partner list, as if; the result then says that it is hypothetical. */
export function WhatIfSection() {
  const { control } = useFormContext<FormValues>();
  const { suspended, added, japanAllMinerals } = useWatch({ control, name: 'partners' });
  const changes =
    suspended.length + added.filter(({ country }) => country !== '').length + (japanAllMinerals ? 1 : 0);
  return (
    <Section heading={m.form_what_if_heading()} id="q-partners" intro={m.form_what_if_intro()}>
      {changes === 0 ? null : <Changes count={changes} />}
      <Disclosure lazy summary={m.form_what_if_open()}>
        <div className={styles.controls}>
          <SuspendedPartners />
          <AddedPartners />
          <JapanForAll />
        </div>
      </Disclosure>
    </Section>
  );
}

function Changes({ count }: { readonly count: number }) {
  const { getValues, reset } = useFormContext<FormValues>();
  const clear = () => reset({ ...structuredClone(getValues()), partners: emptyForm().partners });
  return (
    <div className={styles.changes}>
      <p>{m.form_what_if_on({ count })}</p>
      <Button onClick={clear}>{m.form_what_if_clear()}</Button>
    </div>
  );
}

function JapanForAll() {
  const { error: _none, ...field } = useField('partners.japanAllMinerals');
  return (
    <Question pointer="/partners/japanAllMinerals">
      <Checkbox {...field} label={m.form_japan_all()} hint={m.form_japan_all_hint()} />
    </Question>
  );
}
