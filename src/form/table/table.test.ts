import { describe, expect, it } from 'vitest';
import { readRow } from '../chain-rows/read-rows';
import { suggestColumns } from './columns';
import { readDelimited } from './delimited';
import { decimalMarkOf, plainNumber } from './numbers';
import { readTable } from './read-table';
import { countryTerm, mineralTerm } from './terms';

function read(text: string, mark: '.' | ',' = '.') {
  const { records, badQuotes } = readDelimited(text);
  const columns = suggestColumns(records[0] ?? []);
  const steps = readTable({ records, badQuotes, mark, columns, hasHeadings: true });
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  if (step.value === null) throw new Error('too many');
  return step.value;
}
const entriesOf = (text: string) => read(text).good.map((row) => readRow(row).entry);

describe('headings', () => {
  it.each([
    [
      'English',
      ['Mineral', 'Value (USD)', 'Mined in', 'Extraction value added (USD)', 'Refining country', 'Notes'],
      ['mineral', 'valueUsd', 'extraction.country', 'extraction.usd', 'processing.country', 'note'],
    ],
    [
      'Spanish',
      ['Mineral', 'Valor (USD)', 'País de extracción', 'Valor añadido extracción', 'Reciclaje país', 'Nota'],
      ['mineral', 'valueUsd', 'extraction.country', 'extraction.usd', 'recycling.country', 'note'],
    ],
    [
      'Japanese',
      ['鉱物', '価額（USD）', '採掘国', '採掘の付加価値', '精製国', '備考'],
      ['mineral', 'valueUsd', 'extraction.country', 'extraction.usd', 'processing.country', 'note'],
    ],
    [
      'numbered',
      ['extraction_country_1', 'extraction_country_2'],
      ['extraction.country', 'extraction.country'],
    ],
    ['strange, and twice', ['Foo', 'mineral', 'mineral'], [null, 'mineral', null]],
  ])('%s', (_why, headings, columns) => {
    expect(suggestColumns(headings)).toEqual(columns);
  });
});

describe('terms', () => {
  it.each([
    ['Chile', 'CL'],
    ['corea del sur', 'KR'],
    ['日本', 'JP'],
    ['jp', 'JP'],
    ['Congo - Kinshasa', 'CD'],
    ['Côte d’Ivoire', 'CI'],
    ['Atlantis', 'Atlantis'],
    ['不明', 'ZZ'],
  ])('%s is the country %s', (typed, code) => {
    expect(countryTerm(typed)).toBe(code);
  });
  it.each([
    ['Li', 'lithium'],
    ['Níquel', 'nickel'],
    ['コバルト', 'cobalt'],
    ['Metallurgical coal', 'metallurgical-coal'],
    ['Unobtainium', 'Unobtainium'],
  ])('%s is the mineral %s', (typed, id) => {
    expect(mineralTerm(typed)).toBe(id);
  });
});

describe('decimal marks', () => {
  it.each([
    [['1,5', '1.234'], ','],
    [['1.234,50'], ','],
    [['1.5', '1,234'], '.'],
    [['1,234,567'], '.'],
    [['1.234.567'], ','],
    [['12', '1,234'], '.'],
    [['1,5', '1.5'], null],
  ] as const)('%j: %s', (cells, mark) => {
    expect(decimalMarkOf(cells)).toBe(mark);
  });
  it.each([
    ['1.234,5', ',', '1234.5'],
    ['$ 1.234,50', ',', '1234.50'],
    ['12,5 %', ',', '12.5'],
    ['1 234,5', ',', '1234.5'],
    ['1,234.5', '.', '1234.5'],
    ['1.5', ',', '1.5?'],
    ['12x', '.', '12x'],
  ] as const)('%s with %s: %s', (cell, mark, number) => {
    if (number.endsWith('?')) expect(plainNumber(cell, mark)).not.toBe('15');
    else expect(plainNumber(cell, mark)).toBe(number);
  });
});

describe('a file with seven kinds of error in seven rows', () => {
  const text = [
    'id,mineral,value_usd,extraction_country,extraction_value_added_usd,recycling_country,recycling_value_added_usd,foreign_entity',
    'good,lithium,100,AU,10,,,none',
    'a,unobtainium,100,AU,10,,,none',
    'b,nickel,12O,AU,10,,,none',
    'c,nickel,,AU,10,,,none',
    'd,nickel,5,Atlantis,10,,,none',
    'e,nickel,5,AU,-1,,,none',
    'f,nickel,5,AU,1,US,1,none',
    'good,nickel,5,AU,1,,,none',
  ].join('\n');

  it('names each by row, column, text and reason, and keeps the good row', () => {
    const { good, bad, problems } = read(text);
    expect(good.map(({ id }) => id)).toEqual(['good']);
    expect(bad).toHaveLength(7);
    expect(problems.map((each) => [each.row, each.column, each.text, each.code])).toEqual([
      [3, 2, 'unobtainium', 'NOT_A_MINERAL'],
      [4, 3, '12O', 'NOT_A_DECIMAL'],
      [5, 3, '', 'MISSING_FIELD'],
      [6, 4, 'Atlantis', 'NOT_A_COUNTRY'],
      [7, 5, '-1', 'BELOW_MINIMUM'],
      [8, 6, 'US', 'RECYCLING_BESIDE_OTHER_STAGES'],
      [9, 1, 'good', 'DUPLICATE_ID'],
    ]);
  });
});

describe('rows', () => {
  it('go on the chain before when they repeat its id and have no value', () => {
    expect(
      entriesOf('id,mineral,value_usd,extraction_country,extraction_usd\nx,li,9,AU,1\nx,,,CL,2\ny,ni,3,,'),
    ).toMatchObject([
      {
        id: 'x',
        mineral: 'lithium',
        extraction: [
          { country: 'AU', valueAddedUsd: '1' },
          { country: 'CL', valueAddedUsd: '2' },
        ],
      },
      { id: 'y', mineral: 'nickel' },
    ]);
  });

  it('may hold several countries side by side, or in one cell', () => {
    const side =
      'mineral,value,mined country 1,mined value 1,mined country 2,mined value 2\nli,9,AU,1,Chile,2';
    const cell = 'mineral;value;extraction\nli;9;"AU 1; Chile 2"';
    const extraction = [
      { country: 'AU', valueAddedUsd: '1' },
      { country: 'CL', valueAddedUsd: '2' },
    ];
    expect(entriesOf(side)).toMatchObject([{ extraction }]);
    expect(entriesOf(cell)).toMatchObject([{ extraction }]);
  });

  it('are shares when they hold percentages', () => {
    expect(
      entriesOf('mineral,value,extraction country,extraction share\nli,9,AU,60%\nni,3,AU,40'),
    ).toMatchObject([
      { kind: 'shares', extraction: [{ country: 'AU', percent: '60' }] },
      { kind: 'shares', extraction: [{ country: 'AU', percent: '40' }] },
    ]);
  });

  it('keep their numbers in the file, blank ones among them', () => {
    expect(
      read('mineral,value\n\nli,1\n,,\nxx,1,9').problems.map(({ row, column, code }) => [row, column, code]),
    ).toEqual([
      [5, 3, 'EXTRA_CELL'],
      [5, 1, 'NOT_A_MINERAL'],
    ]);
  });

  it('with an open quote are named', () => {
    expect(read('mineral,value\n"li,1').problems.map(({ row, code }) => [row, code])).toContainEqual([
      2,
      'BAD_QUOTE',
    ]);
  });
});
