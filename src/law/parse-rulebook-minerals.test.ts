import { describe, expect, test } from 'vitest';
import { places, problemsAfter, type Refusal } from '../testing/rulebook-files';

const M = '/minerals/minerals';
const OFF = '/minerals/notListed';

describe('refused', () => {
  test.each<Refusal>([
    ['an empty list', M, [], 'MISSING_FIELD', '/0'],
    ['minerals by name', M, { lithium: {} }, 'NOT_A_LIST'],
    ['a mineral nobody knows', `${M}/0/id`, 'unobtainium', 'NOT_A_MINERAL'],
    ['a mineral by a prototype’s name', `${M}/0/id`, '__proto__', 'NOT_A_MINERAL'],
    ['a mineral without a paragraph', `${M}/0/paragraph`, '', 'EMPTY_STRING'],
    ['a mineral without forms', `${M}/0/forms`, [], 'MISSING_FIELD', '/0'],
    ['a form that says nothing', `${M}/0/forms/1`, '', 'EMPTY_STRING'],
    ['a mineral without a source', `${M}/0/cites`, undefined, 'MISSING_FIELD'],
    ['one off the list nobody knows', `${OFF}/0/id`, 'kryptonite', 'NOT_A_MINERAL'],
    ['one off the list without a source', `${OFF}/0/cites`, [], 'MISSING_FIELD', '/0'],
    ['one off the list with a paragraph', `${OFF}/0/paragraph`, '(A)', 'UNKNOWN_FIELD'],
    ['nothing said of what is off the list', OFF, undefined, 'MISSING_FIELD'],
  ])('%s', (_why, pointer, value, code, below = '') => {
    expect(places(problemsAfter({ [pointer]: value }))).toEqual([[pointer + below, code]]);
  });
});

test.each<[why: string, pointer: string, id: string]>([
  ['a mineral twice on the list', `${M}/1/id`, 'aluminum'],
  ['a mineral on the list and off', `${OFF}/0/id`, 'lithium'],
  ['a mineral twice off the list', `${OFF}/1/id`, 'copper'],
])('%s', (_why, pointer, id) => {
  const problem = { path: pointer, code: 'DUPLICATE_ID', args: { id } };
  expect(problemsAfter({ [pointer]: id })).toEqual([problem]);
});

test('nothing need be off the list', () => {
  expect(problemsAfter({ [OFF]: [] })).toEqual([]);
});
