import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDelimited, readWith } from './delimited';

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
    [
      'bars',
      'a|b\n1|2',
      '|',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'lines as old Macs end them',
      'a,b\r1,2\r',
      ',',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'an empty cell at the end',
      'a,b\n1,',
      ',',
      [
        ['a', 'b'],
        ['1', ''],
      ],
    ],
    [
      'a quoted cell at the end of a line',
      'a,"b"\r\n1,2',
      ',',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'an empty quoted cell',
      'a,b\n"",2',
      ',',
      [
        ['a', 'b'],
        ['', '2'],
      ],
    ],
    [
      'a quote within a cell is a letter',
      'a,b\n5" nail,2',
      ',',
      [
        ['a', 'b'],
        ['5" nail', '2'],
      ],
    ],
    [
      'the mark that parts the first row most',
      'a,b;c;d\n1;2;3',
      ';',
      [
        ['a,b', 'c', 'd'],
        ['1', '2', '3'],
      ],
    ],
    ['a comma, where two part it alike', 'a,b;c', ',', [['a', 'b;c']]],
    ['no mark within quotes', '"a;b;c",d', ',', [['a;b;c', 'd']]],
    ['nothing', '', ',', []],
  ])('%s', (_why, text, delimiter, records) => {
    expect(readDelimited(text)).toEqual({ records, delimiter, badQuotes: [] });
  });

  it.each([
    ['never closed', 'a,b\n1,2\n"3,4\n5,6', [['a', 'b'], ['1', '2'], ['3,4\n5,6']], [2]],
    ['never closed after a doubled one', '"a""b', [['a"b']], [0]],
    [
      'closed in the middle of a text',
      'a,b\n"x"y,2\n3,"z"w',
      [
        ['a', 'b'],
        ['xy', '2'],
        ['3', 'zw'],
      ],
      [1, 2],
    ],
    [
      'in one of the first cells, the last being right',
      'a,b\n"x"y,"2"',
      [
        ['a', 'b'],
        ['xy', '2'],
      ],
      [1],
    ],
  ])('names the record of a quote that is %s', (_why, text, records, badQuotes) => {
    expect(readDelimited(text)).toEqual({ records, delimiter: ',', badQuotes });
  });

  const long = 'a,b\n'.repeat(4_001);

  it('tells every 2,000 records how far it is', () => {
    const told: unknown[] = [];
    expect(readDelimited(long, (...so) => told.push(so) > 0).records).toHaveLength(4_001);
    expect(told).toEqual([
      [8_000, 2_000],
      [16_000, 4_000],
    ]);
  });

  it('stops when told to', () => {
    expect(readDelimited(long, (characters) => characters < 10_000).records).toHaveLength(4_000);
  });

  it('reads to the end when nobody listens', () => {
    expect(readDelimited(long).records).toHaveLength(4_001);
    expect(readWith(long, ',').records).toHaveLength(4_001);
  });
});
