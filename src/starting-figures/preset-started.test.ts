import { expect, test } from 'vitest';
import presetsFile from '../../public/data/presets.json';
import { parsePresets } from '../data/parse-presets';
import { mineralMark, originOf } from '../scenario-form';
import { shippedRulebook } from '../testing/rulebook';
import { figuresFor } from './changed-by-hand';
import { exampleForm, refinedInJapan } from './examples';
import { presetStarted } from './preset-started';

const parsed = parsePresets(presetsFile);
if (!parsed.ok) throw new Error('fixture');
const example = exampleForm(parsed.value, 'Example');
const figures = figuresFor(example, parsed.value, shippedRulebook);
if (figures === undefined) throw new Error('fixture');

test.each([
  ['world', 'typical'],
  ['partners', 'typical'],
  ['nothing', 'typical'],
  ['japan', 'example'],
] as const)('minerals by %s are marked %s, and the example’s name leaves', (preset, origin) => {
  const { values, replaced } = presetStarted(example, preset, figures);
  expect(replaced).toEqual([]);
  expect(values.entries.map(({ id }) => originOf(values, mineralMark(id)))).toEqual(
    values.entries.map(() => origin),
  );
  expect([values.title, originOf(values, 'title')]).toEqual(['', undefined]);
  expect(originOf(values, 'vehicle.msrpUsd')).toBe('example');
});

test('refined in Japan is the illustration’s sourcing', () => {
  const { values } = presetStarted(example, 'japan', figures);
  expect(values.entries).toEqual(refinedInJapan(example, '').entries);
});

test('a value that was typed stays the person’s, and so does a name', () => {
  const typed = {
    ...example,
    title: 'Mine',
    origin: {},
    entries: example.entries.map((entry) => (entry.id === 'nickel' ? { ...entry, valueUsd: '999' } : entry)),
  };
  const { values } = presetStarted(typed, 'world', figures);
  expect(values.title).toBe('Mine');
  expect(originOf(values, mineralMark('nickel'))).toBeUndefined();
  expect(originOf(values, mineralMark('cobalt'))).toBe('typical');
  expect(values.entries.find(({ id }) => id === 'nickel')?.valueUsd).toBe('999');
});
