import { useQuery } from '@tanstack/react-query';
import type { ChangeEvent } from 'react';
import { presetsQuery } from '../../data/queries';
import type { AttributeName } from '../../embed/protocol';
import { useCountryOptions } from '../../questions';
import { type Messages, useText } from '../../text';
import { CountrySelect, FieldGrid, type Option, SelectField, TextField } from '../../ui';
import type { Choices } from './snippet';

interface ChoicesFormProps {
  readonly choices: Choices;
  readonly set: (name: AttributeName, value: string) => void;
}

/** The languages there are words for. */
const SPOKEN = ['en'] as const;

/** What the element can be given; each field is one attribute. */
export function ChoicesForm({ choices, set }: ChoicesFormProps) {
  const text = useText();
  const { data: presets } = useQuery(presetsQuery);
  const countries = useCountryOptions('plain');
  const given = (name: AttributeName) => ({
    id: `embed-${name}`,
    value: choices[name] ?? '',
    onChange: ({ target }: ChangeEvent<HTMLInputElement | HTMLSelectElement>) => set(name, target.value),
  });
  const none = { value: '', label: text.dealers_not_set() };
  const languages = new Intl.DisplayNames(text.locale_tag(), { type: 'language' });
  return (
    <FieldGrid>
      <SelectField
        {...given('theme')}
        label={text.dealers_theme()}
        options={[
          { value: '', label: text.dealers_theme_auto() },
          { value: 'light', label: text.dealers_theme_light() },
          { value: 'dark', label: text.dealers_theme_dark() },
        ]}
      />
      <SelectField
        {...given('lang')}
        label={text.dealers_language()}
        options={[
          { value: '', label: text.dealers_language_auto() },
          ...SPOKEN.map((code) => ({ value: code, label: languages.of(code) ?? code })),
        ]}
      />
      <TextField {...given('accent')} label={text.dealers_accent()} hint={text.dealers_accent_hint()} />
      <SelectField
        {...given('preset')}
        label={text.form_chemistry()}
        options={[none, ...(presets?.chemistries ?? []).map(({ id, label }) => ({ value: id, label }))]}
      />
      <TextField {...given('battery-kwh')} label={text.form_capacity()} suffix={text.form_kwh()} numeric />
      <SelectField {...given('vehicle-class')} label={text.form_class()} options={[none, ...classes(text)]} />
      <TextField
        {...given('msrp')}
        label={text.form_msrp()}
        hint={text.dealers_digits()}
        prefix="$"
        numeric
      />
      <CountrySelect {...given('final-assembly')} label={text.form_assembly()} countries={countries} />
      <TextField {...given('acquired')} label={text.form_acquired()} hint={text.dealers_day()} />
      <TextField {...given('placed-in-service')} label={text.form_delivered()} hint={text.dealers_day()} />
    </FieldGrid>
  );
}

const classes = (text: Messages): readonly Option[] => [
  { value: 'suv', label: text.form_class_suv() },
  { value: 'pickup', label: text.form_class_pickup() },
  { value: 'van', label: text.form_class_van() },
  { value: 'other', label: text.form_class_other() },
];
