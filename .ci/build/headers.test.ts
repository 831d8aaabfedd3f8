import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { headersFile } from '../../src/features/dealers/host-recipes/headers-file';
import { headersFor, parseHeaders, READINGS } from './headers.mjs';

const FILE = `
# every page
/*
  X-One: 1
  X-Two: a: b, c

/assets/*
  X-One: 2
/page.html
  X-Three: 3
`;

const at = (path: string): Record<string, string> => Object.fromEntries(headersFor(parseHeaders(FILE), path));

describe('the headers file is read as the hosts read it', () => {
  test.each([
    ['a star stands for anything', '/deep/er', { 'X-One': '1', 'X-Two': 'a: b, c' }],
    ['two rules that match are joined', '/assets/a.js', { 'X-One': '1, 2', 'X-Two': 'a: b, c' }],
    ['a dot is a dot', '/pageXhtml', { 'X-One': '1', 'X-Two': 'a: b, c' }],
    ['a path without a star is itself', '/page.html', { 'X-One': '1', 'X-Two': 'a: b, c', 'X-Three': '3' }],
    ['and not what begins with it', '/page.html/a', { 'X-One': '1', 'X-Two': 'a: b, c' }],
  ])('%s', (_why, path, headers) => {
    expect(at(path)).toEqual(headers);
  });

  test.each([
    ['a header without a path', '  X-One: 1'],
    ['a line without a colon', '/*\n  X-One'],
  ])('%s is refused', (_why, text) => {
    expect(() => parseHeaders(text)).toThrow('_headers');
  });
});

describe('two rules for one address', () => {
  const rules = parseHeaders(FILE);
  const given = (path: string, reading: keyof typeof READINGS) =>
    headersFor(rules, path, READINGS[reading]).get('X-One');

  test('are joined by some hosts, and the last one wins with others', () => {
    expect([given('/assets/a.js', 'joined'), given('/assets/a.js', 'lastWins')]).toEqual(['1, 2', '2']);
  });

  test('are found past a slash and capitals where the host does so', () => {
    const has = (reading: keyof typeof READINGS) =>
      headersFor(rules, '/PAGE.html/', READINGS[reading]).has('X-Three');
    expect([has('joined'), has('lastWins')]).toEqual([false, true]);
  });
});

/** Every kind of address there is, below the app's own. */
const PAGES = ['', 'index.html', 'es/', 'es/index.html', 'ja/'];
const FRAMES = ['embed.html', 'embed', 'es/embed.html', 'ja/embed'];
const OWN = ['sw.js', 'files.json', 'version.json', 'manifest.webmanifest'];
const SHARED = [
  'data/partners.json',
  'schema/scenario-v1.json',
  'embed/battery-origin.d.ts',
  'icons/app.svg',
];
const ASSETS = ['assets/a-1.js', 'es/assets/a-1.js'];
const ALL = [...PAGES, ...FRAMES, ...OWN, ...SHARED, ...ASSETS, 'embed.js', 'no-such-page'];

test('the shipped file is made of the one source', async () => {
  await expect(headersFile()).toMatchFileSnapshot('../../public/_headers');
});

describe.each([
  ['/', readFileSync('public/_headers', 'utf8')],
  ['/tools/credit/', headersFile('/tools/credit/')],
])('the file for an app at %s', (base, file) => {
  const rules = parseHeaders(file);
  const headers = (path: string) => headersFor(rules, base + path, READINGS.joined);

  test.each(ALL)('says the same however a host reads it: “%s”', (path) => {
    expect([...headersFor(rules, base + path, READINGS.lastWins)]).toEqual([...headers(path)]);
  });

  test.each([...PAGES, ...OWN, ...SHARED, ...ASSETS])(
    'the whole policy, and framed by nobody: “%s”',
    (path) => {
      const policy = headers(path).get('Content-Security-Policy');
      expect(policy).toMatch(
        /^default-src 'none'; script-src 'self'; .*; trusted-types default; frame-ancestors 'none'$/,
      );
    },
  );

  test.each(FRAMES)('the whole policy, framed by any site, under COEP too: “%s”', (path) => {
    const policy = headers(path).get('Content-Security-Policy');
    expect(policy).toMatch(
      /^default-src 'none'; script-src 'self'; .*; trusted-types default; frame-ancestors \*$/,
    );
    expect(headers(path).get('Cross-Origin-Embedder-Policy')).toBe('require-corp');
    expect(headers(path).get('Cross-Origin-Resource-Policy')).toBe('cross-origin');
  });

  test.each([...PAGES, ...FRAMES, ...OWN, ...SHARED])('never an old copy: “%s”', (path) => {
    expect(headers(path).get('Cache-Control')).toBe('no-cache');
  });

  test.each(ASSETS)('kept for good: “%s”', (path) => {
    expect(headers(path).get('Cache-Control')).toContain('immutable');
  });

  test.each([...SHARED, ...ASSETS, 'embed.js'])('read by other sites: “%s”', (path) => {
    expect(headers(path).get('Access-Control-Allow-Origin')).toBe('*');
    expect(headers(path).get('Cross-Origin-Resource-Policy')).toBe('cross-origin');
  });

  test.each(ALL)('what every address has: “%s”', (path) => {
    const names = [...headers(path).keys()];
    expect(names).toEqual(expect.arrayContaining(['X-Content-Type-Options', 'Strict-Transport-Security']));
  });
});
