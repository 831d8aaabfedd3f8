import { describe, expect, test } from 'vitest';
import { type Acceptance, places, problemsAfter, type Refusal, textOf } from '../testing/rulebook-files';

const F = '/partners';
const P = '/partners/partners';
const JAPAN = `${P}/20`;

describe('refused', () => {
  test.each<Refusal>([
    ['no country of the United States', `${F}/unitedStates/countries`, [], 'MISSING_FIELD', '/0'],
    ['North America without a source', `${F}/northAmerica/cites`, undefined, 'MISSING_FIELD'],
    ['a covered nation not known', `${F}/coveredNations/countries/0`, 'ZZ', 'COUNTRY_NOT_KNOWN'],
    ['a code nobody has', `${F}/coveredNations/countries/0`, 'XX', 'NOT_A_COUNTRY'],
    ['partners as an object', P, {}, 'NOT_A_LIST'],
    ['a partner that is a list', `${P}/4`, [], 'NOT_AN_OBJECT'],
    ['a constructor', `${P}/4/constructor`, {}, 'UNKNOWN_FIELD'],
    ['a partner not known', `${P}/4/country`, 'ZZ', 'COUNTRY_NOT_KNOWN'],
    ['a partner in lower case', `${P}/4/country`, 'co', 'NOT_A_COUNTRY'],
    ['an agreement of 301 characters', `${P}/4/agreement`, textOf(301), 'TOO_LONG'],
    ['an agreement without a name', `${P}/4/agreement`, '', 'EMPTY_STRING'],
    ['a day that is a number', `${P}/3/from`, 20040101, 'NOT_A_DAY'],
    ['no first day', `${P}/3/from`, undefined, 'MISSING_FIELD'],
    ['a last day before the first', `${P}/3/until`, '2003-12-31', 'BELOW_MINIMUM'],
    ['some minerals', `${P}/3/minerals`, 'some', 'NOT_A_LIST'],
    ['an agreement on no mineral', `${P}/3/minerals`, [], 'MISSING_FIELD', '/0'],
    ['an agreement on unobtainium', `${P}/3/minerals`, ['unobtainium'], 'NOT_A_MINERAL', '/0'],
    ['an unheard-of commitment', `${JAPAN}/commitments/0`, 'x', 'NOT_AN_OPTION'],
    ['a review within no time', `${JAPAN}/reviewWithinYears`, 0, 'NOT_POSITIVE'],
    ['a review now and then', `${JAPAN}/reviewWithinYears`, 'often', 'NOT_A_DECIMAL'],
    ['an event without a source', `${JAPAN}/events/0/cites`, [], 'MISSING_FIELD', '/0'],
    ['an unheard-of event', `${JAPAN}/events/0/event`, 'x', 'NOT_AN_OPTION'],
    ['an event some day', `${JAPAN}/events/0/day`, 'soon', 'NOT_A_DAY'],
  ])('%s', (_why, pointer, value, code, below = '') => {
    expect(places(problemsAfter({ [pointer]: value }))).toEqual([[pointer + below, code]]);
  });
});

describe('accepted', () => {
  test.each<Acceptance>([
    ['the longest name', { [`${P}/4/agreement`]: textOf(300) }],
    ['an agreement of one day', { [`${P}/3/until`]: '2004-01-01' }],
    ['an agreement nobody explains', { [`${JAPAN}/commitments`]: [], [`${JAPAN}/events`]: undefined }],
    ['a review within half a year', { [`${JAPAN}/reviewWithinYears`]: '0.5' }],
    ['no partner at all', { [P]: [] }],
  ])('%s', (_why, changes) => {
    expect(problemsAfter(changes)).toEqual([]);
  });
});

/** Australia (from 2005-01-01) listed a second time, in the place of Bahrain. */
const australiaAgain = (first: object, second: object) => ({
  ...Object.fromEntries(Object.entries(first).map(([key, value]) => [`${P}/0/${key}`, value])),
  ...Object.fromEntries(Object.entries(second).map(([key, value]) => [`${P}/1/${key}`, value])),
  [`${P}/1/country`]: 'AU',
});

test('a last day before the first is told the first', () => {
  const problem = { path: `${P}/3/until`, code: 'BELOW_MINIMUM', args: { min: '2004-01-01' } };
  expect(problemsAfter({ [`${P}/3/until`]: '2003-12-31' })).toEqual([problem]);
});

test.each<[why: string, first: object, second: object, overlap: boolean]>([
  ['both run on', {}, { from: '2006-08-01' }, true],
  ['the second begins as the first ends', { until: '2006-08-01' }, { from: '2006-08-01' }, true],
  ['the second begins a day later', { until: '2006-07-31' }, { from: '2006-08-01' }, false],
  ['the second ends as the first begins', {}, { from: '2000-01-01', until: '2005-01-01' }, true],
  ['the second ends a day earlier', {}, { from: '2000-01-01', until: '2004-12-31' }, false],
])('a country listed twice: %s', (_why, first, second, overlap) => {
  const problem = { path: `${P}/1/from`, code: 'PERIODS_OVERLAP', args: { of: 'AU' } };
  expect(problemsAfter(australiaAgain(first, second))).toEqual(overlap ? [problem] : []);
});
