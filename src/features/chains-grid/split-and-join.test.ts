import { describe, expect, it } from 'vitest';
import { evaluate, parseScenario, type Shares } from '../../law';
import { blankEntry, blankForm, blankRow, type FormValues, readForm, toRow } from '../../scenario-form';
import { shippedRulebook } from '../../testing/rulebook';
import { joinForm } from './join';
import { splitForm, splitShares } from './split';

function shares(changes: Record<string, unknown> = {}): Shares {
  const entry = {
    kind: 'shares',
    id: 'li',
    mineral: 'lithium',
    valueUsd: '100',
    recycled: [{ country: 'US', percent: '10' }],
    extraction: [
      { country: 'AU', percent: '60' },
      { country: 'CL', percent: '30' },
    ],
    processing: [{ country: 'JP', percent: '100' }],
    ...changes,
  };
  const read = parseScenario({
    format: 'battery-origin/scenario',
    version: 1,
    minerals: { entries: [entry] },
  });
  const [found] = read.ok ? (read.value.minerals?.entries ?? []) : [];
  if (found?.kind !== 'shares') throw new Error('fixture');
  return found;
}

const shareOf = (values: FormValues) => {
  const { scenario, problems } = readForm(values);
  expect(problems).toEqual([]);
  return evaluate(scenario, shippedRulebook).minerals.share;
};
const dated = (form: FormValues): FormValues => ({
  ...form,
  vehicle: { ...form.vehicle, placedInService: '2024-06-01' },
});

describe('shares split into chains', () => {
  it('pair every ore with every refinery, the rest as not known', () => {
    expect(
      splitShares(shares()).map((line) => [line.valueUsd, line.extraction, line.processing, line.recycling]),
    ).toEqual([
      ['10', '', '', 'US 1'],
      ['54', 'AU 1', 'JP 1', ''],
      ['27', 'CL 1', 'JP 1', ''],
      ['9', 'ZZ 1', 'JP 1', ''],
    ]);
  });

  it('add up to the value, to the last millionth', () => {
    const thirds = ['AU', 'CL', 'CN'].map((country) => ({ country, percent: '33.333333' }));
    const lines = splitShares(shares({ valueUsd: '10.000001', extraction: thirds, processing: thirds }));
    const total = lines.reduce((sum, { valueUsd }) => sum + Math.round(Number(valueUsd) * 1e6), 0);
    expect(total).toBe(10_000_001);
    expect(lines.length).toBeGreaterThan(9);
  });

  it('give the share that unlinked pairing estimates', () => {
    const form = dated(blankForm());
    const entry = {
      ...blankEntry('li', 'lithium'),
      valueUsd: '100',
      shares: {
        recycled: [],
        extraction: [{ country: 'AU', percent: '50' }],
        processing: [{ country: 'JP', percent: '40' }],
      },
    };
    const before = { ...form, entries: [entry] };
    const after = splitForm(before);
    expect(after.entries).toEqual([]);
    const estimate = shareOf(before)?.estimate;
    expect(estimate).toBe(70);
    expect(shareOf(after)).toMatchObject({ min: estimate, estimate, max: estimate });
  });

  it('leave entries that cannot be read where they are', () => {
    const entries = [
      { ...blankEntry('a', 'nickel'), valueUsd: 'x' },
      { ...blankEntry('b', 'cobalt'), valueUsd: '2' },
    ];
    const after = splitForm({ ...blankForm(), entries });
    expect(after.entries.map(({ id }) => id)).toEqual(['a']);
    expect(after.chainRows.map(({ id }) => id)).toEqual(['b-1']);
  });
});

describe('chains summed up as shares', () => {
  it('are the shares they were split from', () => {
    const joined = joinForm({ ...blankForm(), chainRows: splitShares(shares()) });
    expect(joined?.chainRows).toEqual([]);
    expect(joined?.entries).toMatchObject([
      {
        mineral: 'lithium',
        valueUsd: '100',
        shares: {
          recycled: [{ country: 'US', percent: '10' }],
          extraction: [
            { country: 'AU', percent: '60' },
            { country: 'CL', percent: '30' },
          ],
          processing: [{ country: 'JP', percent: '100' }],
        },
      },
    ]);
  });

  it('take lines of shares as they are', () => {
    expect(joinForm({ ...blankForm(), chainRows: [toRow(shares())] })?.entries[0]?.shares.extraction).toEqual(
      [
        { country: 'AU', percent: '60' },
        { country: 'CL', percent: '30' },
      ],
    );
  });

  it.each([
    [['none', 'none'], 'none'],
    [['none', 'present'], 'present'],
    [['unknown', 'present'], 'present'],
    [['none', ''], ''],
    [['unknown', 'none'], ''],
  ] as const)('keep what is known of foreign entities: %j is “%s”', (answers, answer) => {
    const chainRows = answers.map((foreignEntityOfConcern, index) => ({
      ...blankRow(`${index}`),
      mineral: 'nickel',
      valueUsd: '5',
      foreignEntityOfConcern,
    }));
    expect(joinForm({ ...blankForm(), chainRows })?.entries).toMatchObject([
      { foreignEntityOfConcern: answer },
    ]);
  });

  it('are refused while a line has a problem', () => {
    const [line] = splitShares(shares());
    if (line === undefined) throw new Error('fixture');
    expect(joinForm({ ...blankForm(), chainRows: [{ ...line, valueUsd: 'x' }] })).toBeNull();
  });
});
