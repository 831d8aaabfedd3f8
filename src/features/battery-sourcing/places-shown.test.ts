import { expect, test } from 'vitest';
import { blankEntry, type EntryValues } from '../../scenario-form';
import { placesShown } from './places-shown';

const blank = blankEntry('nickel', 'nickel');
const shares = (extraction: EntryValues['shares']['extraction']): EntryValues => ({
  ...blank,
  shares: { ...blank.shares, extraction },
});
const chain = (route: EntryValues['route'], acts: Partial<EntryValues['chain']>): EntryValues => ({
  ...blank,
  kind: 'chain',
  route,
  chain: { ...blank.chain, ...acts },
});

test.each([
  ['nothing said is not known', blank, [{ country: 'ZZ' }]],
  [
    'the largest first, and the rest not known',
    shares([
      { country: 'PH', percent: '9' },
      { country: 'ID', percent: '60' },
    ]),
    [
      { country: 'ID', percent: 60 },
      { country: 'ZZ', percent: 31 },
      { country: 'PH', percent: 9 },
    ],
  ],
  [
    'what is said to be not known and what is left open are one',
    shares([
      { country: 'ZZ', percent: '10' },
      { country: '', percent: '5' },
      { country: 'ID', percent: '60' },
    ]),
    [
      { country: 'ID', percent: 60 },
      { country: 'ZZ', percent: 40 },
    ],
  ],
  ['a percent that cannot be used has no size', shares([{ country: 'ID', percent: 'x' }]), 'ID'],
  [
    'a chain by the value added',
    chain('mined', {
      extraction: [
        { country: 'AU', valueAddedUsd: '30' },
        { country: 'ID', valueAddedUsd: '10' },
      ],
    }),
    [
      { country: 'AU', percent: 75 },
      { country: 'ID', percent: 25 },
    ],
  ],
  [
    'an act alone needs no amount',
    chain('mined', { extraction: [{ country: 'AU', valueAddedUsd: '' }] }),
    [{ country: 'AU', percent: 100 }],
  ],
  ['a recycled chain is not extracted', chain('recycled', { recycling: [] }), []],
] as const)('%s', (_why, entry, places) => {
  const shown = placesShown(entry, 'extraction');
  if (typeof places === 'string')
    expect(shown[0]?.country === places || shown[1]?.country === places).toBe(true);
  else expect(shown).toEqual(places);
});

test('a recycled chain is recycled', () => {
  const entry = chain('recycled', { recycling: [{ country: 'MX', valueAddedUsd: '5' }] });
  expect(placesShown(entry, 'recycled')).toEqual([{ country: 'MX', percent: 100 }]);
  expect(placesShown(blank, 'recycled')).toEqual([]);
});
