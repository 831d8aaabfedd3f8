import { describe, expect, it, vi } from 'vitest';

// Afresh: the words are looked up in a table that is made once, by these tests whoever asked before.
vi.resetModules();
const { COLUMNS, columnOf, HEADINGS, suggestColumns } = await import('./columns');

it('a column is one that has a heading', () => {
  expect(COLUMNS.toSorted()).toEqual(Object.keys(HEADINGS).toSorted());
});

describe('the headings of one table', () => {
  it.each([
    [
      'in all languages, with a word between or none',
      [
        'Critical mineral',
        '金額',
        'Mined in',
        'Cost of mining',
        'Valor de extracción',
        '加工の割合',
        '% recycled',
      ],
      [
        'mineral',
        'valueUsd',
        'extraction.country',
        'extraction.usd',
        'extraction.usd',
        'processing.percent',
        'recycling.percent',
      ],
    ],
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
      'numbered, for several countries of a stage',
      ['extraction_country_1', 'extraction_country_2', 'Recycled 10'],
      ['extraction.country', 'extraction.country', 'recycling.text'],
    ],
    [
      'twice the same, where a line has only one',
      ['mineral', 'material', 'note', 'note 2'],
      ['mineral', null, 'note', null],
    ],
    ['strange, which takes no place from the next', ['Foo', 'mineral'], [null, 'mineral']],
  ])('%s', (_why, headings, columns) => {
    expect(suggestColumns(headings)).toEqual(columns);
  });
});

describe('one heading', () => {
  it.each(COLUMNS)('%s is known by the heading it is exported under', (column) => {
    expect(columnOf(HEADINGS[column])).toBe(column);
  });

  it.each([
    ['case, spaces and brackets do not matter', '  VALUE [usd] ', 'valueUsd'],
    ['nor do letters of full width', 'ＩＤ', 'id'],
    ['nor do accents', 'Mineral crítico', 'mineral'],
    ['Japanese letters keep their marks', 'メモ', 'note'],
    ['a sign for percent', 'Extraction %', 'extraction.percent'],
    ['… that comes first', '% recycled', 'recycling.percent'],
    ['“of” between', 'Country of extraction', 'extraction.country'],
    ['… the value of a stage', 'Cost of refining', 'processing.usd'],
    ['“de” between', 'porcentaje de reciclaje', 'recycling.percent'],
    ['“の” between', '加工の割合', 'processing.percent'],
    ['an amount of a stage is not the value of the line', 'Processing value (USD)', 'processing.usd'],
    ['a whole stage in one cell', 'Processed', 'processing.text'],
    ['… its countries', 'Mining countries', 'extraction.text'],
    ['how the line is to be understood', 'Tipo', 'kind'],
    ['who owns it', 'FEOC', 'foreignEntityOfConcern'],
    ['a number at its beginning is no numbering', '2 note', null],
    ['a number in the middle is none either', 'no2te', null],
    ['a number alone', '12', null],
    ['nothing', '', null],
    ['marks alone', '—', null],
    ['a word with more to it', 'mineralogy', null],
  ])('%s: %s', (_why, heading, column) => {
    expect(columnOf(heading)).toBe(column);
  });

  it.each([
    ['200 characters are a heading', 200, 'mineral'],
    ['201 are some other text', 201, null],
  ])('%s', (_why, length, column) => {
    expect(columnOf('mineral'.padEnd(length))).toBe(column);
  });
});
