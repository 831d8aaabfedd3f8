import type { UsualFact } from '../scenario-form';
import { m } from '../text';
import { RadioGroup } from '../ui';
import { Question } from './typed-questions';
import { useField } from './use-field';

interface YesNoQuestionProps {
  readonly name: `vehicle.${UsualFact}` | 'buyer.transferToDealer';
  readonly pointer: string;
  readonly legend: string;
  /** The question is asked the other way round than the fact is kept. */
  readonly inverted?: boolean;
  readonly hint?: string;
}

/** A question answered with yes, no or not known. */
export function YesNoQuestion({ name, pointer, legend, inverted = false, hint }: YesNoQuestionProps) {
  const field = useField(name);
  const yes = { value: inverted ? 'no' : 'yes', label: m.form_yes() };
  const no = { value: inverted ? 'yes' : 'no', label: m.form_no() };
  return (
    <Question pointer={pointer}>
      <RadioGroup
        {...field}
        legend={legend}
        hint={hint}
        options={[yes, no, { value: '', label: m.form_not_known() }]}
      />
    </Question>
  );
}
