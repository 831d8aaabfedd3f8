import { describe, expect, test } from 'vitest';
import { places, problemsAfter, type Refusal, SHIPPED_FILES } from '../testing/rulebook-files';
import { parseRulebook } from './parse-rulebook';

const P = '/partners/partners';
const PERCENT = '/parameters/parameters/minerals-percentage/periods';

test('the shipped files are a rulebook with its citations in place', () => {
  const result = parseRulebook(SHIPPED_FILES);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  const { partners, parameters, minerals } = result.value;
  for (const { edition, asOf, reviewBy } of [partners, parameters, minerals])
    expect([edition, asOf, reviewBy]).toEqual(['2026-11', '2026-11-22', '2027-04-15']);
  for (const part of [partners, parameters, minerals])
    for (const field of ['format', 'version', 'sources']) expect(part).not.toHaveProperty(field);
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
  expect([partners.unitedStates, partners.northAmerica].map(({ countries }) => countries)).toEqual([
    ['US', 'PR'],
    ['US', 'PR', 'CA', 'MX'],
  ]);
  expect(partners.partners.at(-1)?.reviewWithinYears).toBe(2);
  expect(parameters['minerals-percentage'].periods.map(({ value }) => value)).toEqual([
    '40',
    '50',
    '60',
    '70',
  ]);
  expect(minerals.minerals[0]?.id).toBe('aluminum');
  expect(minerals.notListed.map(({ id }) => id)).toEqual([
    'copper',
    'iron',
    'phosphorus',
    'silicon',
    'sulfur',
  ]);
});

describe('files that are not files of a rulebook', () => {
  test.each<Refusal>([
    ['a list', '/partners', [], 'NOT_AN_OBJECT'],
    ['null', '/parameters', null, 'NOT_AN_OBJECT'],
    ['a number', '/minerals', 7, 'NOT_AN_OBJECT'],
    ['missing', '/minerals', undefined, 'MISSING_FIELD'],
    ['a fourth one', '/vehicles', {}, 'UNKNOWN_FIELD'],
  ])('%s', (_why, pointer, value, code) => {
    expect(places(problemsAfter({ [pointer]: value }))).toEqual([[pointer, code]]);
  });
});

test('all problems come out at once, file by file', () => {
  const problems = problemsAfter({
    '/minerals': null,
    [`${PERCENT}/2/value`]: 'sixty',
    [`${PERCENT}/3/from`]: '2026-13-01',
    [`${P}/0/country`]: 'XX',
    '/partners/sources/usmca/note': '',
    '/partners/a~0b~1c': 1,
  });
  expect(places(problems)).toEqual([
    ['/partners/a~0b~1c', 'UNKNOWN_FIELD'],
    ['/partners/sources/usmca/note', 'UNKNOWN_FIELD'],
    [`${P}/0/country`, 'NOT_A_COUNTRY'],
    [`${PERCENT}/2/value`, 'NOT_A_DECIMAL'],
    [`${PERCENT}/3/from`, 'NOT_A_DAY'],
    ['/minerals', 'NOT_AN_OBJECT'],
  ]);
});
