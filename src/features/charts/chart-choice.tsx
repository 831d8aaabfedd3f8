import { useId } from 'react';
import { SelectField } from '../../ui';

interface ChartChoiceProps<T extends string> {
  /** Heard rather than seen: the options say what they are. */
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly value: T;
  readonly onChoose: (value: T) => void;
}

/** What a chart shows, of a closed list. */
export function ChartChoice<T extends string>({ label, options, value, onChoose }: ChartChoiceProps<T>) {
  return (
    <SelectField
      id={useId()}
      label={label}
      labelHidden
      options={options}
      value={value}
      onChange={({ target }) => {
        const chosen = options.find((option) => option.value === target.value);
        if (chosen !== undefined) onChoose(chosen.value);
      }}
    />
  );
}
