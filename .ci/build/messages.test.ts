/** The sentences of every language are complete, and what stops the build does. */
import { expect, test } from 'vitest';
import { LANGUAGE_FOLDERS } from '../../src/features/dealers/host-recipes/headers-file';
import { countryTerm } from '../../src/table-file';
import { faultsIn, languagesIn, messagesOf } from './messages.mjs';
import { pseudoSentences } from './pseudo.mjs';
import { wordFaults } from './words-check.mjs';

test('every language says every sentence, with the same places, and each is said somewhere', () => {
  expect(messagesOf(process.cwd(), 'en').size).toBeGreaterThan(500);
  expect(faultsIn(process.cwd())).toEqual([]);
});

test('each language has its headers, and its names of countries are read from tables', () => {
  const languages = languagesIn(process.cwd());
  expect(LANGUAGE_FOLDERS).toEqual(languages.slice(1).map((language) => `${language}/`));
  for (const language of languages)
    expect(countryTerm(new Intl.DisplayNames(language, { type: 'region' }).of('DE') ?? '')).toBe('DE');
});

const ENGLISH = [
  ['a', 'One {thing}'],
  ['b', [{ declarations: ['input count'], match: { 'countPlural=other': '{count} things' } }]],
] as const;
const SOURCES = ['m.a({ thing })', '<p>{{b}}</p>'];
const faults = (spanish: readonly (readonly [string, unknown])[], sources = SOURCES) =>
  wordFaults(
    new Map([
      ['en', ENGLISH],
      ['es', spanish],
    ]),
    sources,
  );
const [A, B] = ENGLISH;

test.each([
  ['nothing amiss', [A, B], SOURCES, []],
  ['a sentence is missing', [A], SOURCES, ['es b: missing']],
  ['one too many', [A, B, ['c', '']], SOURCES, ['es c: not in English']],
  ['one twice', [A, B, B], SOURCES, ['es b: stands twice']],
  [
    'another place to fill in',
    [['a', 'Una {cosa}'], B],
    SOURCES,
    ['es a: other places to fill in than in English'],
  ],
  [
    'a place missing in a plural',
    [A, ['b', [{ match: { other: 'cosas' } }]]],
    SOURCES,
    ['es b: other places to fill in than in English'],
  ],
  ['said nowhere', [A, B], ['m.a()'], ['b: said nowhere']],
] as const)('%s', (_why, spanish, sources, expected) => {
  expect(faults(spanish, [...sources])).toEqual(expected);
});

test('made languages keep places and plurals; the bracketed one is two fifths longer', () => {
  const english = Object.fromEntries(messagesOf(process.cwd(), 'en'));
  const made = pseudoSentences('xa', english);
  expect(made['locale_tag']).toBe('en-XA');
  expect(
    wordFaults(
      new Map([
        ['en', Object.entries(english)],
        ['xa', Object.entries(made)],
      ]),
      [],
    ).filter((fault) => fault.startsWith('xa')),
  ).toEqual([]);
  const length = (all: object) =>
    JSON.stringify(Object.values(all).filter((each) => typeof each === 'string')).length;
  expect(length(made) / length(english)).toBeGreaterThan(1.3);
});
