import { onlineManager, QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import presets from '../../public/data/presets.json';
import { SHIPPED_FILES } from '../testing/rulebook-files';
import { DataFileError } from './data-file-error';
import { loadPresets, loadRulebook } from './load';
import { delayAfter, isWorthRetrying, presetsQuery, rulebookQuery } from './queries';

type Answer = () => Promise<Response>;

const json =
  (body: unknown): Answer =>
  () =>
    Promise.resolve(Response.json(body));
const text =
  (body: string, status = 200): Answer =>
  () =>
    Promise.resolve(new Response(body, { status }));
const unreachable: Answer = () => Promise.reject(new TypeError('Failed to fetch'));
const cutShort: Answer = () =>
  Promise.resolve(new Response(new ReadableStream({ start: (body) => body.error(new TypeError('cut')) })));

const SHIPPED: Readonly<Record<string, Answer>> = {
  'partners.json': json(SHIPPED_FILES.partners),
  'parameters.json': json(SHIPPED_FILES.parameters),
  'minerals.json': json(SHIPPED_FILES.minerals),
  'presets.json': json(presets),
};

const asked: string[] = [];

/** A host that gives these answers, and the shipped files otherwise. */
function host(answers: Readonly<Record<string, Answer>> = {}): void {
  vi.stubGlobal('fetch', (address: string, { signal }: RequestInit = {}) => {
    asked.push(address);
    if (signal?.aborted) return Promise.reject(signal.reason);
    const name = address.split('/').at(-1) ?? '';
    return (answers[name] ?? SHIPPED[name] ?? text('', 404))();
  });
}

beforeEach(() => {
  asked.length = 0;
  host();
});
afterEach(() => {
  vi.unstubAllGlobals();
  onlineManager.setOnline(true);
});

const faultOf = async (loading: Promise<unknown>) => {
  const error: unknown = await loading.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof DataFileError)) throw new Error(`no DataFileError: ${String(error)}`);
  const { file, kind, status, problems } = error;
  return { file, kind, status, codes: problems.map(({ path, code }) => [path, code]) };
};

test('the rulebook comes from three files of the folder', async () => {
  const { partners } = await loadRulebook('./data/');
  expect(partners.partners).toHaveLength(21);
  expect(asked).toEqual(['./data/partners.json', './data/parameters.json', './data/minerals.json']);
});

test('all three are asked for at once', () => {
  host({ 'partners.json': () => new Promise(() => {}) });
  void loadRulebook('./data/');
  expect(asked).toHaveLength(3);
});

test('the presets come from one file of the folder', async () => {
  expect((await loadPresets('./data/')).chemistries).toHaveLength(14);
  expect(asked).toEqual(['./data/presets.json']);
});

const PAGE = '<!doctype html><title>Battery Origin</title>';

describe('a file that cannot be had', () => {
  test.each<[why: string, answer: Answer, kind: string, status?: number]>([
    ['no answer', unreachable, 'network'],
    ['an answer cut short', cutShort, 'network'],
    ['missing', text('', 404), 'http', 404],
    ['a page with a refusal', text(PAGE, 503), 'http', 503],
    ['a page in its place', text(PAGE), 'not-json'],
    ['empty', text(''), 'not-json'],
    ['half of it', text('{"format":"battery-'), 'not-json'],
  ])('%s', async (_why, answer, kind, status) => {
    for (const file of ['partners.json', 'parameters.json', 'minerals.json']) {
      host({ [file]: answer });
      expect(await faultOf(loadRulebook('./data/'))).toEqual({ file, kind, status, codes: [] });
    }
    host({ 'presets.json': answer });
    const fault = { file: 'presets.json', kind, status, codes: [] };
    expect(await faultOf(loadPresets('./data/'))).toEqual(fault);
  });
});

describe('a file that is not what it should be', () => {
  const future = { format: 'battery-origin/minerals', version: 2 };

  test('is named, with its problems', async () => {
    host({ 'minerals.json': json(future) });
    const codes = [['/minerals/version', 'UNSUPPORTED_VERSION']];
    const fault = { file: 'minerals.json', kind: 'invalid', status: undefined, codes };
    expect(await faultOf(loadRulebook('./data/'))).toEqual(fault);
  });

  test('is the first of several, with the problems of all', async () => {
    host({ 'minerals.json': json(future), 'parameters.json': json([]) });
    const fault = await faultOf(loadRulebook('./data/'));
    expect(fault.file).toBe('parameters.json');
    expect(fault.codes).toEqual([
      ['/parameters', 'NOT_AN_OBJECT'],
      ['/minerals/version', 'UNSUPPORTED_VERSION'],
    ]);
  });

  test('may be the presets', async () => {
    host({ 'presets.json': json(null) });
    const fault = {
      file: 'presets.json',
      kind: 'invalid',
      status: undefined,
      codes: [['', 'NOT_AN_OBJECT']],
    };
    expect(await faultOf(loadPresets('./data/'))).toEqual(fault);
  });
});

test('a request called off is no fault of the file', async () => {
  const reason = new DOMException('called off', 'AbortError');
  await expect(loadPresets('./data/', AbortSignal.abort(reason))).rejects.toBe(reason);
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
  test('fetch once and keep', async () => {
    const client = new QueryClient();
    expect((await client.fetchQuery(rulebookQuery)).minerals.minerals).toHaveLength(51);
    expect((await client.fetchQuery(presetsQuery)).priceSets).toHaveLength(4);
    await client.fetchQuery(rulebookQuery);
    await client.fetchQuery(presetsQuery);
    expect(asked).toHaveLength(4);
    expect(asked.every((address) => /^\.?\/data\/[a-z]+\.json$/.test(address))).toBe(true);
  });

  test('ask offline too, and say what is missing rather than wait', async () => {
    onlineManager.setOnline(false);
    const client = new QueryClient();
    expect((await client.fetchQuery(rulebookQuery)).partners.partners).toHaveLength(21);
    host({ 'presets.json': unreachable });
    const fault = { file: 'presets.json', kind: 'network', status: undefined, codes: [] };
    expect(await faultOf(client.fetchQuery(presetsQuery))).toEqual(fault);
  });
});
