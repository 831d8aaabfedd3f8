import { expect, test } from 'vitest';
import { toCsv } from './csv';

test.each([
  ['plain', [['a', 1.5]], 'a,1.5\r\n'],
  ['quotes, commas and new lines', [['a "b"', 'c,d', 'e\nf']], '"a ""b""","c,d","e\nf"\r\n'],
  ['what looks like a formula', [['=1+1', '+2', '-3', '@x']], "'=1+1,'+2,'-3,'@x\r\n"],
  ['a negative number is one', [[-3]], '-3\r\n'],
])('%s', (_why, rows, expected) => {
  expect(toCsv(rows)).toBe(expected);
});
