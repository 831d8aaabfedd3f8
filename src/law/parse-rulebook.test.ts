import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromPointer } from '../kernel/pointer';
import type { Problem } from '../kernel/problem';
import { isRecord } from '../kernel/reader';
import { parseRulebook } from './parse-rulebook';

const shipped = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../public/data/${name}.json`, import.meta.url), 'utf8'));

const files = () => ({
  partners: shipped('partners'),
  parameters: shipped('parameters'),
  minerals: shipped('minerals'),
});

const ABSENT = Symbol('absent');

/** The shipped files with the values at these pointers replaced. */
function changed(changes: Readonly<Record<string, unknown>>) {
  const all = files();
  for (const [pointer, value] of Object.entries(changes)) put(all, fromPointer(pointer), value);
  return all;
}

function put(target: unknown, steps: readonly string[], value: unknown): void {
  const [step = '', ...rest] = steps;
  if (typeof target !== 'object' || target === null) throw new Error(`no ${step} to change`);
  if (rest.length > 0) put(Reflect.get(target, step), rest, value);
  else if (value === ABSENT) Reflect.deleteProperty(target, step);
  else Object.defineProperty(target, step, { value, enumerable: true, configurable: true, writable: true });
}

const problems = (input: ReturnType<typeof files>): readonly Problem[] => {
  const result = parseRulebook(input);
  return result.ok ? [] : result.error;
};

const codes = (found: readonly Problem[]) => found.map(({ path, code }) => [path, code]);
const long = (length: number) => 'x'.repeat(length);
const many = <T>(count: number, item: T): T[] => Array.from({ length: count }, () => item);

const P = '/partners/partners';
const G = '/parameters/parameters';
const PERCENT = `${G}/minerals-percentage/periods`;
const M = '/minerals/minerals';

test('the shipped files are a rulebook with its citations in place', () => {
  const result = parseRulebook(files());
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  const { partners, parameters, minerals } = result.value;
  expect(Object.keys(partners)).toEqual([
    'edition',
    'asOf',
    'reviewBy',
    'unitedStates',
    'northAmerica',
    'coveredNations',
    'partners',
  ]);
  expect(partners.coveredNations).toEqual({
    countries: ['CN', 'RU', 'KP', 'IR'],
    cites: [
      {
        label: '10 U.S.C. § 4872(f)(2)',
        url: 'https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title10-section4872&num=0&edition=prelim',
        checked: 'official-text',
      },
    ],
  });
  expect(partners.partners.at(-1)?.reviewWithinYears).toBe(2);
  expect(parameters['minerals-percentage'].periods.map(({ value }) => value)).toEqual([
    '40',
    '50',
    '60',
    '70',
  ]);
  expect(parameters).toMatchObject({ edition: '2026-11', asOf: '2026-11-22', reviewBy: '2027-04-15' });
  expect(parameters).not.toHaveProperty('sources');
  expect(minerals).toMatchObject({ edition: '2026-11', asOf: '2026-11-22', reviewBy: '2027-04-15' });
  expect(minerals.notListed.map(({ id }) => id)).toEqual([
    'copper',
    'iron',
    'phosphorus',
    'silicon',
    'sulfur',
  ]);
});

describe('one thing wrong', () => {
  test.each<[why: string, pointer: string, value: unknown, path: string, code: Problem['code']]>([
    ['a file that is a list', '/partners', [], '/partners', 'NOT_AN_OBJECT'],
    ['a file that is null', '/parameters', null, '/parameters', 'NOT_AN_OBJECT'],
    ['a file that is a number', '/minerals', 7, '/minerals', 'NOT_AN_OBJECT'],
    ['a file that is missing', '/minerals', ABSENT, '/minerals', 'MISSING_FIELD'],
    ['a fourth file', '/vehicles', {}, '/vehicles', 'UNKNOWN_FIELD'],
    ['no format', '/partners/format', ABSENT, '/partners/format', 'WRONG_FORMAT'],
    [
      'another file’s format',
      '/partners/format',
      'battery-origin/minerals',
      '/partners/format',
      'WRONG_FORMAT',
    ],
    ['another format of figures', '/parameters/format', 'x', '/parameters/format', 'WRONG_FORMAT'],
    ['another format of minerals', '/minerals/format', 'x', '/minerals/format', 'WRONG_FORMAT'],
    ['a version to come', '/partners/version', 2, '/partners/version', 'UNSUPPORTED_VERSION'],
    ['a version as text', '/partners/version', '1', '/partners/version', 'UNSUPPORTED_VERSION'],
    ['no version', '/partners/version', ABSENT, '/partners/version', 'UNSUPPORTED_VERSION'],
    ['an empty edition', '/partners/edition', '', '/partners/edition', 'EMPTY_STRING'],
    ['an edition of 33 characters', '/partners/edition', long(33), '/partners/edition', 'TOO_LONG'],
    ['a day that does not exist', '/partners/asOf', '2026-02-29', '/partners/asOf', 'NOT_A_DAY'],
    ['no review day', '/minerals/reviewBy', ABSENT, '/minerals/reviewBy', 'MISSING_FIELD'],
    ['an unknown field', '/partners/note', '', '/partners/note', 'UNKNOWN_FIELD'],
    ['a prototype key', '/partners/__proto__', { polluted: true }, '/partners/__proto__', 'UNKNOWN_FIELD'],
    ['a constructor', `${P}/0/constructor`, {}, `${P}/0/constructor`, 'UNKNOWN_FIELD'],
    ['sources as a list', '/minerals/sources', [], '/minerals/sources', 'NOT_AN_OBJECT'],
    [
      'a source without a label',
      '/partners/sources/usmca/label',
      '',
      '/partners/sources/usmca/label',
      'EMPTY_STRING',
    ],
    [
      'a script for a link',
      '/partners/sources/usmca/url',
      'javascript:alert(1)',
      '/partners/sources/usmca/url',
      'NOT_AN_OPTION',
    ],
    [
      'a link that is no text',
      '/partners/sources/usmca/url',
      1,
      '/partners/sources/usmca/url',
      'NOT_A_STRING',
    ],
    [
      'an unheard-of degree of checking',
      '/partners/sources/usmca/checked',
      'yes',
      '/partners/sources/usmca/checked',
      'NOT_AN_OPTION',
    ],
    [
      'a field too many in a source',
      '/partners/sources/usmca/note',
      'x',
      '/partners/sources/usmca/note',
      'UNKNOWN_FIELD',
    ],
    ['no citation', `${P}/0/cites`, [], `${P}/0/cites/0`, 'MISSING_FIELD'],
    ['a source that is not there', `${P}/0/cites/1`, 'nowhere', `${P}/0/cites/1`, 'UNKNOWN_REFERENCE'],
    [
      'a source that only a prototype has',
      `${P}/0/cites/1`,
      'toString',
      `${P}/0/cites/1`,
      'UNKNOWN_REFERENCE',
    ],
    ['a source that is no text', `${P}/0/cites/1`, 3, `${P}/0/cites/1`, 'NOT_A_STRING'],
    ['citations that are no list', `${P}/0/cites`, 'usmca', `${P}/0/cites`, 'NOT_A_LIST'],
    ['more citations than any figure has', `${P}/0/cites`, many(1001, 'usmca'), `${P}/0/cites`, 'TOO_MANY'],
    [
      'no country of the United States',
      '/partners/unitedStates/countries',
      [],
      '/partners/unitedStates/countries/0',
      'MISSING_FIELD',
    ],
    [
      'North America without citation',
      '/partners/northAmerica/cites',
      ABSENT,
      '/partners/northAmerica/cites',
      'MISSING_FIELD',
    ],
    [
      'a code nobody has',
      '/partners/coveredNations/countries/0',
      'XX',
      '/partners/coveredNations/countries/0',
      'NOT_A_COUNTRY',
    ],
    ['partners as an object', P, {}, P, 'NOT_A_LIST'],
    ['a partner that is a list', `${P}/4`, [], `${P}/4`, 'NOT_AN_OBJECT'],
    ['a partner not known', `${P}/4/country`, 'ZZ', `${P}/4/country`, 'COUNTRY_NOT_KNOWN'],
    ['a partner in lower case', `${P}/4/country`, 'co', `${P}/4/country`, 'NOT_A_COUNTRY'],
    ['an agreement of 301 characters', `${P}/4/agreement`, long(301), `${P}/4/agreement`, 'TOO_LONG'],
    ['an agreement without a name', `${P}/4/agreement`, '', `${P}/4/agreement`, 'EMPTY_STRING'],
    ['a day that is a number', `${P}/3/from`, 20040101, `${P}/3/from`, 'NOT_A_DAY'],
    ['a last day before the first', `${P}/3/until`, '2003-12-31', `${P}/3/until`, 'BELOW_MINIMUM'],
    ['some minerals', `${P}/3/minerals`, 'some', `${P}/3/minerals`, 'NOT_A_LIST'],
    ['an agreement on no mineral', `${P}/3/minerals`, [], `${P}/3/minerals/0`, 'MISSING_FIELD'],
    ['an agreement on unobtainium', `${P}/3/minerals`, ['unobtainium'], `${P}/3/minerals/0`, 'NOT_A_MINERAL'],
    ['an unheard-of commitment', `${P}/20/commitments/0`, 'x', `${P}/20/commitments/0`, 'NOT_AN_OPTION'],
    ['a review within no time', `${P}/20/reviewWithinYears`, 0, `${P}/20/reviewWithinYears`, 'NOT_POSITIVE'],
    [
      'a review now and then',
      `${P}/20/reviewWithinYears`,
      'often',
      `${P}/20/reviewWithinYears`,
      'NOT_A_DECIMAL',
    ],
    ['an event without a source', `${P}/20/events/0/cites`, [], `${P}/20/events/0/cites/0`, 'MISSING_FIELD'],
    ['an unheard-of event', `${P}/20/events/0/event`, 'x', `${P}/20/events/0/event`, 'NOT_AN_OPTION'],
    ['an event some day', `${P}/20/events/0/day`, 'soon', `${P}/20/events/0/day`, 'NOT_A_DAY'],
    ['a country twice at a time', `${P}/1/country`, 'AU', `${P}/1/from`, 'PERIODS_OVERLAP'],
    ['figures as a list', G, [], G, 'NOT_AN_OBJECT'],
    ['an unknown figure', `${G}/price-cap`, {}, `${G}/price-cap`, 'UNKNOWN_FIELD'],
    ['another unit', `${G}/price-limit/unit`, 'EUR', `${G}/price-limit/unit`, 'NOT_AN_OPTION'],
    ['no periods', `${G}/price-limit/periods`, [], `${G}/price-limit/periods/0`, 'MISSING_FIELD'],
    [
      'a period that is a number',
      `${G}/price-limit/periods/0`,
      1,
      `${G}/price-limit/periods/0`,
      'NOT_AN_OBJECT',
    ],
    ['a period without a value', `${PERCENT}/0/value`, ABSENT, `${PERCENT}/0/value`, 'MISSING_FIELD'],
    ['a figure without a source', `${PERCENT}/0/cites`, [], `${PERCENT}/0/cites/0`, 'MISSING_FIELD'],
    ['a percentage over 100', `${PERCENT}/0/value`, '100.000001', `${PERCENT}/0/value`, 'ABOVE_MAXIMUM'],
    ['a percentage under 0', `${PERCENT}/0/value`, '-0.000001', `${PERCENT}/0/value`, 'BELOW_MINIMUM'],
    ['a percentage in words', `${PERCENT}/0/value`, 'forty', `${PERCENT}/0/value`, 'NOT_A_DECIMAL'],
    ['seven decimals', `${PERCENT}/0/value`, '40.0000001', `${PERCENT}/0/value`, 'TOO_MANY_DECIMALS'],
    [
      'periods that overlap by a day',
      `${PERCENT}/1/from`,
      '2023-12-31',
      `${PERCENT}/1/from`,
      'PERIODS_OVERLAP',
    ],
    ['periods with a day between', `${PERCENT}/1/from`, '2024-01-02', `${PERCENT}/1/from`, 'PERIODS_OVERLAP'],
    ['a period after one that runs', `${PERCENT}/0/until`, ABSENT, `${PERCENT}/1/from`, 'PERIODS_OVERLAP'],
    [
      'a period after the last day',
      `${PERCENT}/0/until`,
      '9999-12-31',
      `${PERCENT}/1/from`,
      'PERIODS_OVERLAP',
    ],
    [
      'a period the wrong way round',
      `${PERCENT}/1/until`,
      '2023-12-31',
      `${PERCENT}/1/until`,
      'BELOW_MINIMUM',
    ],
    [
      'days before any form of the law',
      `${G}/regime/periods/0/from`,
      '1900-01-01',
      `${G}/regime/periods/0/from`,
      'PERIODS_OVERLAP',
    ],
    [
      'days after every form of the law',
      `${G}/regime/periods/3/until`,
      '2030-12-31',
      `${G}/regime/periods/3/until`,
      'PERIODS_OVERLAP',
    ],
    [
      'days before any test',
      `${G}/sourcing-test/periods/0/from`,
      '0000-01-02',
      `${G}/sourcing-test/periods/0/from`,
      'PERIODS_OVERLAP',
    ],
    [
      'an unheard-of form of the law',
      `${G}/regime/periods/0/value`,
      'unknown',
      `${G}/regime/periods/0/value`,
      'NOT_AN_OPTION',
    ],
    [
      'a class too few',
      `${G}/price-limit/periods/0/value/van`,
      ABSENT,
      `${G}/price-limit/periods/0/value/van`,
      'MISSING_FIELD',
    ],
    [
      'a class too many',
      `${G}/price-limit/periods/0/value/truck`,
      '1',
      `${G}/price-limit/periods/0/value/truck`,
      'UNKNOWN_FIELD',
    ],
    [
      'a limit below 0',
      `${G}/income-limit/periods/0/value/joint`,
      '-1',
      `${G}/income-limit/periods/0/value/joint`,
      'BELOW_MINIMUM',
    ],
    [
      'a formula without its step',
      `${G}/capacity-formula/periods/0/value/stepUsd`,
      ABSENT,
      `${G}/capacity-formula/periods/0/value/stepUsd`,
      'MISSING_FIELD',
    ],
    ['a mineral nobody knows', `${M}/0/id`, 'unobtainium', `${M}/0/id`, 'NOT_A_MINERAL'],
    ['a mineral twice', `${M}/1/id`, 'aluminum', `${M}/1/id`, 'DUPLICATE_ID'],
    [
      'a mineral on the list and off',
      '/minerals/notListed/0/id',
      'lithium',
      '/minerals/notListed/0/id',
      'DUPLICATE_ID',
    ],
    ['a mineral without a paragraph', `${M}/0/paragraph`, '', `${M}/0/paragraph`, 'EMPTY_STRING'],
    ['a mineral without forms', `${M}/0/forms`, [], `${M}/0/forms/0`, 'MISSING_FIELD'],
    [
      'a mineral off the list without a source',
      '/minerals/notListed/0/cites',
      [],
      '/minerals/notListed/0/cites/0',
      'MISSING_FIELD',
    ],
    ['an empty list', M, [], `${M}/0`, 'MISSING_FIELD'],
  ])('%s', (_why, pointer, value, path, code) => {
    expect(codes(problems(changed({ [pointer]: value })))).toEqual([[path, code]]);
  });

  test.each(Object.keys(Object(Reflect.get(Object(shipped('parameters')), 'parameters'))))(
    'a rulebook without %s',
    (id) => {
      expect(codes(problems(changed({ [`${G}/${id}`]: ABSENT })))).toEqual([[`${G}/${id}`, 'MISSING_FIELD']]);
    },
  );
});

describe('nothing wrong', () => {
  test.each<[why: string, changes: Readonly<Record<string, unknown>>]>([
    ['the longest edition', { '/partners/edition': long(32) }],
    ['the longest name', { [`${P}/4/agreement`]: long(300) }],
    ['as many citations as may be', { [`${P}/0/cites`]: many(1000, 'usmca') }],
    ['a partner for one day', { [`${P}/3/until`]: '2004-01-01' }],
    [
      'a country listed again after its agreement ended',
      { [`${P}/0/until`]: '2006-07-31', [`${P}/1/country`]: 'AU' },
    ],
    [
      'a country listed again for days before',
      { [`${P}/1/country`]: 'AU', [`${P}/1/from`]: '2000-01-01', [`${P}/1/until`]: '2004-12-31' },
    ],
    ['an agreement nobody explains', { [`${P}/20/commitments`]: ABSENT, [`${P}/20/events`]: ABSENT }],
    ['half a year', { [`${P}/20/reviewWithinYears`]: '0.5' }],
    ['all of it', { [`${PERCENT}/0/value`]: '100' }],
    ['none of it', { [`${PERCENT}/0/value`]: 0 }],
    [
      'periods that meet in the middle of a month',
      { [`${PERCENT}/0/until`]: '2024-03-09', [`${PERCENT}/1/from`]: '2024-03-10' },
    ],
    [
      'periods that meet on a leap day',
      { [`${PERCENT}/0/until`]: '2024-02-28', [`${PERCENT}/1/from`]: '2024-02-29' },
    ],
    [
      'periods that meet at the end of a month',
      { [`${PERCENT}/0/until`]: '2024-09-30', [`${PERCENT}/1/from`]: '2024-10-01' },
    ],
    ['no mineral off the list', { '/minerals/notListed': [] }],
  ])('%s', (_why, changes) => {
    expect(problems(changed(changes))).toEqual([]);
  });
});

test('problems say what was expected', () => {
  const found = problems(
    changed({
      '/minerals/version': 2,
      '/partners/sources/usmca/url': 'ftp://x',
      [`${PERCENT}/1/from`]: '2024-01-02',
      [`${P}/0/cites/0`]: long(70),
      [`${P}/3/until`]: '2003-12-31',
    }),
  );
  expect(found.map(({ args }) => args)).toEqual([
    { options: 'https://…' },
    { id: long(64) },
    { min: '2004-01-01' },
    { expected: '2024-01-01' },
    { supported: 1 },
  ]);
  expect(problems(changed({ '/minerals/format': 'x' }))[0]?.args).toEqual({
    expected: 'battery-origin/minerals',
  });
  expect(problems(changed({ [`${P}/1/country`]: 'AU' }))[0]?.args).toEqual({ of: 'AU' });
  expect(problems(changed({ [`${G}/regime/periods/0/from`]: '1900-01-01' }))[0]?.args).toEqual({
    expected: '0000-01-01',
  });
  expect(problems(changed({ [`${PERCENT}/0/until`]: ABSENT }))[0]?.args).toBeUndefined();
});

test('a file of a version to come is refused by that alone', () => {
  const found = problems(changed({ '/partners/version': 2, '/partners/partners': 'elsewhere now' }));
  expect(codes(found)).toEqual([['/partners/version', 'UNSUPPORTED_VERSION']]);
});

test('all problems come out at once, file by file', () => {
  const found = problems(
    changed({
      '/minerals': null,
      [`${PERCENT}/2/value`]: 'sixty',
      [`${PERCENT}/3/from`]: '2026-13-01',
      [`${P}/0/country`]: 'XX',
      '/partners/sources/usmca/note': '',
      '/partners/a~b%2Fc': 1,
    }),
  );
  expect(codes(found)).toEqual([
    ['/partners/a~0b%2Fc', 'UNKNOWN_FIELD'],
    ['/partners/sources/usmca/note', 'UNKNOWN_FIELD'],
    [`${P}/0/country`, 'NOT_A_COUNTRY'],
    [`${PERCENT}/2/value`, 'NOT_A_DECIMAL'],
    [`${PERCENT}/3/from`, 'NOT_A_DAY'],
    ['/minerals', 'NOT_AN_OBJECT'],
  ]);
});

test('no input makes it throw, and none pollutes a prototype', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), (partners, parameters, minerals) => {
      expect(parseRulebook({ partners, parameters, minerals }).ok).toBe(false);
    }),
  );
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
});

/** Every pointer into the value, leaves and branches. */
function pointers(value: unknown, path = ''): readonly string[] {
  if (!isRecord(value) && !Array.isArray(value)) return [path];
  return [path, ...Object.entries(value).flatMap(([key, part]) => pointers(part, `${path}/${key}`))];
}

test('whatever stands anywhere in a file, it is read or refused, never thrown at', () => {
  const places = pointers(files()).filter((place) => place !== '');
  const hostile = fc.oneof(
    fc.constantFrom<unknown>(null, [], {}, '', 0, -1, true, Number.NaN, [[]], { length: 1e9 }, 'constructor'),
    fc.jsonValue(),
  );
  fc.assert(
    fc.property(fc.constantFrom(...places), hostile, (place, value) => {
      const found = problems(changed({ [place]: value }));
      for (const { path } of found) expect(path.startsWith('/')).toBe(true);
    }),
    { numRuns: 300 },
  );
});
