import { describe, expect, test } from 'vitest';
import {
  type Acceptance,
  type Changes,
  places,
  problemsAfter,
  problemsIn,
  type Refusal,
  SHIPPED_FILES,
  textOf,
} from '../testing/rulebook-files';

const F = '/partners';
const USMCA = '/partners/sources/usmca';
const CITES = '/partners/partners/0/cites';
const citations = (count: number) => Array.from({ length: count }, () => 'usmca');

describe('refused', () => {
  test.each<Refusal>([
    ['no format', `${F}/format`, undefined, 'WRONG_FORMAT'],
    ['another file’s format', `${F}/format`, 'battery-origin/minerals', 'WRONG_FORMAT'],
    ['another format of figures', '/parameters/format', 'x', 'WRONG_FORMAT'],
    ['another format of minerals', '/minerals/format', 'x', 'WRONG_FORMAT'],
    ['a version to come', `${F}/version`, 2, 'UNSUPPORTED_VERSION'],
    ['a version as text', `${F}/version`, '1', 'UNSUPPORTED_VERSION'],
    ['no version', `${F}/version`, undefined, 'UNSUPPORTED_VERSION'],
    ['an empty edition', `${F}/edition`, '', 'EMPTY_STRING'],
    ['an edition of 33 characters', `${F}/edition`, textOf(33), 'TOO_LONG'],
    ['a day that does not exist', `${F}/asOf`, '2026-02-29', 'NOT_A_DAY'],
    ['no review day', '/minerals/reviewBy', undefined, 'MISSING_FIELD'],
    ['an unknown field', `${F}/note`, '', 'UNKNOWN_FIELD'],
    ['a constructor', `${F}/constructor`, {}, 'UNKNOWN_FIELD'],
    ['sources as a list', '/minerals/sources', [], 'NOT_AN_OBJECT'],
    ['sources left out', '/minerals/sources', undefined, 'MISSING_FIELD'],
    ['a source that is null', USMCA, null, 'NOT_AN_OBJECT'],
    ['a source without a label', `${USMCA}/label`, '', 'EMPTY_STRING'],
    ['a label of 301 characters', `${USMCA}/label`, textOf(301), 'TOO_LONG'],
    ['a script for a link', `${USMCA}/url`, 'javascript:alert(1)', 'NOT_AN_OPTION'],
    ['a link that is no text', `${USMCA}/url`, 1, 'NOT_A_STRING'],
    ['an unheard-of degree of checking', `${USMCA}/checked`, 'yes', 'NOT_AN_OPTION'],
    ['a field too many in a source', `${USMCA}/note`, 'x', 'UNKNOWN_FIELD'],
    ['no citation', CITES, [], 'MISSING_FIELD', '/0'],
    ['a source that is not there', `${CITES}/1`, 'nowhere', 'UNKNOWN_REFERENCE'],
    ['a source that only a prototype has', `${CITES}/1`, 'toString', 'UNKNOWN_REFERENCE'],
    ['a prototype for a source', `${CITES}/1`, '__proto__', 'UNKNOWN_REFERENCE'],
    ['a source that is no text', `${CITES}/1`, 3, 'NOT_A_STRING'],
    ['citations that are no list', CITES, 'usmca', 'NOT_A_LIST'],
    ['more citations than any figure has', CITES, citations(1001), 'TOO_MANY'],
  ])('%s', (_why, pointer, value, code, below = '') => {
    expect(places(problemsAfter({ [pointer]: value }))).toEqual([[pointer + below, code]]);
  });
});

describe('accepted', () => {
  test.each<Acceptance>([
    ['the longest edition', { [`${F}/edition`]: textOf(32) }],
    ['the longest label', { [`${USMCA}/label`]: textOf(300) }],
    ['as many citations as may be', { [CITES]: citations(1000) }],
    [
      'a source nobody cites',
      { [`${F}/sources/other`]: { label: 'x', url: 'https://x', checked: 'not-checked' } },
    ],
  ])('%s', (_why, changes) => {
    expect(problemsAfter(changes)).toEqual([]);
  });
});

test('a file of a version to come is refused by that alone', () => {
  const problems = problemsAfter({ [`${F}/version`]: 2, [`${F}/partners`]: 'elsewhere now' });
  expect(problems).toEqual([{ path: `${F}/version`, code: 'UNSUPPORTED_VERSION', args: { supported: 1 } }]);
});

test.each<[why: string, changes: Changes, args: Readonly<Record<string, unknown>>]>([
  ['the format', { '/minerals/format': 'x' }, { expected: 'battery-origin/minerals' }],
  ['how a link begins', { [`${USMCA}/url`]: 'http://x' }, { options: 'https://…' }],
  ['the source, cut short', { [`${CITES}/0`]: textOf(70) }, { id: textOf(64) }],
])('the problem names %s', (_why, changes, args) => {
  expect(problemsAfter(changes).map((problem) => problem.args)).toEqual([args]);
});

test('a prototype key is an unknown field, and pollutes nothing', () => {
  const minerals: unknown = JSON.parse(
    JSON.stringify(SHIPPED_FILES.minerals).replace('{', '{"__proto__":{"polluted":true},'),
  );
  const problems = problemsIn({ ...SHIPPED_FILES, minerals });
  expect(places(problems)).toEqual([['/minerals/__proto__', 'UNKNOWN_FIELD']]);
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
});

test('a source may bear a prototype’s name', () => {
  const text = JSON.stringify(SHIPPED_FILES.minerals).replaceAll('"usc-45x-c-6"', '"__proto__"');
  expect(problemsIn({ ...SHIPPED_FILES, minerals: JSON.parse(text) })).toEqual([]);
});
