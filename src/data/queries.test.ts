import { onlineManager, QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import vehicles from '../../public/data/vehicles.json';
import { evaluate, parseRulebook } from '../law';
import { asked, host, json, unreachable } from '../testing/data-host';
import { DataFileError } from './data-file-error';
import { delayAfter, engineQuery, isWorthRetrying, presetsQuery, rulebookQuery } from './queries';
import { vehiclesQuery } from './vehicles-query';

beforeEach(() => {
  asked.length = 0;
  host();
});
afterEach(() => {
  vi.unstubAllGlobals();
  onlineManager.setOnline(true);
});

describe('trying again', () => {
  const missing = new DataFileError('presets.json', 'http', { status: 404 });
  const busy = new DataFileError('presets.json', 'http', { status: 429 });
  const down = new DataFileError('presets.json', 'http', { status: 500 });
  const lost = new DataFileError('presets.json', 'network');

  test.each<[why: string, failures: number, error: Error, online: boolean, again: boolean]>([
    ['the network, once', 0, lost, true, true],
    ['the network, twice', 1, lost, true, true],
    ['the network, three times', 2, lost, true, false],
    ['no network at all', 0, lost, false, false],
    ['a server in trouble', 0, down, true, true],
    ['a server in demand', 0, busy, true, true],
    ['a file that is missing', 0, missing, true, false],
    ['a page in the file’s place', 0, new DataFileError('presets.json', 'not-json'), true, false],
    ['a file that is wrong', 0, new DataFileError('presets.json', 'invalid'), true, false],
    ['a mistake of ours', 0, new TypeError('x is not a function'), true, false],
  ])('%s', (_why, failures, error, online, again) => {
    onlineManager.setOnline(online);
    expect(isWorthRetrying(failures, error)).toBe(again);
  });

  test('waits longer each time', () => {
    expect([0, 1].map(delayAfter)).toEqual([500, 1000]);
  });
});

describe('the queries', () => {
  test('are kept apart, and from those of another folder', () => {
    const queries = [rulebookQuery, presetsQuery, vehiclesQuery];
    const keys = queries.map(({ queryKey }) => queryKey.join(' ').replace('./', '/'));
    expect(keys).toEqual(['rulebook /data/', 'presets /data/', 'vehicles /data/']);
    expect(engineQuery.queryKey).toEqual(['engine']);
  });

  test('fetch once and keep', async () => {
    host({ 'vehicles.json': json(vehicles) });
    const client = new QueryClient();
    expect((await client.fetchQuery(rulebookQuery)).minerals.minerals).toHaveLength(51);
    expect((await client.fetchQuery(presetsQuery)).chemistries).toHaveLength(14);
    expect((await client.fetchQuery(vehiclesQuery)).vehicles).toHaveLength(44);
    await client.fetchQuery(rulebookQuery);
    await client.fetchQuery(presetsQuery);
    await client.fetchQuery(vehiclesQuery);
    expect(asked).toHaveLength(5);
    expect(asked.every((address) => /^\.?\/data\/[a-z]+\.json$/.test(address))).toBe(true);
  });

  test('have the engine without a file of data', async () => {
    const engine = await new QueryClient().fetchQuery(engineQuery);
    expect(engine).toMatchObject({ evaluate, parseRulebook });
    expect(asked).toEqual([]);
  });

  test('ask offline too, and say what is missing rather than wait', async () => {
    onlineManager.setOnline(false);
    const client = new QueryClient();
    expect((await client.fetchQuery(rulebookQuery)).partners.partners).toHaveLength(21);
    host({ 'presets.json': unreachable });
    await expect(client.fetchQuery(presetsQuery)).rejects.toMatchObject({ kind: 'network' });
  });
});
