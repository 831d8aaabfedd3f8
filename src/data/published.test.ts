import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import type { Day } from '../kernel/day';
import { type Answer, host, json, text, unreachable } from '../testing/data-host';
import { fetchPublished, newerLaw, newerThan } from './published';

beforeEach(() => host());
afterEach(() => {
  vi.unstubAllGlobals();
});

const edition = (name: string, asOf: string) => ({ edition: name, asOf: asOf as Day });
const ours = edition('2026-11', '2026-11-22');

describe('what is published', () => {
  it('is told by file', async () => {
    const told = { ...ours, reviewBy: '2027-04-15' };
    const names = ['partners.json', 'parameters.json', 'minerals.json', 'presets.json'];
    const data = Object.fromEntries(names.map((name) => [name, told]));
    host({ 'version.json': json({ build: 'x', data }) });
    expect(await fetchPublished('./')).toEqual(Object.fromEntries(names.map((name) => [name, ours])));
  });

  it('is asked for past every copy', async () => {
    const ask = vi.fn(() => Promise.resolve(Response.json({ data: {} })));
    vi.stubGlobal('fetch', ask);
    await fetchPublished('./');
    expect(ask).toHaveBeenCalledWith('./version.json', { cache: 'no-store' });
  });

  test.each<[why: string, answer: Answer]>([
    ['no network', unreachable],
    ['missing', text('', 404)],
    ['an error with a good body', text('{"data":{}}', 500)],
    ['a page in its place', text('<!doctype html>')],
    ['no object', json([])],
    ['without data', json({})],
    ['data that is a list', json({ data: [] })],
  ])('is not known: %s', async (_why, answer) => {
    host({ 'version.json': answer });
    expect(await fetchPublished('./')).toBeNull();
  });

  it('is taken as far as it is understood', async () => {
    const data = {
      'partners.json': null,
      'parameters.json': { edition: 1, asOf: '2026-11-22' },
      'minerals.json': { edition: 'a', asOf: '2026-02-30' },
      'presets.json': { ...ours, more: true },
      'other.json': ours,
    };
    host({ 'version.json': json({ data }) });
    expect(await fetchPublished('./')).toEqual({ 'presets.json': ours });
  });
});

describe('newer', () => {
  const own = { 'partners.json': ours, 'presets.json': ours };
  test.each([
    ['the same', { 'partners.json': ours }, null],
    ['an edition of a later day', { 'partners.json': edition('2027-02', '2027-02-01') }, '2027-02-01'],
    ['a correction of the same day', { 'partners.json': edition('2026-11a', '2026-11-22') }, '2026-11-22'],
    ['an edition taken back', { 'partners.json': edition('2026-09', '2026-09-01') }, null],
    ['a file the page has not loaded', { 'minerals.json': edition('2027-02', '2027-02-01') }, null],
    [
      'the latest of several, in whatever order',
      { 'partners.json': edition('b', '2027-03-01'), 'presets.json': edition('c', '2027-01-01') },
      '2027-03-01',
    ],
    [
      'the latest of several',
      { 'partners.json': edition('b', '2027-01-01'), 'presets.json': edition('c', '2027-03-01') },
      '2027-03-01',
    ],
  ])('%s', (_why, published, day) => {
    expect(newerThan(own, published)).toBe(day);
  });
});

describe('the law published', () => {
  const [old, now, next] = ['2026-09', '2026-11', '2027-02'].map((name) => edition(name, `${name}-01`));
  if (old === undefined || now === undefined || next === undefined) throw new Error('fixture');
  const own = { 'partners.json': now, 'parameters.json': old, 'minerals.json': old };

  test.each([
    ['the same', { 'partners.json': now }, null],
    ['older, where the page’s latest file is newer', { 'parameters.json': old, 'minerals.json': old }, null],
    ['newer partners', { 'partners.json': next, 'parameters.json': old, 'minerals.json': old }, '2027-02'],
    ['newer figures', { 'partners.json': now, 'parameters.json': next, 'minerals.json': old }, '2027-02'],
    ['newer minerals', { 'partners.json': now, 'parameters.json': old, 'minerals.json': next }, '2027-02'],
    ['newer presets, which are no law', { 'partners.json': now, 'presets.json': next }, null],
    ['nothing', {}, null],
  ])('%s', (_why, published, told) => {
    expect(newerLaw(own, published)).toBe(told);
  });

  test.each([
    ['of the partners', { 'partners.json': now }],
    ['of the figures', { 'parameters.json': now }],
    ['of the minerals', { 'minerals.json': now }],
  ])('is held against the page’s own %s, if that is all the page has', (_why, mine) => {
    expect(newerLaw(mine, { 'minerals.json': next })).toBe('2027-02');
    expect(newerLaw(mine, { 'minerals.json': old })).toBeNull();
  });

  it('is not newer than a page that has none yet', () => {
    expect(newerLaw({}, { 'partners.json': next })).toBeNull();
  });
});
