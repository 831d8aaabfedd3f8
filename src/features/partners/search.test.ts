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

test.each([
  ['usmca', 'United States–Mexico–Canada Agreement', true],
  ['cafta', 'Dominican Republic–Central America Free Trade Agreement', true],
  ['cafta', 'United States–Chile Free Trade Agreement', false],
])('the initials %s', (query, agreement, expected) => {
  expect(isFound(query, agreement)).toBe(expected);
});
