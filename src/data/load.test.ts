import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import vehicles from '../../public/data/vehicles.json';
import { type Answer, asked, cutShort, host, json, text, unreachable } from '../testing/data-host';
import { DataFileError } from './data-file-error';
import { loadPresets, loadRulebook } from './load';
import { loadVehicles } from './vehicles-query';

beforeEach(() => {
  asked.length = 0;
  host();
});
afterEach(() => {
  vi.unstubAllGlobals();
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
  // Twenty seconds later it fails, when nobody waits for it any more.
  loadRulebook('./data/').catch(() => {});
  expect(asked).toHaveLength(3);
});

test('the presets come from one file of the folder', async () => {
  expect((await loadPresets('./data/')).chemistries).toHaveLength(14);
  expect(asked).toEqual(['./data/presets.json']);
});

test('the cars come from one file of the folder', async () => {
  host({ 'vehicles.json': json(vehicles) });
  expect((await loadVehicles('./data/')).vehicles).toHaveLength(44);
  expect(asked).toEqual(['./data/vehicles.json']);
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
    host({ 'minerals.json': json(future), 'parameters.json': json([]), 'partners.json': json(1) });
    const fault = await faultOf(loadRulebook('./data/'));
    expect(fault.file).toBe('partners.json');
    expect(fault.codes).toEqual([
      ['/partners', 'NOT_AN_OBJECT'],
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

  test('may be the parameters', async () => {
    host({ 'parameters.json': json([]) });
    const fault = await faultOf(loadRulebook('./data/'));
    expect([fault.file, fault.codes]).toEqual(['parameters.json', [['/parameters', 'NOT_AN_OBJECT']]]);
  });

  test('may be the cars', async () => {
    host({ 'vehicles.json': json(null) });
    const fault = await faultOf(loadVehicles('./data/'));
    expect(fault).toMatchObject({ file: 'vehicles.json', kind: 'invalid', codes: [['', 'NOT_AN_OBJECT']] });
  });
});

test('a request called off is no fault of the file', async () => {
  const reason = new DOMException('called off', 'AbortError');
  await expect(loadPresets('./data/', AbortSignal.abort(reason))).rejects.toBe(reason);
});

test('the fault speaks for itself in a log', async () => {
  const cause = new TypeError('Failed to fetch');
  const network = new DataFileError('presets.json', 'network', { cause });
  expect([network.name, network.message, network.cause]).toEqual([
    'DataFileError',
    'presets.json: network',
    cause,
  ]);
  expect(new DataFileError('presets.json', 'http', { status: 404 }).message).toBe('presets.json: http 404');
  host({ 'presets.json': text(PAGE) });
  const error: unknown = await loadPresets('./data/').catch((reason: unknown) => reason);
  expect(error instanceof DataFileError && error.cause).toBeInstanceOf(SyntaxError);
});

test('what kept a file from coming is told with it', async () => {
  host({ 'presets.json': unreachable });
  const error: unknown = await loadPresets('./data/').catch((reason: unknown) => reason);
  expect(error instanceof DataFileError && error.cause).toBeInstanceOf(TypeError);
});

test('a file that came leaves no clock running', async () => {
  vi.useFakeTimers();
  await loadPresets('./data/');
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

test('an answer that never comes, or never ends, is waited for twenty seconds', async () => {
  vi.useFakeTimers();
  const endless: Answer = () => Promise.resolve(new Response(new ReadableStream()));
  for (const answer of [() => new Promise<Response>(() => {}), endless]) {
    host({ 'minerals.json': answer });
    const fault = faultOf(loadRulebook('./data/'));
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await fault).toMatchObject({ file: 'minerals.json', kind: 'timeout' });
  }
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});
