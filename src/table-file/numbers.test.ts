import { describe, expect, it } from 'vitest';
import { decimalMarkOf, plainNumber } from './numbers';

describe('how a table marks decimals', () => {
  it.each([
    ['one place after a comma', ['1,5'], ','],
    ['two places', ['12,50'], ','],
    ['more than three', ['0,1234'], ','],
    ['beside a currency or a unit', ['12,5 €'], ','],
    ['behind spaces that group', ['1 234,5'], ','],
    ['behind points that group, three places', ['1.234,567'], ','],
    ['points that group twice', ['1.234.567'], ','],
    ['in any of the cells', ['7', '1.234', '1,5'], ','],
    ['one place after a point', ['1.5', '1,234'], '.'],
    ['commas that group twice', ['1,234,567', '2'], '.'],
    ['whole numbers, or groups of three that might be either', ['12', '1,234', '1.234'], '.'],
    ['nothing', [], '.'],
    ['a day with points, or a version', ['1.2.03'], '.'],
    ['a day with points tells nothing of commas', ['1.2.03', '1,234'], '.'],
    ['one of each', ['1,5', '1.5'], null],
    ['… two places', ['1,5', '1.25'], null],
    ['… more than three', ['1,5', '0.1234'], null],
    ['… beside a unit', ['1,5', '1.5 USD'], null],
    ['… behind commas that group, three places', ['1,5', '1,234.567'], null],
    ['… commas that group twice', ['1,5', '1,234,567'], null],
    ['a comma after a word is a comma', ['about, 5', '1.5'], '.'],
    ['a point at the end of a sentence is a point', ['none. 12', '1,5'], ','],
  ] as const)('%s: %j', (_why, cells, mark) => {
    expect(decimalMarkOf(cells)).toBe(mark);
  });
});

describe('a number of a table', () => {
  it.each([
    ['points group, a comma marks', '1.234,5', ',', '1234.5'],
    ['twice', '12.345.678,9', ',', '12345678.9'],
    ['in front a currency', '$ 1.234,50', ',', '1234.50'],
    ['behind it a percent sign', '12,5 %', ',', '12.5'],
    ['below nothing', '-0,5', ',', '-0.5'],
    ['spaces group', ' 1 234,5 ', ',', '1234.5'],
    ['an apostrophe groups', '1’234,5', ',', '1234.5'],
    ['whole', '1234', ',', '1234'],
    ['a comma with nothing behind it', '12,', ',', '12'],
    ['a group of two is none: left, for the reader to refuse', '1.23,4', ',', '1.23,4'],
    ['words are left', 'about 1,5 or 2', ',', 'about 1,5 or 2'],
    ['a point that can only mark decimals does', '1.5', ',', '1.5'],
    ['commas group, a point marks', '1,234.5', '.', '1234.5'],
    ['a comma that would mark decimals is left', '1,5', '.', '1,5'],
    ['letters are left', '12x', '.', '12x'],
    ['nothing', '', ',', ''],
  ] as const)('%s: %s', (_why, cell, mark, number) => {
    expect(plainNumber(cell, mark)).toBe(number);
  });
});
