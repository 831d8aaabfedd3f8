import { useQuery } from '@tanstack/react-query';
import type { ChangeEvent } from 'react';
import { presetsQuery } from '../../data/queries';
import type { AttributeName } from '../../embed/protocol';
import { useCountryOptions } from '../../form';
import { m } from '../../text';
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
  const { data: presets } = useQuery(presetsQuery);
  const countries = useCountryOptions('plain');
  const given = (name: AttributeName) => ({
    id: `embed-${name}`,
    value: choices[name] ?? '',
    onChange: ({ target }: ChangeEvent<HTMLInputElement | HTMLSelectElement>) => set(name, target.value),
  });
  const none = { value: '', label: m.dealers_not_set() };
  const languages = new Intl.DisplayNames(m.locale_tag(), { type: 'language' });
  return (
    <FieldGrid>
      <SelectField
        {...given('theme')}
        label={m.dealers_theme()}
        options={[
          { value: '', label: m.dealers_theme_auto() },
          { value: 'light', label: m.dealers_theme_light() },
          { value: 'dark', label: m.dealers_theme_dark() },
        ]}
      />
      <SelectField
        {...given('lang')}
        label={m.dealers_language()}
        options={[
          { value: '', label: m.dealers_language_auto() },
          ...SPOKEN.map((code) => ({ value: code, label: languages.of(code) ?? code })),
        ]}
      />
      <TextField {...given('accent')} label={m.dealers_accent()} hint={m.dealers_accent_hint()} />
      <SelectField
        {...given('preset')}
        label={m.form_chemistry()}
        options={[none, ...(presets?.chemistries ?? []).map(({ id, label }) => ({ value: id, label }))]}
      />
      <TextField {...given('battery-kwh')} label={m.form_capacity()} suffix={m.form_kwh()} numeric />
      <SelectField {...given('vehicle-class')} label={m.form_class()} options={[none, ...classes()]} />
      <TextField {...given('msrp')} label={m.form_msrp()} hint={m.dealers_digits()} prefix="$" numeric />
      <CountrySelect {...given('final-assembly')} label={m.form_assembly()} countries={countries} />
      <TextField {...given('acquired')} label={m.form_acquired()} hint={m.dealers_day()} />
      <TextField {...given('placed-in-service')} label={m.form_delivered()} hint={m.dealers_day()} />
    </FieldGrid>
  );
}

const classes = (): readonly Option[] => [
  { value: 'suv', label: m.form_class_suv() },
  { value: 'pickup', label: m.form_class_pickup() },
  { value: 'van', label: m.form_class_van() },
  { value: 'other', label: m.form_class_other() },
];
