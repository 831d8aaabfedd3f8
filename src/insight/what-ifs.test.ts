import { expect, test } from 'vitest';
import { emptyForm } from '../scenario-form';
import { shippedRulebook } from '../testing/rulebook';
import { isTaken, toggled, whatIfsOf } from './what-ifs';

const { partners } = emptyForm();
const { talks, all, onlyUnitedStates, withoutJapan } = whatIfsOf(shippedRulebook.partners);

test('every talk, and all of them', () => {
  expect(talks.map(({ id, countries }) => [id, countries.length])).toEqual([
    ['european-union', 27],
    ['united-kingdom', 1],
    ['indonesia', 1],
    ['philippines', 1],
    ['argentina', 1],
  ]);
  expect(all.add).toHaveLength(31);
  expect(onlyUnitedStates.suspend).toHaveLength(shippedRulebook.partners.partners.length);
});

test.each([
  ['a group', all],
  ['one taken away', withoutJapan],
  ['all taken away', onlyUnitedStates],
])('%s is taken by one press and taken back by another', (_what, whatIf) => {
  const taken = toggled(partners, whatIf);
  expect([isTaken(partners, whatIf), isTaken(taken, whatIf)]).toEqual([false, true]);
  expect(toggled(taken, whatIf)).toEqual(partners);
});

test('a country taken for some minerals is not the what-if, and is widened by it', () => {
  const some = { ...partners, added: [{ country: 'ID', covers: 'some' as const, minerals: ['nickel'] }] };
  const indonesia = talks.find(({ id }) => id === 'indonesia')?.whatIf ?? {};
  expect(isTaken(some, indonesia)).toBe(false);
  expect(toggled(some, indonesia).added).toEqual([{ country: 'ID', covers: 'all', minerals: [] }]);
});

test('other changes stay', () => {
  const unitedKingdom = talks.find(({ id }) => id === 'united-kingdom')?.whatIf ?? {};
  const both = toggled(toggled(partners, withoutJapan), unitedKingdom);
  expect(both.suspended).toEqual(['JP']);
  expect(toggled(both, withoutJapan)).toEqual(toggled(partners, unitedKingdom));
});
