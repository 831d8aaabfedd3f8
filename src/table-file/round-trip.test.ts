/** What goes out as .xlsx or .csv, with its results, comes in as it was. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Entry, parseScenario } from '../law';
import { readRow } from '../scenario-form';
import { arbitraryMinerals } from '../testing/arbitrary-scenario';
import { RESULT_HEADINGS, type RowResult } from './results';
import { type TableAnswer, TableSession } from './session';
import { vocabularyOf } from './vocabulary';
import countries from './words/countries.json';
import { writeTable } from './write-table';
import { writeWorkbook } from './write-workbook';

const RESULT: RowResult = {
  outcome: 'counts',
  basis: 'both',
  countsUsd: 1,
  dependsUsd: 0,
  notKnownUsd: 0,
  doesNotUsd: 0,
  why: 'Extraction: Australia counts',
};
const NOTES = [
  '=1+1',
  '+2',
  '@x',
  "'=a",
  'Total',
  'plain, with; marks',
  '"quoted"',
  '12.500',
  'NA',
  'lithium',
];

const entries = fc
  .tuple(arbitraryMinerals, fc.array(fc.constantFrom(...NOTES), { minLength: 12, maxLength: 12 }))
  .map(([json, notes]): readonly Entry[] => {
    const named = json.entries.map((entry, index) => ({
      ...entry,
      id: `${notes[index] ?? ''}${index}`,
      supplier: notes[index + 5] ?? 'x',
      note: notes[index + 3] ?? 'x',
    }));
    const parsed = parseScenario({
      format: 'battery-origin/scenario',
      version: 1,
      minerals: { ...json, entries: named },
    });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
    return parsed.value.minerals?.entries ?? [];
  });

const words = async () => vocabularyOf(countries);

async function readBack(source: File | string): Promise<readonly (Entry | undefined)[]> {
  const answers: TableAnswer[] = [];
  await new TableSession((answer) => answers.push(answer), words).ask({
    kind: 'open',
    source,
    priceSets: [],
  });
  const last = answers.at(-1);
  if (last?.kind !== 'table') throw new Error(JSON.stringify(last));
  expect(last.table.numbers).toEqual([]);
  expect(last.table.reading.words).toEqual([]);
  expect(last.table.reading.problems).toEqual([]);
  return last.table.reading.good.map((line) => readRow(line).entry);
}

const resultsOf = (all: readonly Entry[]) => new Map(all.map(({ id }) => [id, RESULT]));

/** Numbers by what they are worth: a spreadsheet writes 5 for 5.00. */
const worth = (all: readonly (Entry | undefined)[]): unknown =>
  JSON.parse(JSON.stringify(all), (key, value: unknown) =>
    /Usd$|^percent$/.test(key) ? Number(value) : value,
  );

it('CSV', () =>
  fc.assert(
    fc.asyncProperty(entries, async (all) => {
      fc.pre(all.length > 0);
      expect(await readBack(writeTable(all, ',', resultsOf(all)))).toEqual(all);
    }),
    { numRuns: 60 },
  ));

it('.xlsx', () =>
  fc.assert(
    fc.asyncProperty(entries, async (all) => {
      fc.pre(all.length > 0);
      const blob = await writeWorkbook(all, resultsOf(all));
      expect(worth(await readBack(new File([await blob.arrayBuffer()], 'a.xlsx')))).toEqual(worth(all));
    }),
    { numRuns: 25 },
  ));

it('the headings of results name nothing that is read', () => {
  expect(new Set(RESULT_HEADINGS).size).toBe(7);
});
