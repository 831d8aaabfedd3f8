import { describe, expect, it } from 'vitest';
import { parseScenario } from '../../law';
import { blankEntry, blankForm } from '../blank';
import { fromScenario } from '../from-scenario';
import { readForm } from '../read-form';
import type { ChainRow } from '../values';
import { readAhead } from './join-rows';
import { readRow } from './read-rows';
import { stageParts, stageText } from './stage-text';
import { blankRow, toRow } from './to-row';

const row = (changes: Partial<ChainRow>): ChainRow => ({
  ...blankRow('a'),
  mineral: 'lithium',
  valueUsd: '100',
  ...changes,
});
const found = (changes: Partial<ChainRow>) =>
  readRow(row(changes)).problems.map(({ cell, problem }) => `${cell} ${problem.code}`);

describe('the cell of a stage', () => {
  it.each([
    ['one country', 'AU 120', [['AU', '120', false]]],
    [
      'several, semicolons',
      'AU 120; CL 80.5',
      [
        ['AU', '120', false],
        ['CL', '80.5', false],
      ],
    ],
    [
      'lines',
      'AU 1\nCL 2',
      [
        ['AU', '1', false],
        ['CL', '2', false],
      ],
    ],
    [
      'colon and equals sign',
      'AU:120;CL=80',
      [
        ['AU', '120', false],
        ['CL', '80', false],
      ],
    ],
    [
      'percent',
      'AU 60 %; CL 40%',
      [
        ['AU', '60', true],
        ['CL', '40', true],
      ],
    ],
    ['thousands and dollar', 'AU $1,200', [['AU', '1200', false]]],
    ['a name of several words', 'South Korea 12', [['South Korea', '12', false]]],
    ['no amount', 'AU', [['AU', '', false]]],
    ['nothing', ' ; ', []],
  ] as const)('%s', (_why, typed, expected) => {
    expect(stageParts(typed).map((part) => [part.country, part.amount, part.isPercent])).toEqual(expected);
  });

  it('is written as it is read', () => {
    expect(stageText(stageParts('AU:120 ;CL  80'))).toBe('AU 120; CL 80');
    expect(stageText(stageParts('=120；AU１％｜CL'))).toBe(': 120; AU1%; CL');
    expect(stageText(stageParts('AU 3x%; CL 5%%'))).toBe('AU 3x%; CL 5%%');
  });

  it.each(['=', ' ', 'a', '1', 'a=', '1 '])('is read in time, however often %j stands in it', (unit) => {
    const begun = performance.now();
    stageParts(`AU ${unit.repeat(200_000)}:`);
    expect(performance.now() - begun).toBeLessThan(1_000);
  });
});

describe('a line', () => {
  it('is the entry it was made of', () => {
    const read = parseScenario({
      format: 'battery-origin/scenario',
      version: 1,
      minerals: {
        entries: [
          {
            kind: 'chain',
            id: 'x',
            mineral: 'nickel',
            valueUsd: '3.5',
            note: 'n',
            extraction: [
              { country: 'AU', valueAddedUsd: '1' },
              { country: 'ZZ', valueAddedUsd: '0' },
            ],
            foreignEntityOfConcern: 'none',
          },
          {
            kind: 'shares',
            id: 'y',
            mineral: 'lithium',
            valueUsd: '9',
            recycled: [{ country: 'US', percent: '10' }],
            processing: [{ country: 'JP', percent: '12.5' }],
          },
        ],
      },
    });
    if (!read.ok) throw new Error('fixture');
    for (const entry of read.value.minerals?.entries ?? []) {
      expect(readRow(toRow(entry))).toEqual({ entry, problems: [] });
    }
  });

  it.each([
    ['no mineral', { mineral: '' }, ['mineral MISSING_FIELD']],
    ['an unknown mineral', { mineral: 'unobtainium' }, ['mineral NOT_A_MINERAL']],
    ['no value', { valueUsd: '' }, ['valueUsd MISSING_FIELD']],
    ['nothing worth', { valueUsd: '0' }, ['valueUsd NOT_POSITIVE']],
    ['a country that is none', { extraction: 'XX 5' }, ['extraction NOT_A_COUNTRY']],
    ['a country alone', { extraction: 'AU' }, []],
    ['a country without an amount beside another', { extraction: 'AU; CL 1' }, ['extraction MISSING_FIELD']],
    ['a percentage in a chain', { processing: 'AU 5%' }, ['processing A_PERCENTAGE']],
    ['a sum of money in shares', { kind: 'shares', processing: 'AU $5' }, ['processing A_SUM_OF_MONEY']],
    ['a percentage as a value', { valueUsd: '60 %' }, ['valueUsd A_PERCENTAGE']],
    ['shares over 100', { kind: 'shares', processing: 'AU 60%; CL 41%' }, ['processing SUM_OVER_100']],
    [
      'recycled and mined',
      { extraction: 'AU 1', recycling: 'US 1' },
      ['recycling RECYCLING_BESIDE_OTHER_STAGES'],
    ],
    [
      'an ownership that is none',
      { foreignEntityOfConcern: 'maybe' },
      ['foreignEntityOfConcern NOT_AN_OPTION'],
    ],
    [
      'two at once',
      { mineral: 'x', extraction: 'AU y5' },
      ['mineral NOT_A_MINERAL', 'extraction NOT_A_DECIMAL'],
    ],
    ['blank', { mineral: '', valueUsd: '' }, []],
  ] satisfies [string, Partial<ChainRow>, string[]][])('%s', (_why, changes, expected) => {
    expect(found(changes)).toEqual(expected);
  });

  it('keeps what can be used: a wrong stage leaves, the entry stays', () => {
    const { entry } = readRow(row({ extraction: 'AU 1; QQ 2', processing: 'JP 3' }));
    expect(entry).toMatchObject({ processing: [{ country: 'JP', valueAddedUsd: '3' }] });
    expect(entry).not.toHaveProperty('extraction');
  });
});

describe('lines in the form', () => {
  it('join the entries, a repeated id is refused at its line', () => {
    const chainRows = [row({ id: 'lithium' }), row({ id: 'b' }), row({ id: 'b' })];
    const { scenario, problems } = readForm({
      ...blankForm(),
      entries: [{ ...blankEntry('lithium', 'lithium'), valueUsd: '5' }],
      chainRows,
    });
    expect(scenario.minerals?.entries.map(({ id }) => id)).toEqual(['lithium', 'b']);
    expect(problems.map(({ field, problem }) => `${field} ${problem.code}`)).toEqual([
      'chainRows.0.id DUPLICATE_ID',
      'chainRows.2.id DUPLICATE_ID',
    ]);
  });

  it('read ahead are not read again once the form holds copies of them', () => {
    const rows = Array.from({ length: 450 }, (_, index) => row({ id: `a${index}` }));
    const reader = readAhead(rows);
    expect([...reader]).toEqual([true, true, false]);
    const copies = rows.map((each) => ({ ...each }));
    readForm({ ...blankForm(), chainRows: copies });
    for (const at of [0, 200, 449]) {
      expect(readRow(copies[at] ?? row({}))).toBe(readRow(rows[at] ?? row({})));
    }
  });

  it('take chains by the dozen, and leave few of them as cards', () => {
    const chain = (index: number) => ({ kind: 'chain', id: `c${index}`, mineral: 'nickel', valueUsd: '1' });
    const form = (count: number) => {
      const read = parseScenario({
        format: 'battery-origin/scenario',
        version: 1,
        minerals: { entries: Array.from({ length: count }, (_, index) => chain(index)) },
      });
      if (!read.ok) throw new Error('fixture');
      return fromScenario(read.value);
    };
    expect(form(24).entries).toHaveLength(24);
    expect(form(25).entries).toHaveLength(0);
    expect(form(25).chainRows).toHaveLength(25);
    expect(readForm(form(25)).scenario.minerals?.entries).toHaveLength(25);
  });
});
