import { describe, expect, test } from 'vitest';
import { isRecord } from '../kernel/reader';
import {
  type Acceptance,
  places,
  problemsAfter,
  type Refusal,
  SHIPPED_FILES,
} from '../testing/rulebook-files';

const G = '/parameters/parameters';
const PERCENT = `${G}/minerals-percentage/periods`;
const PRICE = `${G}/price-limit/periods/0`;
const REGIME = `${G}/regime/periods`;

describe('refused', () => {
  test.each<Refusal>([
    ['figures as a list', G, [], 'NOT_AN_OBJECT'],
    ['an unknown figure', `${G}/price-cap`, {}, 'UNKNOWN_FIELD'],
    ['another unit', `${G}/price-limit/unit`, 'EUR', 'NOT_AN_OPTION'],
    ['no periods', `${G}/price-limit/periods`, [], 'MISSING_FIELD', '/0'],
    ['a period that is a number', PRICE, 1, 'NOT_AN_OBJECT'],
    ['a period without a value', `${PERCENT}/0/value`, undefined, 'MISSING_FIELD'],
    ['a figure without a source', `${PERCENT}/0/cites`, [], 'MISSING_FIELD', '/0'],
    ['a percentage over 100', `${PERCENT}/0/value`, '100.000001', 'ABOVE_MAXIMUM'],
    ['a percentage under 0', `${PERCENT}/0/value`, '-0.000001', 'BELOW_MINIMUM'],
    ['a percentage in words', `${PERCENT}/0/value`, 'forty', 'NOT_A_DECIMAL'],
    ['seven decimals', `${PERCENT}/0/value`, '40.0000001', 'TOO_MANY_DECIMALS'],
    ['a period the wrong way round', `${PERCENT}/1/until`, '2023-12-31', 'BELOW_MINIMUM'],
    ['an unheard-of form of the law', `${REGIME}/0/value`, 'unknown', 'NOT_AN_OPTION'],
    ['an unheard-of test', `${G}/sourcing-test/periods/0/value`, 'both', 'NOT_AN_OPTION'],
    ['a deadline that is no day', `${G}/acquisition-deadline/periods/0/value`, '30', 'NOT_A_DAY'],
    ['a class too few', `${PRICE}/value/van`, undefined, 'MISSING_FIELD'],
    ['a class too many', `${PRICE}/value/truck`, '1', 'UNKNOWN_FIELD'],
    ['a limit below 0', `${G}/income-limit/periods/0/value/joint`, '-1', 'BELOW_MINIMUM'],
    [
      'a formula without its step',
      `${G}/capacity-formula/periods/0/value/stepUsd`,
      undefined,
      'MISSING_FIELD',
    ],
    ['a bar half down', `${G}/feoc-minerals/periods/0/value`, 'discouraged', 'NOT_AN_OPTION'],
    ['a transition that is none', `${G}/graphite-transition/periods/0/value`, 'barred', 'NOT_AN_OPTION'],
  ])('%s', (_why, pointer, value, code, below = '') => {
    expect(places(problemsAfter({ [pointer]: value }))).toEqual([[pointer + below, code]]);
  });
});

const { parameters: file } = SHIPPED_FILES;
const figures = isRecord(file) && isRecord(file['parameters']) ? Object.keys(file['parameters']) : [];

test.each(figures)('no rulebook without %s', (id) => {
  expect(places(problemsAfter({ [`${G}/${id}`]: undefined }))).toEqual([[`${G}/${id}`, 'MISSING_FIELD']]);
});

describe('periods out of order', () => {
  test.each<[why: string, pointer: string, value: unknown, path: string, args: object | undefined]>([
    ['overlap by a day', `${PERCENT}/1/from`, '2023-12-31', `${PERCENT}/1/from`, { expected: '2024-01-01' }],
    ['leave a day out', `${PERCENT}/1/from`, '2024-01-02', `${PERCENT}/1/from`, { expected: '2024-01-01' }],
    ['follow one that runs', `${PERCENT}/0/until`, undefined, `${PERCENT}/1/from`, undefined],
    ['follow the last day', `${PERCENT}/0/until`, '9999-12-31', `${PERCENT}/1/from`, undefined],
    [
      'begin before any law',
      `${REGIME}/0/from`,
      '1900-01-01',
      `${REGIME}/0/from`,
      { expected: '0000-01-01' },
    ],
    ['end all law', `${REGIME}/3/until`, '2030-12-31', `${REGIME}/3/until`, undefined],
    [
      'begin before any test',
      `${G}/sourcing-test/periods/0/from`,
      '0000-01-02',
      `${G}/sourcing-test/periods/0/from`,
      { expected: '0000-01-01' },
    ],
  ])('%s', (_why, pointer, value, path, args) => {
    const problem = args === undefined ? {} : { args };
    expect(problemsAfter({ [pointer]: value })).toEqual([{ path, code: 'PERIODS_OVERLAP', ...problem }]);
  });
});

/** The first percentage ends on one day, the second begins on the other. */
const meetingOn = (last: string, first: string) => ({
  [`${PERCENT}/0/until`]: last,
  [`${PERCENT}/1/from`]: first,
});

describe('accepted', () => {
  test.each<Acceptance>([
    ['100 percent', { [`${PERCENT}/0/value`]: '100' }],
    ['0 percent, as a number', { [`${PERCENT}/0/value`]: 0 }],
    ['a period of one day', meetingOn('2024-12-30', '2024-12-31')],
    ['periods that meet within a month', meetingOn('2024-03-09', '2024-03-10')],
    [
      'periods that meet a thousand years ago',
      { [`${PERCENT}/0/from`]: '0900-01-01', ...meetingOn('0998-12-31', '0999-01-01') },
    ],
    ['periods that meet on a leap day', meetingOn('2024-02-28', '2024-02-29')],
    [
      'periods that meet after a February',
      { [`${PERCENT}/0/from`]: '2023-01-01', ...meetingOn('2023-02-28', '2023-03-01') },
    ],
    ['periods that meet at the end of a month', meetingOn('2024-09-30', '2024-10-01')],
  ])('%s', (_why, changes) => {
    expect(problemsAfter(changes)).toEqual([]);
  });
});
