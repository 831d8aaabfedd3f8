import { describe, expect, it } from 'vitest';
import type { Column } from './columns';
import { readDelimited } from './delimited';
import { draftsOf } from './drafts';
import { layoutOf, shapeOf as shapeFrom, type TableShape } from './layout';
import { readTable, type TableReading } from './read-table';
import { type TableChoices, understand } from './understand';
import { vocabularyOf } from './vocabulary';
import countries from './words/countries.json';

const vocabulary = vocabularyOf(countries);

/** A table by its rows, as its headings say or as chosen. */
function shapeOf(rows: readonly string[], chosen: Partial<TableChoices> = {}): TableShape {
  const table = readDelimited(rows.join('\n'));
  const opened = understand(table.records, vocabulary, chosen.headings);
  return shapeFrom(table, opened, { ...opened.choices, ...chosen });
}

/** The end of a reading, and how often it paused. */
function atEnd<T>(reading: Generator<undefined, T>): { readonly pauses: number; readonly end: T } {
  for (let pauses = 0; ; pauses += 1) {
    const step = reading.next();
    if (step.done) return { pauses, end: step.value };
  }
}

const read = (rows: readonly string[], chosen?: Partial<TableChoices>): TableReading =>
  atEnd(readTable(shapeOf(rows, chosen), vocabulary)).end;

const lineOf = (...rows: string[]) => read(rows).good[0];
const problemsOf = (...rows: string[]) => read(rows).problems;

describe('a line', () => {
  it('takes what each column holds', () => {
    expect(
      lineOf(
        'id|kind|mineral|value|extraction|processing|foreign entity|supplier|note',
        " '=a|chain|Li|$1,200.50|Australia 10; CL 5|Japan 3|no|SQM|as ordered",
      ),
    ).toEqual({
      id: " '=a",
      kind: 'chain',
      mineral: 'lithium',
      valueUsd: '1200.50',
      extraction: 'AU 10; CL 5',
      processing: 'JP 3',
      recycling: '',
      foreignEntityOfConcern: 'none',
      supplier: 'SQM',
      note: 'as ordered',
    });
  });

  it.each([
    ['is named by its row without an id', ['mineral|value', '', 'Li|1'], { id: 'row-3' }],
    ['loses the mark that kept its id from being run', ['id|mineral|value', "'=a|Li|1"], { id: '=a' }],
    ['may be recycled', ['mineral|value|recycled in|recycled value', 'Li|1|US|2'], { recycling: 'US 2' }],
    ['of which nothing but mineral and value is there', ['mineral|value|note', 'Li|1'], { note: '' }],
    [
      'is shares by a percent sign',
      ['mineral|value|mined', 'Li|1|AU 60%'],
      { kind: 'shares', extraction: 'AU 60%' },
    ],
    [
      '… of one country',
      ['mineral|value|mined', 'Li|1|AU 60%; CL 5'],
      { kind: 'shares', extraction: 'AU 60%; CL 5%' },
    ],
    ['… in any stage', ['mineral|value|refined', 'Li|1|AU 60%'], { kind: 'shares', processing: 'AU 60%' }],
    [
      '… of full width',
      ['mineral|value|mined in|mined value', 'Li|1|AU|60％'],
      { kind: 'shares', extraction: 'AU 60%' },
    ],
    [
      '… behind an amount',
      ['mineral|value|mined in|mined value', 'Li|1|AU|60 % '],
      { kind: 'shares', extraction: 'AU 60%' },
    ],
    [
      'is shares by a column of percents',
      ['mineral|value|mined in|mined %', 'Li|1|AU|60'],
      { kind: 'shares', extraction: 'AU 60%' },
    ],
    [
      'is shares when it says so',
      ['kind|mineral|value|mined in|mined value', 'shares|Li|1|AU|60'],
      { kind: 'shares', extraction: 'AU 60%' },
    ],
    [
      'is a chain by sums of money',
      ['mineral|value|mined in|mined value', 'Li|1|AU|60'],
      { kind: 'chain', extraction: 'AU 60' },
    ],
    [
      'takes the percents where both are written',
      ['mineral|value|mined in|mined value|mined %', 'Li|1|AU|9|60'],
      { kind: 'shares', extraction: 'AU 60%' },
    ],
    [
      'takes the sum where the percents are blank',
      ['mineral|value|mined in|mined value|mined %', 'Li|1|AU|9| '],
      { kind: 'chain', extraction: 'AU 9' },
    ],
    [
      'leaves out a country that was not filled in',
      [
        'mineral|value|mined in|mined value|mined in 2|mined value 2|mined in 3|mined value 3',
        'Li|1|AU|9| | |CL|2',
      ],
      { extraction: 'AU 9; CL 2' },
    ],
    [
      'reads amounts in one cell by the mark of the table',
      ['mineral|value|mined', 'Li|1,5|AU 1.200; CL 2,5'],
      { extraction: 'AU 1200; CL 2.5' },
    ],
    [
      'keeps the countries of one cell behind those of columns',
      ['mineral|value|mined|mined in|mined value', 'Li|1|CL 2|AU|9'],
      { extraction: 'AU 9; CL 2' },
    ],
  ])('%s', (_why, rows, facts) => {
    expect(lineOf(...rows)).toMatchObject(facts);
  });

  it('may stand in the first row', () => {
    const columns: readonly Column[] = ['mineral', 'valueUsd'];
    expect(read(['Li|1', 'Ni|2'], { columns, headings: null }).good.map(({ id }) => id)).toEqual([
      'row-1',
      'row-2',
    ]);
  });
});

it('has all lines in the order of the file, be they right or wrong', () => {
  const { all, good, bad } = read(['id|mineral|value', 'a|Li|1', 'b|Xx|1', 'c|Ni|1']);
  expect(all.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  expect([good.length, bad.length]).toEqual([2, 1]);
});

describe('a row with the id of the line before', () => {
  it.each([
    ['a blank as its value', 'a||AU 10|', 'a| |CL 5|'],
    ['blanks around its id', 'a||AU 10|', ' a ||CL 5|'],
    ['a no-break space as its value', 'a||AU 10|', 'a|\u00a0|CL 5|'],
  ])('goes on with it, with %s', (_why, first, second) => {
    const { all, problems } = read([
      'id|value|mined|mineral',
      first.replace('a||', 'a|15|').replace(/\|$/, '|Li'),
      second,
    ]);
    expect(problems).toEqual([]);
    expect(all.map(({ id, extraction }) => [id, extraction])).toEqual([['a', 'AU 10; CL 5']]);
  });

  const headings = 'id|kind|mineral|value|mined in|mined value';
  it.each([
    ['and no value adds its countries', ['a||Li|9|AU|1', 'a||||CL|2'], ['a AU 1; CL 2']],
    ['… as often as needed', ['a||Li|9|AU|1', 'a||||CL|2', 'a||||JP|3'], ['a AU 1; CL 2; JP 3']],
    ['… past a blank row', ['a||Li|9|AU|1', ' | ', 'a||||CL|2'], ['a AU 1; CL 2']],
    ['and a value is a line of its own', ['a||Li|9|AU|1', 'a||Li|9|CL|2'], ['a AU 1', 'a CL 2']],
    [
      'with another between is one too',
      ['a||Li|9|AU|1', 'b||Li|9|AU|1', 'a||||CL|2'],
      ['a AU 1', 'b AU 1', 'a CL 2'],
    ],
    ['which is none: not added', ['||Li|9|AU|1', '||||CL|2'], ['row-2 AU 1', 'row-3 CL 2']],
  ])('%s', (_why, rows, lines) => {
    const { good, bad } = read([headings, ...rows]);
    expect([...good, ...bad].map(({ id, extraction }) => `${id} ${extraction}`)).toEqual(lines);
  });
});

describe('a problem stands at the cell it comes from', () => {
  it.each([
    [
      'a mineral',
      ['value|mineral', '1|gold'],
      { row: 2, column: 2, about: 'mineral', text: 'gold', code: 'NOT_A_MINERAL' },
    ],
    [
      'a value, with its limit',
      ['mineral|value', 'Li|-1'],
      { row: 2, column: 2, about: 'valueUsd', text: '-1', code: 'NOT_POSITIVE' },
    ],
    [
      'a supplier that is too long, at the supplier',
      ['mineral|value|supplier', `Li|1|${'x'.repeat(121)}`],
      { row: 2, column: 3, about: 'supplier', text: 'x'.repeat(121), code: 'TOO_LONG', args: { max: 120 } },
    ],
    [
      'a note that is too long, with the length that would do',
      ['mineral|value|note', `Li|1|${'x'.repeat(2_001)}`],
      { row: 2, column: 3, about: 'note', text: 'x'.repeat(2_001), code: 'TOO_LONG', args: { max: 2_000 } },
    ],
    [
      'an id that is too long',
      ['id|mineral|value', `${'x'.repeat(65)}|Li|1`],
      { row: 2, column: 1, about: 'id', text: 'x'.repeat(65), code: 'TOO_LONG', args: { max: 64 } },
    ],
    [
      'whether a foreign entity took part',
      ['mineral|value|feoc', 'Li|1|perhaps'],
      {
        row: 2,
        column: 3,
        about: 'foreignEntityOfConcern',
        text: 'perhaps',
        code: 'NOT_AN_OPTION',
        args: { options: 'none, present, unknown' },
      },
    ],
    [
      'a value in a column that is not there',
      ['mineral|note', 'Li|x'],
      { row: 2, column: null, about: 'valueUsd', text: '', code: 'MISSING_FIELD' },
    ],
    [
      'an id twice',
      ['id|mineral|value', 'a|Li|1', 'a|Li|1'],
      { row: 3, column: 1, about: 'id', text: 'a', code: 'DUPLICATE_ID', args: { id: 'a' } },
    ],
    [
      'a kind there is not',
      ['mineral|value|kind', 'Li|1|ring'],
      {
        row: 2,
        column: 3,
        about: 'kind',
        text: 'ring',
        code: 'NOT_AN_OPTION',
        args: { options: 'chain, shares' },
      },
    ],
    [
      'the second country of a stage',
      ['mineral|value|mined in|mined value|mined in 2|mined value 2', 'Li|1|AU|1|Atlantis|1'],
      { row: 2, column: 5, about: 'extraction.country', text: 'Atlantis', code: 'NOT_A_COUNTRY' },
    ],
    [
      'the second amount of a stage',
      ['mineral|value|refined in|refined value|refined in 2|refined value 2', 'Li|1|AU|1|CL|-1'],
      { row: 2, column: 6, about: 'processing.usd', text: '-1', code: 'BELOW_MINIMUM', args: { min: 0 } },
    ],
    [
      'a percentage',
      ['mineral|value|mined in|mined %', 'Li|1|AU|101'],
      {
        row: 2,
        column: 4,
        about: 'extraction.percent',
        text: '101',
        code: 'ABOVE_MAXIMUM',
        args: { max: 100 },
      },
    ],
    [
      'a percentage of a chain',
      ['kind|mineral|value|mined in|mined %', 'chain|Li|1|AU|60'],
      { row: 2, column: 5, about: 'extraction.percent', text: '60', code: 'A_PERCENTAGE' },
    ],
    [
      'a country in one cell with its amount',
      ['mineral|value|recycled', 'Li|1|US 1; Atlantis 2'],
      { row: 2, column: 3, about: 'recycling.text', text: 'US 1; Atlantis 2', code: 'NOT_A_COUNTRY' },
    ],
    [
      'a percentage as a value: refused, not sixty dollars',
      ['mineral|value', 'Li|60 %'],
      { row: 2, column: 2, about: 'valueUsd', text: '60 %', code: 'A_PERCENTAGE' },
    ],
    [
      'an amount that is lacking: at its cell',
      ['mineral|value|mined in|mined value|mined in 2|mined value 2', 'Li|1|AU||CL|3'],
      { row: 2, column: 4, about: 'extraction.usd', text: '', code: 'NO_AMOUNT' },
    ],
    [
      'a country that is lacking: at its cell',
      ['mineral|value|mined in|mined value', 'Li|1| |5'],
      { row: 2, column: 3, about: 'extraction.country', text: ' ', code: 'NOT_A_COUNTRY' },
    ],
    [
      '… at the amount, where it has no column',
      ['mineral|value|mined value', 'Li|1|5'],
      { row: 2, column: 3, about: 'extraction.usd', text: '5', code: 'NOT_A_COUNTRY' },
    ],
    [
      'percentages over the whole: at the first of them',
      ['mineral|value|mined in|mined %|mined in 2|mined % 2', 'Li|1|AU|60|CL|60'],
      {
        row: 2,
        column: 3,
        about: 'extraction.country',
        text: 'AU',
        code: 'SUM_OVER_100',
        args: { sum: 120 },
      },
    ],
    [
      'recycling beside mining: at the recycling',
      ['mineral|value|mined|recycled', 'Li|1|AU 1|US 1'],
      { row: 2, column: 4, about: 'recycling.text', text: 'US 1', code: 'RECYCLING_BESIDE_OTHER_STAGES' },
    ],
    [
      'what stands in a row added to the line: in that row',
      ['id|mineral|value|mined in|mined value', 'a|Li|1|AU|1', 'a|||Atlantis|2'],
      { row: 3, column: 4, about: 'extraction.country', text: 'Atlantis', code: 'NOT_A_COUNTRY' },
    ],
    [
      'a cell beyond the headings',
      ['mineral|value', 'Li|1| |9'],
      { row: 2, column: 4, about: null, text: '9', code: 'EXTRA_CELL' },
    ],
    [
      'a quote that is not closed: at the row',
      ['mineral|value|note', 'Li|1|"x'],
      { row: 2, column: 1, about: null, text: 'Li', code: 'BAD_QUOTE' },
    ],
  ])('%s', (_why, rows, problem) => {
    expect(problemsOf(...rows)).toEqual([problem]);
  });

  it('for an amount that is lacking, at the country where it has no column', () => {
    expect(problemsOf('mineral|value|mined in|mined in 2', 'Li|1|AU|CL')).toEqual([
      { row: 2, column: 3, about: 'extraction.country', text: 'AU', code: 'NO_AMOUNT' },
      { row: 2, column: 4, about: 'extraction.country', text: 'CL', code: 'NO_AMOUNT' },
    ]);
  });

  it('in a table with blank rows, which count', () => {
    const found = problemsOf('mineral|value', '', 'Li|1', '|', 'gold|1|9');
    expect(found.map(({ row, column, code }) => [row, column, code])).toEqual([
      [5, 3, 'EXTRA_CELL'],
      [5, 1, 'NOT_A_MINERAL'],
    ]);
  });

  it('in a row that ends before its amount: at the cell that is lacking', () => {
    const [problem] = problemsOf(
      'mineral|value|mined in|mined value|mined in 2|mined value 2',
      'Li|1|AU|2|CL',
    );
    expect(problem).toEqual({ row: 2, column: 6, about: 'extraction.usd', text: '', code: 'NO_AMOUNT' });
  });

  it('and shows an amount without its country as one', () => {
    expect(read(['mineral|value|mined value', 'Li|1|5']).bad).toMatchObject([{ extraction: ': 5' }]);
  });

  it('and takes one country without an amount for all of its stage', () => {
    const { good } = read(['mineral|value|mined in', 'Li|1|AU']);
    expect(good).toMatchObject([{ kind: 'chain', extraction: 'AU' }]);
  });

  it('and takes the line out of the good ones', () => {
    const { good, bad } = read(['id|mineral|value', 'a|Li|1', 'b|gold|1', 'c|Li|1']);
    expect([good, bad].map((lines) => lines.map(({ id }) => id))).toEqual([['a', 'c'], ['b']]);
  });

  it.each([
    ['space beyond the headings', ['mineral|value', 'Li|1| ']],
    ['space for a kind', ['kind|mineral|value', ' |Li|1']],
    ['a column without a heading we know', ['mineral|value|colour', 'Li|1|red']],
  ])('%s is none', (_why, rows) => {
    expect(problemsOf(...rows)).toEqual([]);
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
  ];

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

describe('a long table', () => {
  const rows = (count: number): string[] => ['mineral|value', ...Array<string>(count).fill('Li|1')];

  it('is read with a pause for 200 rows, and for 200 lines', () => {
    expect(atEnd(draftsOf(layoutOf(shapeOf(rows(400)), vocabulary))).pauses).toBe(2);
    expect(atEnd(readTable(shapeOf(rows(400)), vocabulary)).pauses).toBe(4);
  });

  it('of 10,000 rows is taken; one more is offered to be added up', () => {
    expect(read(rows(10_000)).tooMany).toBeUndefined();
    expect(read(rows(10_001))).toMatchObject({ good: [], tooMany: { rows: 10_001, summed: 1 } });
    expect(read(rows(10_001), { addsUp: true })).toMatchObject({
      good: [{ mineral: 'lithium', valueUsd: '10001' }],
      addedUpFrom: 10_001,
    });
  });
});
