/** The map of the world as it is fetched. */
import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import world from '../../public/data/world.json';
import { asked, host, json, text } from '../testing/data-host';
import { loadWorld, worldQuery } from './world-query';

beforeEach(() => {
  asked.length = 0;
  host({ 'world.json': json(world) });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

test('it comes from one file of the folder', async () => {
  expect((await loadWorld('./data/')).places.size).toBe(249);
  expect(asked).toEqual(['./data/world.json']);
});

test('a file that is not the map is named, with its problems', async () => {
  host({ 'world.json': json({ ...world, version: 2, width: 'wide' }) });
  await expect(loadWorld('./data/')).rejects.toMatchObject({
    file: 'world.json',
    kind: 'invalid',
    problems: [{ path: '/version', code: 'UNSUPPORTED_VERSION', args: { supported: 1 } }],
  });
});

test('a file that is missing is named', async () => {
  host({ 'world.json': text('', 404) });
  await expect(loadWorld('./data/')).rejects.toMatchObject({ file: 'world.json', kind: 'http', status: 404 });
});

test('a request called off is no fault of the file', async () => {
  const reason = new DOMException('called off', 'AbortError');
  await expect(loadWorld('./data/', AbortSignal.abort(reason))).rejects.toBe(reason);
});

test('it is fetched once from the page’s own folder, and kept apart from other files', async () => {
  const client = new QueryClient();
  expect((await client.fetchQuery(worldQuery)).width).toBe(800);
  await client.fetchQuery(worldQuery);
  expect(asked.map((address) => address.replace(/^\.?\//, ''))).toEqual(['data/world.json']);
  expect(worldQuery.queryKey.join(' ').replace('./', '/')).toBe('world /data/');
});
