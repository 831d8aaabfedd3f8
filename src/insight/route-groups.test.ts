import { expect, it } from 'vitest';
import { type Entry, parseScenario } from '../law';
import { routeGroups } from './route-groups';

function entriesOf(entries: readonly object[]): readonly Entry[] {
  const parsed = parseScenario({ format: 'battery-origin/scenario', version: 1, minerals: { entries } });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value.minerals?.entries ?? [];
}

const chain = (id: string, mine: string, refinery: string, more: object = {}) => ({
  id,
  kind: 'chain',
  mineral: 'nickel',
  valueUsd: '10',
  extraction: [{ country: mine, valueAddedUsd: '1' }],
  processing: [{ country: refinery, valueAddedUsd: '2' }],
  ...more,
});

const keysOf = (entries: readonly Entry[], apart?: (entry: Entry) => string) =>
  routeGroups(entries, (entry) => entry, apart).map(({ items }) => items.map(({ id }) => id).join());

it('entries of one mineral, one route and one supplier are together, in the order they come', () => {
  const entries = entriesOf([
    chain('a', 'ID', 'CN', { supplier: 'Vale' }),
    chain('b', 'CA', 'CA', { supplier: 'Vale' }),
    chain('c', 'ID', 'CN', { supplier: 'Vale', valueUsd: '7' }),
    chain('d', 'ID', 'CN', { supplier: 'QMB' }),
    chain('e', 'CN', 'ID', { supplier: 'Vale' }),
    chain('f', 'ID', 'CN', { supplier: 'Vale', mineral: 'cobalt' }),
  ]);
  expect(keysOf(entries)).toEqual(['a,c', 'b', 'd', 'e', 'f']);
});

it('a route is the same whatever the order of its countries', () => {
  const shared = (countries: readonly string[]) => ({
    extraction: countries.map((country) => ({ country, valueAddedUsd: '1' })),
  });
  const entries = entriesOf([
    chain('a', 'ID', 'CN', shared(['ID', 'PH'])),
    chain('b', 'ID', 'CN', shared(['PH', 'ID'])),
  ]);
  expect(keysOf(entries)).toEqual(['a,b']);
  expect(routeGroups(entries, (entry) => entry)[0]?.route).toEqual([
    { stage: 'extraction', countries: ['ID', 'PH'] },
    { stage: 'processing', countries: ['CN'] },
  ]);
});

it('what is told apart stays apart, and what has no entry is left out', () => {
  const entries = entriesOf([chain('a', 'ID', 'CN'), chain('b', 'ID', 'CN')]);
  expect(keysOf(entries, ({ id }) => id)).toEqual(['a', 'b']);
  expect(routeGroups(entries, () => undefined)).toEqual([]);
});
