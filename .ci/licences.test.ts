/** Notices of everything that the page is made of. The build itself fails where a module of the bundle has none. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dependencies } from '../package.json';
import { noticesOf, noticesText, packageOf } from './build/licences.mjs';

const notices = noticesOf(join(import.meta.dirname, '..'));

test('every dependency of the page has its notice, with the text of its licence', () => {
  const names = new Set(notices.map(({ name }) => name));
  expect(Object.keys(dependencies).filter((name) => !names.has(name))).toEqual([]);
  const text = noticesText(notices);
  for (const { name, version } of notices) expect(text).toContain(`${name} ${version}`);
  // Those whose package holds none are told by the licence's name.
  const without = notices.filter((each) => each.text === '');
  expect(without.length, without.map(({ name }) => name).join()).toBeLessThanOrEqual(6);
  for (const { licence } of without) expect(licence).toMatch(/^[A-Z][\w.-]+$/);
  expect(text).toMatch(/Meta Platforms|Facebook/);
});

test.each([
  ['/x/node_modules/react/index.js', 'react'],
  ['/x/node_modules/@tanstack/react-query/build/a.js', '@tanstack/react-query'],
  ['/x/node_modules/recharts/node_modules/eventemitter3/index.mjs', 'eventemitter3'],
  ['/x/src/app/app.tsx', undefined],
])('%s is of %s', (id, name) => {
  expect(packageOf(id)).toBe(name);
});
