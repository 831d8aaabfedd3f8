/** Whatever a table holds, its rows are read, or refused at a cell of it with the cell's own text. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Entry, parseScenario } from '../law';
import { cellNumber, readRow, stageParts, stageText, typedDay } from '../scenario-form';
import { arbitraryMinerals } from '../testing/arbitrary-scenario';
import { anyText, forAll, forAllAsync, garbled, inTime, PATIENCE } from '../testing/fuzz';
import { COLUMNS, type Column } from './columns';
import { type Delimited, readDelimited } from './delimited';
import { escapeFormula, unescapeFormula } from './formula';
import { headingFacts } from './heading-facts';
import { shapeOf } from './layout';
import { loadTable } from './load-table';
import { type DecimalMark, plainNumber } from './numbers';
import { readTable, type TableReading } from './read-table';
import { countryTerm, feocTerm, kindTerm, mineralTerm } from './terms';
import { type OpenedTable, type TableChoices, understand } from './understand';
import { vocabularyOf } from './vocabulary';
import countries from './words/countries.json';
import { type Delimiter, writeTable } from './write-table';

const vocabulary = vocabularyOf(countries);

function read(table: Delimited, opened: OpenedTable, choices: TableChoices): TableReading {
  const steps = readTable(shapeOf(table, opened, choices), vocabulary);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** Reads a table as chosen; every problem is at a cell of it. */
function open(
  text: string,
  choose: (choices: TableChoices) => TableChoices = (choices) => choices,
): TableReading {
  const table = inTime(() => readDelimited(text));
  const opened = inTime(() => understand(table.records, vocabulary));
  const reading = inTime(() => read(table, opened, choose(opened.choices)));
  for (const { row, column, text: said } of reading.problems) {
    expect(table.records[row - 1], `row ${row}`).toBeDefined();
    const cell = column === null ? '' : (table.records[row - 1]?.[column - 1] ?? '');
    if (said !== '') expect(cell.includes(said) || said.includes(cell.slice(1))).toBe(true);
  }
  for (const line of reading.good) expect(readRow(line).problems).toEqual([]);
  return reading;
}

/** Texts that a spreadsheet would run, strip or split, and any other. */
const nasty = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc
    .array(fc.constantFrom('=', '+', '-', '@', "'", '"', ',', ';', '\t', '\n', '\r\n', ' ', '\uFEFF', '1'), {
      maxLength: 8,
    })
    .map((all) => all.join('')),
);
const texts = fc.array(nasty, { minLength: 12, maxLength: 12 });
const entries = fc.tuple(arbitraryMinerals, texts).map(([json, [...said]]): readonly Entry[] => {
  const named = json.entries.map((entry, index) => ({
    ...entry,
    id: `${said[index] ?? ''}${index}`,
    supplier: said[(index + 3) % 12] || 'x',
    note: said[index + 6] || 'x',
  }));
  const minerals = { ...json, entries: named };
  const parsed = parseScenario({ format: 'battery-origin/scenario', version: 1, minerals });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value.minerals?.entries ?? [];
});
const delimiters = fc.constantFrom<Delimiter>(',', ';', '\t');
const tables = fc.tuple(entries, delimiters).map(([entries, delimiter]) => writeTable(entries, delimiter));

const heading = fc.constantFrom(
  'id',
  'mineral',
  'value_usd',
  'extraction',
  'extraction_country',
  'extraction_percent',
  'recycling',
  'supplier',
  'note',
  'kind',
  'foreign_entity',
  '?',
);
const word = fc.oneof(
  fc.constantFrom(
    '',
    'a',
    'lithium',
    'Li',
    '日本',
    'AU',
    'AU 1; CL 2',
    'AU 60%',
    '1.234,5',
    '1,234.5',
    '12 %',
    '-1',
    '=1+1',
    "'=1",
    '"',
    'chain',
    'shares',
    'yes',
    '１２',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
/** Headings of ours over rows of anything. */
const wild = fc
  .tuple(
    fc.array(heading, { minLength: 1, maxLength: 8 }),
    fc.array(fc.array(word, { maxLength: 9 }), { maxLength: 6 }),
  )
  .map(([headings, rows]) => [headings, ...rows].map((row) => row.join(',')).join('\n'));

test('any text', () => forAll(anyText, (text) => void open(text)), PATIENCE);
test('headings over rows of anything', () => forAll(wild, (text) => void open(text)), PATIENCE);
test(
  'a table with characters put in, taken out or cut off',
  () => {
    forAll(garbled(tables), (text) => void open(text));
  },
  PATIENCE,
);

test(
  'columns taken for anything',
  () => {
    const choice = fc.record({
      columns: fc.array(fc.option(fc.constantFrom<Column>(...COLUMNS)), { maxLength: 9 }),
      mark: fc.constantFrom<DecimalMark>('.', ','),
    });
    forAll(
      fc.tuple(fc.oneof(wild, tables), choice),
      ([text, choices]) => void open(text, (before) => ({ ...before, ...choices })),
    );
  },
  PATIENCE,
);

test(
  'what is written is read again as itself, and no cell of it is run by a spreadsheet',
  () => {
    forAll(fc.tuple(entries, delimiters), ([all, delimiter]) => {
      const text = writeTable(all, delimiter);
      for (const cell of readDelimited(text).records.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      const reading = open(text);
      expect(reading.problems).toEqual([]);
      expect(reading.good.map((line) => readRow(line).entry)).toEqual(all);
    });
  },
  PATIENCE,
);

test('a text made harmless comes back, whatever it begins with', () =>
  forAll(nasty, (text) => {
    expect(unescapeFormula(escapeFormula(text))).toBe(text);
  }));

test(
  'any bytes of a file: a table, or why not',
  () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      anyText.map((text) => new TextEncoder().encode(text)),
    );
    return forAllAsync(bytes, async (all) => {
      const loaded = await loadTable(new File([Uint8Array.from(all)], 'a.csv'), () => undefined);
      expect(['loaded', 'failed']).toContain(loaded.kind);
    });
  },
  PATIENCE,
);

test('rows without end are refused', async () => {
  const loaded = await loadTable('Li,1\n'.repeat(300_000), () => undefined);
  expect(loaded).toEqual({ kind: 'failed', failure: 'too-many' });
});

test(
  'any cell: terms, numbers, days and stages',
  () => {
    forAll(fc.oneof(anyText, word), (cell) => {
      inTime(() => {
        for (const mark of ['.', ','] as const) expect(typeof plainNumber(cell, mark)).toBe('string');
        expect(
          [countryTerm(cell), mineralTerm(cell), feocTerm(cell)].every((said) => typeof said === 'string'),
        ).toBe(true);
        expect(typedDay(cell, 'either')).toHaveProperty('kind');
        expect([null, 'chain', 'shares']).toContain(kindTerm(cell));
        expect(headingFacts(cell)).toBeDefined();
        // What was made plain stays as it is.
        expect(cellNumber(cellNumber(cell, 'any'), 'any')).toBe(cellNumber(cell, 'any'));
        // What was tidied stays as it is.
        const tidy = stageText(stageParts(cell));
        expect(stageText(stageParts(tidy))).toBe(tidy);
      });
    });
  },
  PATIENCE,
);

test.each([
  [
    'many columns over short rows',
    `mineral,value${',mined country,mined value'.repeat(900)}\n${'Li,1,AU,5\n'.repeat(5_000)}`,
  ],
  ['a bad quote in each row', `id,mineral,value\na,Li,1\n${'"a"b,,\n'.repeat(50_000)}`],
  ['a list without end in a cell', `mineral,value_usd,note\nLi,1,"${'AU 60%; '.repeat(20_000)}"\n`],
  ['an endless heading', `${'1'.repeat(1_000_000)}x,mineral,value\n1,Li,1`],
])('%s: read in time', (_why, text) => {
  const table = inTime(() => readDelimited(text));
  const opened = inTime(() => understand(table.records, vocabulary));
  inTime(() => readTable(shapeOf(table, opened, opened.choices), vocabulary).next());
});
