import { useId } from 'react';
import { m } from '../text';
import { Checkbox } from '../ui';
import { useKeepsIncome } from './use-keeps-income';

/** Asks whether income and tax may stay on this device and leave it with files. */
export function KeepIncome() {
  const id = useId();
  const [keeps, choose] = useKeepsIncome();
  return (
    <Checkbox
      id={id}
      label={m.work_keep_income()}
      hint={m.work_keep_income_hint()}
      checked={keeps}
      onChange={(event) => choose(event.target.checked)}
    />
  );
}
