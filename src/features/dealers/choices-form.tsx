import { useQuery } from '@tanstack/react-query';
import type { ChangeEvent } from 'react';
import { presetsQuery } from '../../data/queries';
import type { AttributeName } from '../../embed/protocol';
import { LANGUAGES } from '../../platform/languages';
import { useCountryOptions } from '../../questions';
import { m } from '../../text';
import { CountrySelect, FieldGrid, type Option, SelectField, TextField } from '../../ui';
import { CarChoice } from './car-choice';
import { refusedIn } from './refused';
import type { Choices } from './snippet';

interface ChoicesFormProps {
  readonly choices: Choices;
  readonly set: (name: AttributeName, value: string) => void;
}

/** What the element can be given; each field is one attribute. */
export function ChoicesForm({ choices, set }: ChoicesFormProps) {
  const { data: presets } = useQuery(presetsQuery);
  const countries = useCountryOptions('plain');
  const refused = refusedIn(choices);
  const given = (name: AttributeName) => ({
    error: refused[name],
    id: `embed-${name}`,
    value: choices[name] ?? '',
    onChange: ({ target }: ChangeEvent<HTMLInputElement | HTMLSelectElement>) => set(name, target.value),
  });
  const none = { value: '', label: m.dealers_not_set() };
  const languages = new Intl.DisplayNames(m.locale_tag(), { type: 'language' });
  return (
    <FieldGrid>
      <CarChoice id={choices.car ?? ''} set={(id) => set('car', id)} />
      <SelectField
        {...given('view')}
        label={m.dealers_view()}
        options={[
          { value: '', label: m.dealers_view_full() },
          { value: 'compact', label: m.dealers_view_compact() },
        ]}
      />
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
          ...LANGUAGES.map((code) => ({ value: code, label: languages.of(code) ?? code })),
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
      <TextField
        {...given('certified')}
        label={m.dealers_certified()}
        hint={m.dealers_certified_hint()}
        prefix="$"
        numeric
      />
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
