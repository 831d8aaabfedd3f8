import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { type Answer, asked, host, json, text, unreachable } from '../testing/data-host';
import { textOf } from '../testing/rulebook-files';
import { readSite, siteQuery } from './site';

beforeEach(() => {
  asked.length = 0;
  host();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

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
  [
    'a script before an address',
    { contact: 'javascript:https://a.b', imprint: 'javascript:imprint.html' },
    {},
  ],
  ['more after an address', { contact: 'https://a.b or ask', imprint: 'imprint.html or ask' }, {}],
  ['a name of 500 characters', { name: textOf(500) }, { name: textOf(500) }],
  ['a name of 501 characters', { name: textOf(501) }, {}],
  ['blanks around a name', { name: ' Example Org\n' }, { name: 'Example Org' }],
  ['no object', [], {}],
  ['nothing', null, {}],
  ['other types', { name: 1, contact: null, imprint: {} }, {}],
])('%s', (_why, told, site) => {
  expect(readSite(told)).toEqual(site);
});

describe('the operator’s file', () => {
  test('is fetched once, from beside the app', async () => {
    host({ 'site.json': json({ name: 'Example Org' }) });
    const client = new QueryClient();
    expect(await client.fetchQuery(siteQuery)).toEqual({ name: 'Example Org' });
    await client.fetchQuery(siteQuery);
    expect(asked.map((address) => address.replace(/^\.?\//, ''))).toEqual(['site.json']);
    expect(siteQuery.queryKey.join(' ').replace('./', '/')).toBe('site /');
  });

  test.each<[why: string, answer: Answer]>([
    ['missing', text('{"name":"Example Org"}', 404)],
    ['a page in its place', text('<!doctype html>')],
    ['empty', text('')],
    ['no object', json(null)],
  ])('says nothing: %s', async (_why, answer) => {
    host({ 'site.json': answer });
    expect(await new QueryClient().fetchQuery(siteQuery)).toEqual({});
  });

  test('is asked for anew where the network failed', async () => {
    host({ 'site.json': unreachable });
    const client = new QueryClient();
    await expect(client.fetchQuery(siteQuery)).rejects.toThrow();
    host({ 'site.json': json({ name: 'Example Org' }) });
    expect(await client.fetchQuery(siteQuery)).toEqual({ name: 'Example Org' });
  });

  test('is called off at the host when nobody waits for it', async () => {
    const ask = vi.fn<(address: string, init?: RequestInit) => Promise<Response>>(
      () => new Promise(() => {}),
    );
    vi.stubGlobal('fetch', ask);
    const client = new QueryClient();
    const asking = client.fetchQuery(siteQuery).catch(() => 'called off');
    await vi.waitFor(() => expect(ask).toHaveBeenCalled());
    await client.cancelQueries({ queryKey: siteQuery.queryKey });
    expect(await asking).toBe('called off');
    expect(ask.mock.calls[0]?.[1]?.signal?.aborted).toBe(true);
  });
});
