import { expect, test } from 'vitest';
import { isFound } from './search';

test.each([
  ['nothing asked', '', true],
  ['a part of the name', 'jap', true],
  ['another case', 'JAPAN', true],
  ['spaces around', '  japan ', true],
  ['words of name and agreement', 'minerals japan', true],
  ['accents left out', 'cote', true],
  ['accents put in', 'Jäpan', true],
  ['full-width letters', 'Ｊａｐａｎ', true],
  ['one word that is not there', 'japan trade', false],
  ['a sign of patterns', '.*', false],
])('%s', (_why, query, expected) => {
  expect(isFound(query, 'Japan', 'Critical Minerals Agreement, Côte')).toBe(expected);
});
