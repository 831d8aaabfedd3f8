import { useId } from 'react';
import { useText } from '../text';
import { Checkbox } from '../ui';
import { useKeepsIncome } from './use-keeps-income';

/** Asks whether income and tax may stay on this device and leave it with files. */
export function KeepIncome() {
  const text = useText();
  const id = useId();
  const [keeps, choose] = useKeepsIncome();
  return (
    <Checkbox
      id={id}
      label={text.work_keep_income()}
      hint={text.work_keep_income_hint()}
      checked={keeps}
      onChange={(event) => choose(event.target.checked)}
    />
  );
}
