/** Editions of the law's data other than the page's own: which there are, and one of them. */
import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Answer, asked, host, json, text, unreachable } from '../testing/data-host';
import { editionListQuery, editionQuery, readEditions } from './editions';

beforeEach(() => {
  asked.length = 0;
  host();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const KEPT = [
  { edition: '2026-11', asOf: '2026-11-22' },
  { edition: '2026-09', asOf: '2026-09-01' },
];

/** The addresses asked for, from the page's own folder. */
const places = (): readonly string[] => asked.map((address) => address.replace(/^\.?\//, ''));

describe('a list of editions', () => {
  test.each<[why: string, list: unknown, editions: readonly object[]]>([
    ['as it is made', { editions: KEPT }, KEPT],
    ['more told of an edition', { editions: [{ ...KEPT[0], more: true }] }, [{ ...KEPT[0] }]],
    ['none kept', { editions: [] }, []],
    ['no object', null, []],
    ['a list without its name', KEPT, []],
    ['without editions', {}, []],
    ['one edition in place of a list', { editions: KEPT[0] }, []],
    ['an entry that is a text', { editions: ['2026-11', KEPT[1]] }, [{ ...KEPT[1] }]],
    ['an entry that is nothing', { editions: [null, KEPT[1]] }, [{ ...KEPT[1] }]],
    ['an edition that is a number', { editions: [{ ...KEPT[0], edition: 2026 }, KEPT[1]] }, [{ ...KEPT[1] }]],
    ['an edition left out', { editions: [{ asOf: '2026-11-22' }, KEPT[1]] }, [{ ...KEPT[1] }]],
    ['a day that does not exist', { editions: [{ ...KEPT[0], asOf: '2026-02-30' }] }, []],
  ])('%s', (_why, list, editions) => {
    expect(readEditions(list)).toEqual(editions);
  });
});

describe('the list of editions', () => {
  test('is fetched once from its folder', async () => {
    host({ 'index.json': json({ editions: KEPT }) });
    const client = new QueryClient();
    expect(await client.fetchQuery(editionListQuery)).toEqual(KEPT);
    await client.fetchQuery(editionListQuery);
    expect(places()).toEqual(['data/editions/index.json']);
  });

  test('is empty where the host has none, whatever stands in its place', async () => {
    host({ 'index.json': text(JSON.stringify({ editions: KEPT }), 404) });
    expect(await new QueryClient().fetchQuery(editionListQuery)).toEqual([]);
  });

  test.each<[why: string, answer: Answer]>([
    ['no network', unreachable],
    ['a page in its place', text('<!doctype html>')],
  ])('cannot be had: %s', async (_why, answer) => {
    host({ 'index.json': answer });
    await expect(new QueryClient().fetchQuery(editionListQuery)).rejects.toThrow();
  });
});

describe('an edition', () => {
  test('is fetched from its own folder, once', async () => {
    const client = new QueryClient();
    expect((await client.fetchQuery(editionQuery('2026-09'))).partners.partners).toHaveLength(21);
    await client.fetchQuery(editionQuery('2026-09'));
    expect(places()).toEqual(
      ['partners', 'parameters', 'minerals'].map((file) => `data/editions/2026-09/${file}.json`),
    );
  });

  test('is kept apart from another, from the page’s own and from the list', () => {
    const keys = [
      editionQuery('2026-09').queryKey,
      editionQuery('2026-11').queryKey,
      editionListQuery.queryKey,
    ];
    expect(keys.map((key) => key.join(' ').replace('./', '/'))).toEqual([
      'rulebook /data/editions/ 2026-09',
      'rulebook /data/editions/ 2026-11',
      'editions /data/editions/',
    ]);
  });
});

test('what is no longer wanted is called off at the host', async () => {
  const signals: (AbortSignal | null | undefined)[] = [];
  vi.stubGlobal('fetch', (_address: string, { signal }: RequestInit = {}) => {
    signals.push(signal);
    return new Promise(() => {});
  });
  const client = new QueryClient();
  for (const { queryKey, ask } of [
    { queryKey: editionListQuery.queryKey, ask: () => client.fetchQuery(editionListQuery) },
    { queryKey: editionQuery('2026-09').queryKey, ask: () => client.fetchQuery(editionQuery('2026-09')) },
  ]) {
    signals.length = 0;
    const asking = ask().catch(() => 'called off');
    await vi.waitFor(() => expect(signals.length).toBeGreaterThan(0));
    await client.cancelQueries({ queryKey });
    expect(await asking).toBe('called off');
    expect(signals.every((signal) => signal?.aborted)).toBe(true);
  }
});
