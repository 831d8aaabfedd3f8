import { expect, test } from 'vitest';
import { readDelimited } from './delimited';
import { askedRows, type PartsMeant, readAnswers } from './supplier-sheet';
import { rowsToText } from './write-table';

const asked = [
  { id: '=ni', mineral: 'nickel', stage: 'extraction' as const },
  { id: 'li', mineral: 'lithium', stage: 'processing' as const },
];

test('what goes out comes back: by id, with the parts that were filled in', () => {
  const [head = [], nickel = [], lithium = []] = askedRows(asked);
  const filled = [
    head,
    [...nickel.slice(0, 3), 'Indonesia', '60%', 'no', ''],
    [...nickel.slice(0, 3), 'AU', '', '', ''],
    lithium,
  ];
  const { records } = readDelimited(rowsToText(filled), () => true);
  expect(readAnswers(records)).toEqual({
    stages: [
      {
        id: '=ni',
        stage: 'extraction',
        places: [
          { country: 'ID', percent: 60 },
          { country: 'AU', percent: 40 },
        ],
      },
    ],
    entities: new Map([['=ni', 'none']]),
    problems: [],
  });
});

test('a wrong row is named, and the rest is read', () => {
  const row = (...cells: string[]) => cells;
  const { stages, problems } = readAnswers([
    row('id', 'mineral', 'stage', 'country', 'percent', 'foreign_entity'),
    row('a', '', 'mining', 'AU', '1'),
    row('a', '', 'extraction', 'Atlantis', '1'),
    row('a', '', 'extraction', 'AU', 'half'),
    row('b', '', 'extraction', 'AU', '70'),
    row('b', '', 'extraction', 'CL', '70'),
    row('c', '', 'extraction', 'CL', '', 'maybe'),
  ]);
  expect(stages.map(({ id }) => id)).toEqual(['c']);
  expect(problems.map(({ code, row: at }) => [code, at])).toEqual([
    ['STAGE', 2],
    ['COUNTRY', 3],
    ['PERCENT', 4],
    ['ENTITY', 7],
    ['OVER_100', 5],
  ]);
  expect(readAnswers([row('mineral', 'value')]).problems[0]?.code).toBe('NO_HEADINGS');
});

test('0.6 may be what a spreadsheet keeps of 60 %: it is asked, and taken as said', () => {
  const sheet = [
    ['id', 'mineral', 'stage', 'country', 'percent'],
    ['ni', '', 'extraction', 'AU', '0.07'],
    ['ni', '', 'extraction', 'CL', '0.5%'],
    ['ni', '', 'extraction', 'ID', '30'],
    ['li', '', 'extraction', 'AU', '1'],
  ];
  const percents = (meant?: PartsMeant) =>
    readAnswers(sheet, meant).stages.map(({ places }) => places.map(({ percent }) => percent));
  expect(readAnswers(sheet).doubtful).toBe('0.07');
  expect(percents('of-one')).toEqual([[7, 0.5, 30], [100]]);
  expect(percents('of-hundred')).toEqual([[0.07, 0.5, 30], [1]]);
  expect(readAnswers(sheet, 'of-one')).not.toHaveProperty('doubtful');
  expect(readAnswers([...sheet.slice(0, 1), ...sheet.slice(2, 4)])).not.toHaveProperty('doubtful');
});
