import { expect, it } from 'vitest';
import { readSite } from './site';

it.each([
  ['as it is shipped', { name: '', contact: '', imprint: '' }, {}],
  [
    'filled in',
    { name: 'Example Org', contact: 'law@example.org', imprint: 'https://example.org/imprint' },
    { name: 'Example Org', contact: 'law@example.org', imprint: 'https://example.org/imprint' },
  ],
  [
    'a file beside the app, a form on the web',
    { contact: 'https://example.org/report', imprint: 'imprint.html' },
    { contact: 'https://example.org/report', imprint: 'imprint.html' },
  ],
  ['a script for an address', { contact: 'javascript:alert(1)', imprint: 'javascript:alert(1)' }, {}],
  ['an e-mail with more in it', { contact: 'a@b.c?bcc=d@e.f' }, {}],
  ['no object', [], {}],
  ['other types', { name: 1, contact: null, imprint: {} }, {}],
])('%s', (_why, told, site) => {
  expect(readSite(told)).toEqual(site);
});
