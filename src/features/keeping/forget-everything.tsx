import { useEffect, useState } from 'react';
import { forgetAll, startAfresh } from '../../platform/forget';
import { currentHash, FORGOTTEN, replaceHash } from '../../platform/page';
import { m } from '../../text';
import { Button, Notice } from '../../ui';
import styles from './keeping.module.css';
import type { Keeping } from './use-keeping';

/** Removes all that the page keeps on this device, once the person is sure. */
export function ForgetEverything({ keeping }: { readonly keeping: Keeping }) {
  const [step, setStep] = useState<'offered' | 'asked' | 'failed'>('offered');
  const forget = async () => {
    // Else the page would keep its work once more as it closes.
    keeping.autosave.halt();
    if (await forgetAll()) return startAfresh();
    keeping.autosave.goOn();
    setStep('failed');
  };
  if (step === 'offered') return <Button onClick={() => setStep('asked')}>{m.forget_everything()}</Button>;
  return (
    <Notice
      tone="caution"
      live
      actions={
        <div className={styles.buttons}>
          <Button autoFocus onClick={forget}>
            {m.forget_do()}
          </Button>
          <Button onClick={() => setStep('offered')}>{m.forget_not()}</Button>
        </div>
      }
    >
      <p>{step === 'failed' ? m.forget_failed() : m.forget_sure()}</p>
    </Notice>
  );
}

/** Says so on the page that opens when everything is forgotten. */
export function ForgottenNotice() {
  const [isForgotten] = useState(() => currentHash() === FORGOTTEN);
  useEffect(() => {
    if (isForgotten) replaceHash('#/');
  }, [isForgotten]);
  if (!isForgotten) return null;
  return (
    <Notice live>
      <p>{m.forgotten()}</p>
    </Notice>
  );
}
