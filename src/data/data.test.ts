/** The shipped rulebook tested as data: what no parser can know to be right. */
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import minerals from '../../public/data/minerals.json';
import parameters from '../../public/data/parameters.json';
import partners from '../../public/data/partners.json';
import presets from '../../public/data/presets.json';
import vehicles from '../../public/data/vehicles.json';
import { LISTED_MINERALS, UNLISTED_MINERALS } from '../law';
import { shippedRulebook } from '../testing/rulebook';

const FILES = { partners, parameters, minerals, presets, vehicles };
const FOLDER = new URL('../../public/data/', import.meta.url);
const { minerals: mineralList } = shippedRulebook;

/** Every value of a field of this name, however deep. */
function valuesOf(name: string, json: unknown): readonly unknown[] {
  if (Array.isArray(json)) return json.flatMap((part) => valuesOf(name, part));
  if (typeof json !== 'object' || json === null) return [];
  return Object.entries(json).flatMap(([key, part]) => (key === name ? [part] : valuesOf(name, part)));
}

describe.each(Object.entries(FILES))('%s.json', (name, file) => {
  test('names its edition, and may be relied on for a while', () => {
    expect(file).toMatchObject({ format: `battery-origin/${name}`, version: 1, edition: '2026-11' });
    expect(file.asOf.startsWith(file.edition)).toBe(true);
    expect(file.asOf < file.reviewBy).toBe(true);
  });

  test('names every source it lists, and lists every source it names', () => {
    const { sources, ...rest } = file;
    const named = [...valuesOf('cites', rest), ...valuesOf('source', rest)].flat();
    expect([...new Set(named)].sort()).toEqual(Object.keys(sources).sort());
  });

  test('leads to pages, never to the top of a site', () => {
    for (const url of valuesOf('url', file)) {
      const { protocol, pathname, search } = new URL(String(url));
      expect([protocol, `${pathname}${search}`.length > 1]).toEqual(['https:', true]);
    }
  });

  test('describes no two sources alike', () => {
    const described = Object.values(file.sources).map((source) => JSON.stringify(source));
    expect(new Set(described).size).toBe(described.length);
  });
});

test('the files stay within their budgets', () => {
  const size = (name: string) => gzipSync(readFileSync(new URL(name, FOLDER))).length;
  const rulebook = ['partners.json', 'parameters.json', 'minerals.json'].map(size);
  const all = readdirSync(FOLDER).map(size);
  expect(rulebook.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(20_000);
  expect(all.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(70_000);
  // The embed asks for these two beside the rulebook.
  expect(size('presets.json') + size('vehicles.json')).toBeLessThanOrEqual(30_000);
  const kB = (bytes: number) => (bytes / 1000).toFixed(1);
  for (const name of readdirSync(FOLDER)) process.stdout.write(`${name}: ${kB(size(name))} kB gzip\n`);
});

describe('the minerals', () => {
  const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter) => `(${letter})`);
  const NUMERALS =
    'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi xxii xxiii xxiv xxv';

  test('are the list, whole and in the statute’s order', () => {
    const paragraphs = [...LETTERS, ...NUMERALS.split(' ').map((numeral) => `(AA)(${numeral})`)];
    expect(mineralList.minerals.map(({ paragraph }) => paragraph)).toEqual(paragraphs);
    const ids = mineralList.minerals.map(({ id }) => id);
    expect(ids.slice(0, 26)).toEqual(ids.slice(0, 26).toSorted());
    expect(ids.slice(26)).toEqual(ids.slice(26).toSorted());
  });

  test('are those the rules know, both ways', () => {
    expect(mineralList.minerals.map(({ id }) => id).toSorted()).toEqual(LISTED_MINERALS.toSorted());
    expect(mineralList.notListed.map(({ id }) => id)).toEqual([...UNLISTED_MINERALS]);
  });

  test.each([
    ['aluminum', '(A)'],
    ['cobalt', '(H)'],
    ['graphite', '(N)'],
    ['lithium', '(P)'],
    ['manganese', '(Q)'],
    ['metallurgical-coal', '(R)'],
    ['neodymium', '(S)'],
    ['nickel', '(T)'],
    ['yttrium', '(Z)'],
    ['arsenic', '(AA)(i)'],
    ['zinc', '(AA)(xxiv)'],
  ])('%s is at %s since 2025', (id, paragraph) => {
    expect(mineralList.minerals.find((mineral) => mineral.id === id)?.paragraph).toBe(paragraph);
  });
});
