import Ajv from 'ajv/dist/2020';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import shipped from '../../public/data/presets.json';
import schema from '../../public/schema/presets-v1.json';
import { withValueAt } from '../testing/json-edit';
import { type Acceptance, type Changes, places, type Refusal, textOf } from '../testing/rulebook-files';
import { parsePresets } from './parse-presets';

function problemsAfter(changes: Changes) {
  const edited = Object.entries(changes).reduce<unknown>(
    (file, [pointer, value]) => withValueAt(file, pointer, value),
    shipped,
  );
  const result = parsePresets(edited);
  return result.ok ? [] : result.error;
}

const C = '/chemistries/0';
const PRICE = '/priceSets/0/prices/lithium';
const W = '/worldShares/0';
const STAGE = `${W}/extraction/0`;
const PARTS = `${STAGE}/parts`;

test('the shipped file fits its schema, which refuses shapes that the reader refuses', () => {
  const fits = new Ajv({ strict: true, strictRequired: false }).compile(schema);
  expect(fits(shipped)).toBe(true);
  for (const [pointer, value] of [
    ['/defaultYear', undefined],
    ['/priceSets/0/basis', 'spot'],
    ['/worldShares/0/processing', []],
    ['/worldShares/0/extraction/0/parts/0/estimated', 'yes'],
    ['/chemistries/0/kgPerKwh/lithium', 'little'],
    ['/sources/baars/copy', undefined],
  ] as const)
    expect([
      fits(withValueAt(shipped, pointer, value)),
      problemsAfter({ [pointer]: value }).length > 0,
    ]).toEqual([false, true]);
});

test('sources stand where their ids were', () => {
  const result = parsePresets(shipped);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  expect(Object.keys(result.value)).toEqual([
    'edition',
    'asOf',
    'reviewBy',
    'defaultYear',
    'chemistries',
    'priceSets',
    'worldShares',
  ]);
  expect(result.value.chemistries[0].source).toEqual(shipped.sources.batpac51);
  expect(result.value.chemistries.find(({ id }) => id === 'NCA')?.cathodeAluminumKgPerKwh).toBe('0.0204');
});

describe('refused', () => {
  test.each<Refusal>([
    ['another format', '/format', 'battery-origin/partners', 'WRONG_FORMAT'],
    ['a version to come', '/version', 2, 'UNSUPPORTED_VERSION'],
    ['an unknown field', '/vehicles', [], 'UNKNOWN_FIELD'],
    ['no chemistries', '/chemistries', [], 'MISSING_FIELD', '/0'],
    ['a chemistry that is a list', C, [], 'NOT_AN_OBJECT'],
    ['a chemistry without a name', `${C}/label`, '', 'EMPTY_STRING'],
    ['a name of 301 characters', `${C}/label`, textOf(301), 'TOO_LONG'],
    ['a chemistry twice', '/chemistries/1/id', 'NMC111', 'DUPLICATE_ID'],
    ['masses as a list', `${C}/kgPerKwh`, [], 'NOT_AN_OBJECT'],
    ['a mass of nothing', `${C}/kgPerKwh/lithium`, '0', 'NOT_POSITIVE'],
    ['a mass of unobtainium', `${C}/kgPerKwh/unobtainium`, '1', 'NOT_A_MINERAL'],
    ['a mass by a prototype’s name', `${C}/kgPerKwh/constructor`, '1', 'NOT_A_MINERAL'],
    ['a mass in words', `${C}/kgPerKwh/lithium`, 'little', 'NOT_A_DECIMAL'],
    ['a mass of null', `${C}/kgPerKwh/lithium`, null, 'NOT_A_DECIMAL'],
    ['a source that is not there', `${C}/source`, 'nowhere', 'UNKNOWN_REFERENCE'],
    ['no source', `${C}/source`, undefined, 'MISSING_FIELD'],
    ['some confidence', `${C}/confidence`, 'medium-low', 'NOT_AN_OPTION'],
    ['an unheard-of note', `${C}/notes/0`, 'x', 'NOT_AN_OPTION'],
    ['a year as text', '/priceSets/0/year', '2024', 'NOT_A_DECIMAL'],
    ['half a year', '/priceSets/0/year', 2024.5, 'NOT_A_DECIMAL'],
    ['a price set twice', '/priceSets/1/id', 'app_2022_peak', 'DUPLICATE_ID'],
    ['a price as a number alone', PRICE, '362.48', 'NOT_AN_OBJECT'],
    ['a price of nothing', `${PRICE}/usdPerKg`, 0, 'NOT_POSITIVE'],
    ['the world’s unobtainium', `${W}/mineral`, 'unobtainium', 'NOT_A_MINERAL'],
    ['a mineral twice in the world', '/worldShares/1/mineral', 'lithium', 'DUPLICATE_ID'],
    ['a stage left out', `${W}/processing`, undefined, 'MISSING_FIELD'],
    ['a stage without a table', `${W}/processing`, [], 'MISSING_FIELD', '/0'],
    ['no default year', '/defaultYear', undefined, 'MISSING_FIELD'],
    ['prices of another kind', '/priceSets/0/basis', 'spot', 'NOT_AN_OPTION'],
    ['an estimate that is a word', `${PARTS}/0/estimated`, 'yes', 'NOT_A_BOOLEAN'],
    ['nothing not named', `${STAGE}/notNamedPercent`, '0', 'NOT_POSITIVE'],
    ['a stage without countries', PARTS, [], 'MISSING_FIELD', '/0'],
    ['a part of no country', `${PARTS}/0/country`, 'XX', 'NOT_A_COUNTRY'],
    ['a part of a country not known', `${PARTS}/0/country`, 'ZZ', 'COUNTRY_NOT_KNOWN'],
    ['a part of nothing', `${PARTS}/0/percent`, '0', 'NOT_POSITIVE'],
    ['a part over the whole', `${PARTS}/0/percent`, '100.01', 'ABOVE_MAXIMUM'],
    ['a country twice', `${PARTS}/1/country`, 'AU', 'DUPLICATE_ID'],
    ['a source without an author', '/sources/baars/author', '', 'EMPTY_STRING'],
    ['a script for a link', '/sources/iea-2025/url', 'javascript:alert(1)', 'NOT_AN_OPTION'],
    ['a source nobody could find', '/sources/baars/copy', undefined, 'MISSING_FIELD', '/../url'],
    ['a copy of nothing', '/sources/baars/copy/path', undefined, 'MISSING_FIELD'],
  ])('%s', (_why, pointer, value, code, below = '') => {
    const path = `${pointer}${below}`.replace(/\/[^/]+\/\.\./, '');
    expect(places(problemsAfter({ [pointer]: value }))).toEqual([[path, code]]);
  });
});

const stage = (...percents: string[]) =>
  percents.map((percent, index) => ({ country: ['AU', 'CL', 'CN'][index], percent }));

describe('accepted', () => {
  test.each<Acceptance>([
    ['all of a stage', { [PARTS]: stage('50', '49.999999', '0.000001') }],
    ['one country for all', { [PARTS]: stage('100') }],
    ['a chemistry of which nothing is known', { [`${C}/kgPerKwh`]: {}, [`${C}/notes`]: [] }],
    ['a source that is a link', { '/sources/baars/copy': undefined, '/sources/baars/url': 'http://x' }],
    ['a source that is a DOI', { '/sources/baars/copy': undefined, '/sources/baars/doi': '10.1/x' }],
    ['nothing known of the world', { '/worldShares': [] }],
  ])('%s', (_why, changes) => {
    expect(problemsAfter(changes)).toEqual([]);
  });
});

test('what the source does not name is a part of the whole', () => {
  const problem = { path: PARTS, code: 'SUM_OVER_100', args: { sum: 100.5 } };
  expect(problemsAfter({ [PARTS]: stage('50', '40.5'), [`${STAGE}/notNamedPercent`]: '10' })).toEqual([
    problem,
  ]);
});

test('a millionth over the whole is too much', () => {
  const problem = { path: PARTS, code: 'SUM_OVER_100', args: { sum: 100.000001 } };
  expect(problemsAfter({ [PARTS]: stage('50', '50', '0.000001') })).toEqual([problem]);
});

test('an address that is none tells which may be', () => {
  const args = { options: 'https://…, http://…' };
  expect(problemsAfter({ '/sources/iea-2025/url': 'ftp://x' })[0]).toMatchObject({ args });
});

test('what is there twice is named', () => {
  const problem = { path: '/chemistries/1/id', code: 'DUPLICATE_ID', args: { id: 'NMC111' } };
  expect(problemsAfter({ '/chemistries/1/id': 'NMC111' })).toEqual([problem]);
});

test('no input makes it throw', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (input) => {
      expect(parsePresets(input).ok).toBe(false);
    }),
  );
});
