import { describe, expect, it } from 'vitest';
import { readDelimited } from './delimited';
import { openTable } from './table-session';

const open = (text: string) => openTable(readDelimited(text));

describe('a table', () => {
  it('that is understood says how', () => {
    expect(open('Mineral;Value;mined country;mined value\nLi;1,5;AU;1.000,5')).toEqual({
      headings: ['Mineral', 'Value', 'mined country', 'mined value'],
      choices: {
        columns: ['mineral', 'valueUsd', 'extraction.country', 'extraction.usd'],
        hasHeadings: true,
        mark: ',',
      },
      mixedMarks: false,
      isUnderstood: true,
    });
  });

  it.each([
    ['a strange heading', 'mineral,value,colour\nLi,1,red'],
    ['no mineral', 'value\n1'],
    ['no value', 'mineral\nLi'],
    ['nothing at all', ''],
  ])('with %s asks first', (_why, text) => {
    expect(open(text)).toMatchObject({ isUnderstood: false, mixedMarks: false, choices: { mark: '.' } });
  });

  it('with nothing in it has no headings', () => {
    expect(open('')).toMatchObject({ headings: [], choices: { columns: [] } });
  });

  it('with both decimal marks asks too, and would take points', () => {
    expect(open('mineral;value\nLi;1,5\nNi;1.5')).toMatchObject({
      isUnderstood: false,
      mixedMarks: true,
      choices: { mark: '.' },
    });
  });

  it.each([
    ['the value', 'mineral;value\nLi;1,5', ','],
    ['the value added at a stage', 'mineral;value;mined value\nLi;1;0,5', ','],
    ['a percentage', 'mineral;value;mined share\nLi;1;0,5', ','],
    ['a whole stage in one cell', 'mineral;value;mined\nLi;1;AU 0,5', ','],
    ['no country', 'mineral;value;mined country\nLi;1;0,5', '.'],
    ['no note', 'mineral;value;note\nLi;1;0,5', '.'],
    ['no heading', 'mineral;value;mined share 0,5\nLi;1;2', '.'],
    ['no cell beyond the headings', 'mineral;value\nLi;1;0,5', '.'],
  ])('tells its decimal mark by %s', (_why, text, mark) => {
    expect(open(text).choices.mark).toBe(mark);
  });
});
