import { describe, expect, it } from 'vitest';
import { blankRow, type ChainRow } from '../../scenario-form';
import { cellWords } from './cell-words';
import { fromClipboard, repeated, toClipboard } from './clipboard';
import { completed, completionsOf, knownTerm } from './completions';
import { tidied, withBlock, withCell, withNewRow, without } from './edit-rows';
import { arranged, totalValue } from './order';
import { blockOf, moved, type Selection, single } from './selection';

const row = (id: string, changes: Partial<ChainRow> = {}): ChainRow => ({
  ...blankRow(id),
  mineral: 'lithium',
  valueUsd: '1',
  ...changes,
});

describe('a cell', () => {
  it.each([
    ['percentages make shares', { kind: 'chain' }, 'AU 60%', 'shares'],
    ['sums make a chain', { kind: 'shares' }, 'AU 60', 'chain'],
    ['sums beside percentages leave shares', { kind: 'shares', processing: 'JP 5%' }, 'AU 60', 'shares'],
    ['a country alone changes nothing', { kind: 'shares' }, 'AU', 'shares'],
  ] satisfies [string, Partial<ChainRow>, string, string][])('%s', (_why, before, typed, kind) => {
    expect(withCell(row('a', before), 'extraction', typed).kind).toBe(kind);
  });

  it.each([
    ['extraction', 'Australia 1,200; Corea del Sur 3%', 'AU 1200; KR 3%'],
    ['mineral', 'Ni', 'nickel'],
    ['foreignEntityOfConcern', 'No', 'none'],
    ['note', ' as is ', ' as is '],
    ['extraction', 'Atlantis 5', 'Atlantis 5'],
  ] as const)('%s: %s is written %s', (column, typed, tidy) => {
    expect(tidied(column, typed)).toBe(tidy);
  });
});

describe('names that are offered', () => {
  it.each([
    ['mineral', 'lith', ['lithium'], false],
    ['mineral', 'Co', ['cobalt', 'copper', 'metallurgical-coal'], true],
    ['extraction', 'AU 60; chi', ['CL', 'CN', 'HK', 'MO'], false],
    ['extraction', 'korea', ['KP', 'KR'], true],
    ['extraction', 'AU 60', [], true],
    ['foreignEntityOfConcern', 'pre', ['present'], false],
    ['note', 'lith', [], true],
    ['mineral', 'zzz', [], false],
  ] as const)('%s: %s', (column, typed, terms, isKnown) => {
    const offered = completionsOf(column, typed);
    expect([offered.options.map(({ term }) => term).toSorted(), offered.isKnown]).toEqual([
      [...terms],
      isKnown,
    ]);
  });

  it('a country goes in where it was begun, so that its amount can follow; a mineral by its name', () => {
    const chile = { term: 'CL', label: 'Chile' };
    expect(completed('extraction', 'AU 60; chi', chile)).toBe('AU 60; CL ');
    expect(completed('mineral', 'li', { term: 'lithium', label: 'Lithium' })).toBe('Lithium');
  });

  it('the words of a cell are read back as what they stand for', () => {
    for (const [column, term] of [
      ['mineral', 'metallurgical-coal'],
      ['foreignEntityOfConcern', 'none'],
      ['foreignEntityOfConcern', 'unknown'],
    ] as const)
      expect(knownTerm(column, cellWords(column, term))).toBe(term);
  });
});

describe('a block that is pasted', () => {
  it.each([
    [
      'one cell fills the selection',
      [['a']],
      2,
      2,
      [
        ['a', 'a'],
        ['a', 'a'],
      ],
    ],
    ['two rows fill four', [['a'], ['b']], 4, 1, [['a'], ['b'], ['a'], ['b']]],
    ['what does not fit by whole times stays as it is', [['a'], ['b']], 3, 1, [['a'], ['b']]],
    ['a smaller selection takes all of it', [['a', 'b']], 1, 1, [['a', 'b']]],
    ['nothing is nothing', [], 2, 2, []],
  ])('%s', (_why, cells, rows, columns, expected) => {
    expect(repeated(cells, rows, columns)).toEqual(expected);
  });
});

describe('a block', () => {
  it('goes in from a cell on, and adds lines at the end', () => {
    const rows = withBlock([row('a'), row('b')], {
      rows: [1],
      column: 0,
      cells: [
        ['Li', '5'],
        ['Co', '6', 'Chile 2'],
      ],
    });
    expect(rows.map(({ mineral, valueUsd, extraction }) => [mineral, valueUsd, extraction])).toEqual([
      ['lithium', '1', ''],
      ['lithium', '5', ''],
      ['cobalt', '6', 'CL 2'],
    ]);
  });

  it('gives a line an id of its own where another has it, and where it comes twice', () => {
    const rows = [row('a'), row('b'), row('c')];
    const ids = (places: readonly number[], cells: readonly (readonly string[])[]) =>
      withBlock(rows, { rows: places, column: 8, cells }).map(({ id }) => id);
    expect(ids([1, 2], [['c'], ['b']])).toEqual(['a', 'c', 'b']);
    expect(ids([1, 2], [['a'], ['x']])).toEqual(['a', 'row-4', 'x']);
    expect(ids([0, 1, 2], [['a'], ['a'], ['']])).toEqual(['a', 'row-4', 'row-5']);
  });

  it('gives no line the id of a mineral that is not in the table', () => {
    const cards = new Set(['lithium', 'row-2']);
    const [pasted, added] = withBlock(
      [row('a')],
      { rows: [0], column: 8, cells: [['lithium'], ['x']] },
      cards,
    );
    expect([pasted?.id, added?.id]).toEqual(['row-3', 'x']);
    expect(withNewRow([row('a')], cards).map(({ id }) => id)).toEqual(['a', 'row-3']);
  });

  it('that is too wide loses nothing of the table', () => {
    expect(withBlock([row('a')], { rows: [0], column: 8, cells: [['x', 'y']] })[0]).toEqual(row('x'));
  });
});

it('lines leave by their place', () => {
  expect(without([row('a'), row('b'), row('c')], [0, 2]).map(({ id }) => id)).toEqual(['b']);
});

describe('the clipboard', () => {
  it('loses no empty line at the end, nor a single empty cell', () => {
    for (const cells of [[['a'], [''], ['']], [['']]])
      expect(fromClipboard(toClipboard(cells))).toEqual(cells);
  });

  it.each([
    ['a cell', 'x', [['x']]],
    [
      'a block, as spreadsheets end it',
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['quotes around tabs and lines', '"a\tb"\t"c\n""d"""', [['a\tb', 'c\n"d"']]],
    [
      'empty cells',
      '\ta\n\t',
      [
        ['', 'a'],
        ['', ''],
      ],
    ],
    ['a quote inside a cell', '5" pipe\tx', [['5" pipe', 'x']]],
  ])('%s', (_why, text, cells) => {
    expect(fromClipboard(text)).toEqual(cells);
  });

  it('gives back what it was given', () => {
    const cells = [
      ['a\n', '"'],
      ['', 'x\ty'],
    ];
    expect(fromClipboard(toClipboard(cells))).toEqual(cells);
  });
});

describe('keys', () => {
  const size = { rows: 5, columns: 3 };
  const at: Selection = single({ row: 2, column: 1 });
  const press = (key: string, { shift = false, control = false } = {}, from = at) =>
    moved(from, { key, shift, control }, size);

  it.each([
    ['ArrowDown', {}, 3, 1],
    ['ArrowUp', {}, 1, 1],
    ['ArrowLeft', {}, 2, 0],
    ['ArrowDown', { control: true }, 4, 1],
    ['Home', {}, 2, 0],
    ['End', { control: true }, 4, 2],
    ['PageDown', {}, 4, 1],
    ['Enter', {}, 3, 1],
    ['Enter', { shift: true }, 1, 1],
    ['Tab', {}, 2, 2],
    ['Tab', { shift: true }, 2, 0],
  ] as const)('%s %j', (key, held, row, column) => {
    expect(press(key, held)).toEqual(single({ row, column }));
  });

  it('Shift selects a block, Ctrl+A everything', () => {
    const selected = press('ArrowRight', { shift: true }, press('ArrowUp', { shift: true }) ?? at);
    expect(selected && blockOf(selected)).toEqual({ top: 1, bottom: 2, left: 1, right: 2 });
    const everything = press('a', { control: true });
    expect(everything && blockOf(everything)).toEqual({ top: 0, bottom: 4, left: 0, right: 2 });
  });

  it('Tab goes on to the next line, and leaves the table at its end', () => {
    expect(press('Tab', {}, single({ row: 0, column: 2 }))).toEqual(single({ row: 1, column: 0 }));
    expect(press('Tab', {}, single({ row: 4, column: 2 }))).toBeNull();
    expect(press('Tab', { shift: true }, single({ row: 0, column: 0 }))).toBeNull();
  });

  it('others do not move', () => expect(press('x')).toBeNull());
});

describe('the order', () => {
  const rows = [
    row('a', { valueUsd: '10' }),
    row('b', { valueUsd: '9', note: 'Chile' }),
    row('c', { valueUsd: '' }),
  ];
  const shown = (changes: Partial<Parameters<typeof arranged>[1]>) =>
    arranged(
      rows,
      { sort: null, find: '', onlyProblems: false, outcome: '', foreign: '', ...changes },
      { isWrong: (index) => index === 2 },
    );

  it('is that of the table, or of a column, empty cells last', () => {
    expect(shown({})).toEqual([0, 1, 2]);
    expect(shown({ sort: { column: 'valueUsd', descending: false } })).toEqual([1, 0, 2]);
    expect(shown({ sort: { column: 'valueUsd', descending: true } })).toEqual([0, 1, 2]);
  });

  it('shows rows of foreign entities, or of which nothing is stated', () => {
    const entities = new Map([
      ['a', 'covered-nation'],
      ['b', 'unknown'],
      ['c', 'reported'],
    ] as const);
    const all = { sort: null, find: '', onlyProblems: false, outcome: '' } as const;
    const of = (foreign: 'found' | 'not-stated') =>
      arranged(rows, { ...all, foreign }, { isWrong: () => false, entities });
    expect([of('found'), of('not-stated')]).toEqual([[0, 2], [1]]);
  });

  it('finds text in any cell, and rows with a problem', () => {
    expect(shown({ find: 'chile' })).toEqual([1]);
    expect(shown({ onlyProblems: true, outcome: '' })).toEqual([2]);
  });

  it.each([
    ['a country by its name', 'Australia', [0]],
    ['in another language', 'チリ', [0, 1]],
    ['by its code', 'au', [0]],
    ['a mineral by its symbol', 'Ni', [1]],
    ['what is nowhere', 'Japan', []],
  ])('finds %s', (_why, find, expected) => {
    const named = [
      row('a', { extraction: 'AU 60; CL 40', mineral: 'lithium' }),
      row('b', { processing: 'CL 5', mineral: 'nickel' }),
    ];
    expect(
      arranged(
        named,
        { sort: null, find, onlyProblems: false, outcome: '', foreign: '' },
        { isWrong: () => false },
      ),
    ).toEqual(expected);
  });

  it('adds up what can be read', () => expect(totalValue(rows, [0, 1, 2])).toBe(19));
});
