import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { headersFor, parseHeaders } from './headers.mjs';

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

describe('the shipped file', () => {
  const rules = parseHeaders(readFileSync('public/_headers', 'utf8'));

  test.each([
    '/',
    '/index.html',
    '/embed.html',
    '/embed.js',
    '/assets/a-1.js',
    '/data/partners.json',
    '/schema/scenario-v1.json',
    '/some/sub/path/',
    '/some/sub/path/index.html',
    '/some/sub/path/embed.html',
    '/some/sub/path/embed.js',
    '/some/sub/path/sw.js',
  ])('names no header twice for %s', (path) => {
    const named = rules
      .filter(({ pattern }) => pattern.test(path))
      .flatMap(({ headers }) => headers.map(([name]) => name))
      .filter((name) => name !== 'Content-Security-Policy');
    expect(named).toEqual([...new Set(named)]);
  });

  test.each([
    ['/', "frame-ancestors 'none'"],
    ['/index.html', "frame-ancestors 'none'"],
    ['/data/partners.json', "frame-ancestors 'none'"],
    ['/assets/a-1.js', "frame-ancestors 'none'"],
    ['/embed.html', 'frame-ancestors *'],
    ['/embed', 'frame-ancestors *'],
    ['/some/sub/path/', "frame-ancestors 'none'"],
    ['/some/sub/path/index.html', "frame-ancestors 'none'"],
    ['/some/sub/path/embed.html', 'frame-ancestors *'],
    ['/some/sub/path/embed', 'frame-ancestors *'],
  ])('%s: the common policy, and joined to it %s', (path, framing) => {
    const [common, own, ...more] = (headersFor(rules, path).get('Content-Security-Policy') ?? '').split(', ');
    expect(common).toContain("default-src 'none'");
    expect(common).not.toContain('frame-ancestors');
    expect([own, ...more]).toEqual([framing]);
  });

  test.each(['', 'sw.js', 'files.json', 'version.json'])(
    'under a path too, “%s” is never an old copy',
    (file) => {
      expect(headersFor(rules, `/some/sub/path/${file}`).get('Cache-Control')).toBe('no-cache');
    },
  );
});
