import { describe, expect, test } from 'vitest';
import { isNamedByContent, keptPath } from './kept-path';

const SCOPE = 'https://example.org/some/path/';

describe('an address is answered by', () => {
  test.each([
    ['the folder', SCOPE, 'index.html'],
    ['the page', `${SCOPE}index.html`, 'index.html'],
    ['the page, as hosts that drop the ending name it', `${SCOPE}index`, 'index.html'],
    ['a view and a link, which are of the page', `${SCOPE}#/?s=1.abc`, 'index.html'],
    ['a query that others put behind it', `${SCOPE}?utm_source=mail`, 'index.html'],
    ['the page in frames, with its attributes', `${SCOPE}embed.html?lang=es#/?s=1.a`, 'embed.html'],
    ['the same, without the ending', `${SCOPE}embed?lang=es`, 'embed.html'],
    ['a file in a folder', `${SCOPE}data/partners.json`, 'data/partners.json'],
    ['the page of another language', `${SCOPE}es/`, 'es/index.html'],
    ['its page in frames, without the ending', `${SCOPE}es/embed?lang=es`, 'es/embed.html'],
    ['a folder of that name, which has no page', `${SCOPE}embed/`, 'embed/index.html'],
    ['nothing above the scope', 'https://example.org/some/', null],
    ['nothing beside it', 'https://example.org/some/pathology/', null],
    ['nothing of another origin', 'https://example.com/some/path/', null],
  ])('%s', (_why, address, path) => {
    expect(keptPath(address, SCOPE)).toBe(path);
  });
});

test('only what the bundler names by its content is the same in every build', () => {
  expect(isNamedByContent('assets/index-a1.js')).toBe(true);
  expect(isNamedByContent('data/partners.json')).toBe(false);
  expect(isNamedByContent('index.html')).toBe(false);
});
