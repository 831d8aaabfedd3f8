import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDelimited } from './delimited';

const spectrum = dirname(createRequire(import.meta.url).resolve('csv-spectrum'));
const cases = readdirSync(join(spectrum, 'csvs')).map((file) => file.replace(/\.csv$/, ''));

/** The package's own expectation of one case is no list and has another number in it than its file. */
function expected(name: string): unknown {
  const json = readFileSync(join(spectrum, 'json', `${name}.json`), 'utf8');
  return name === 'location_coordinates'
    ? [JSON.parse(json.replace('1234567890', '2095257564'))]
    : JSON.parse(json);
}

describe('the acid cases of csv-spectrum', () => {
  it('are all there', () => expect(cases).toHaveLength(12));

  it.each(cases)('%s', (name) => {
    const { records } = readDelimited(readFileSync(join(spectrum, 'csvs', `${name}.csv`), 'utf8'));
    const [headings = [], ...rows] = records;
    const objects = rows.map((row) => Object.fromEntries(headings.map((heading, at) => [heading, row[at]])));
    expect(objects).toEqual(expected(name));
  });
});

describe('what spreadsheets write', () => {
  it.each([
    [
      'semicolons, for commas are decimal marks',
      'a;b\n1,5;2',
      ';',
      [
        ['a', 'b'],
        ['1,5', '2'],
      ],
    ],
    [
      'tabs',
      'a\tb\r\n1\t2\r\n',
      '\t',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a mark of the byte order',
      '\uFEFFa,b\n1,2',
      ',',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['one column', 'a\n1\n2', ',', [['a'], ['1'], ['2']]],
    ['an empty line within', 'a,b\n\n1,2', ',', [['a', 'b'], [''], ['1', '2']]],
    [
      'quoted new lines and quotes',
      'a,b\n"x\n""y""",2',
      ',',
      [
        ['a', 'b'],
        ['x\n"y"', '2'],
      ],
    ],
    ['nothing', '', ',', []],
  ])('%s', (_why, text, delimiter, records) => {
    expect(readDelimited(text)).toEqual({ records, delimiter, badQuotes: [] });
  });

  it('names the record of a quote that is never closed', () => {
    expect(readDelimited('a,b\n1,2\n"3,4\n5,6').badQuotes).toEqual([2]);
  });

  it('stops when told to', () => {
    const { records } = readDelimited('1,2\n'.repeat(50_000), (characters) => characters < 16_000);
    expect(records.length).toBeLessThan(5_000);
  });
});
