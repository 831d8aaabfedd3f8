import { useFormContext, useWatch } from 'react-hook-form';
import { useReplaceForm } from '../../kept-work';
import { emptyForm, type FormValues } from '../../scenario-form';
import { m } from '../../text';
import { Button, Disclosure } from '../../ui';
import { AddedPartners } from './added-partners';
import { PressedWhatIfs } from './pressed-what-ifs';
import { SuspendedPartners } from './suspended-partners';
import styles from './what-if.module.css';
import { useWhatIfCount } from './what-if-words';

/** Changes to the partner list, as if; the result then says that it is hypothetical. */
export function WhatIfSection() {
  const { control } = useFormContext<FormValues>();
  const added = useWatch({ control, name: 'partners.added' });
  return (
    <div id="q-partners" className={styles.controls}>
      <p>{m.form_what_if_intro()}</p>
      <Changes />
      <PressedWhatIfs />
      <Disclosure lazy summary={m.form_what_if_open()}>
        <div className={styles.controls}>
          <SuspendedPartners />
          {added.length > FEW ? (
            <Disclosure lazy summary={m.battery_added_list({ count: added.length })}>
              <AddedPartners />
            </Disclosure>
          ) : (
            <AddedPartners />
          )}
        </div>
      </Disclosure>
    </div>
  );
}

/** So many partners taken by hand are shown; a group that came by one press is folded. */
const FEW = 6;

function Changes() {
  const count = useWhatIfCount();
  const replace = useReplaceForm();
  const clear = () => replace((before) => ({ ...before, partners: emptyForm().partners }));
  return count === 0 ? null : (
    <div className={styles.changes}>
      <p>{m.form_what_if_on({ count })}</p>
      <Button onClick={clear}>{m.form_what_if_clear()}</Button>
    </div>
  );
}
