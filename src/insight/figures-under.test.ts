import { expect, test } from 'vitest';
import type { FormValues } from '../scenario-form';
import { readForm } from '../scenario-form';
import { exampleForm, refill } from '../starting-figures';
import { shippedPresets } from '../testing/presets';
import { entriesUnder, formUnder } from './figures-under';
import { entriesOf } from './held';
import { ALUMINUM_SCOPES } from './readings';

const example = exampleForm(shippedPresets, 'example');
const typed: FormValues = {
  ...example,
  entries: example.entries.map((entry) =>
    entry.mineral === 'nickel' ? { ...entry, valueUsd: '1234.5' } : entry,
  ),
};
const unusable: FormValues = {
  ...example,
  entries: example.entries.map((entry) => (entry.mineral === 'cobalt' ? { ...entry, valueUsd: '' } : entry)),
};
const without = refill(
  { ...example, battery: { ...example.battery, aluminumScope: 'excluded' } },
  shippedPresets,
).values;

test.each([
  ['the example', example],
  ['a value typed by hand', typed],
  ['a value that cannot be read', unusable],
  ['without aluminum', without],
])('%s: under every set and scope the entries are those that the form reads', (_, values) => {
  const ground = { values, presets: shippedPresets };
  const own = readForm(values).scenario;
  for (const { id } of shippedPresets.priceSets)
    for (const aluminum of ALUMINUM_SCOPES) {
      const choice = { prices: id, aluminum };
      const read = readForm(formUnder(ground, choice)).scenario;
      expect(entriesUnder(own, ground, choice)).toEqual(entriesOf(read));
    }
});
