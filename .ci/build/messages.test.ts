/** Every language says the same sentences, with the same places to fill in, and the page says each of them. */
import { expect, test } from 'vitest';

type Tree = Readonly<Record<string, unknown>>;

const files = import.meta.glob<Tree>('../../src/text/messages/*/*.json', { eager: true, import: 'default' });
const sources = import.meta.glob<string>(
  ['../../src/**/*.{ts,tsx,html}', '!../../src/text/paraglide/**', '!../../src/**/*.test.{ts,tsx}'],
  {
    query: '?raw',
    import: 'default',
    eager: true,
  },
);

const languageOf = (path: string): string => path.split('/').at(-2) ?? '';
const languages = [...new Set(Object.keys(files).map(languageOf))];

/** Each sentence of a language with its key, in the order of the files; a key may stand in one file only. */
const sentencesOf = (language: string): readonly (readonly [string, unknown])[] =>
  Object.entries(files)
    .filter(([path]) => languageOf(path) === language)
    .flatMap(([, tree]) => Object.entries(tree))
    .filter(([key]) => key !== '$schema');

/** The names in braces, wherever a sentence or one of its plurals has them. */
const placesIn = (sentence: unknown): readonly string[] =>
  [...new Set([...JSON.stringify(sentence).matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))].sort();

const english = new Map(sentencesOf('en'));

test('there are sentences, and no key stands twice', () => {
  expect(english.size).toBeGreaterThan(500);
  for (const language of languages) {
    const keys = sentencesOf(language).map(([key]) => key);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  }
});

test.each(languages)('%s has every sentence of English and no other', (language) => {
  const keys = sentencesOf(language).map(([key]) => key);
  expect(keys.toSorted()).toEqual([...english.keys()].sort());
});

test.each(languages)('%s has the places to fill in that English has', (language) => {
  const others = sentencesOf(language).filter(
    ([key, sentence]) => placesIn(sentence).join() !== placesIn(english.get(key)).join(),
  );
  expect(others.map(([key]) => key)).toEqual([]);
});

test('every sentence is said somewhere', () => {
  const named = new Set(
    Object.values(sources).flatMap((source) =>
      [...source.matchAll(/\bm\.(\w+)|\{\{(\w+)\}\}/g)].map(([, key, inPage]) => key ?? inPage),
    ),
  );
  // The build writes the frame's title into the loader.
  named.add('embed_frame_title');
  expect([...english.keys()].filter((key) => !named.has(key))).toEqual([]);
});
