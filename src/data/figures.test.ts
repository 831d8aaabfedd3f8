/** The shipped figures against the law's own, written out. */
import { describe, expect, test } from 'vitest';
import type parameters from '../../public/data/parameters.json';
import type { Figure } from '../law';
import { shippedRulebook } from '../testing/rulebook';

const figures = shippedRulebook.parameters;

const periods = <T>({ periods: all }: Figure<T>) => all.map(({ from, until, value }) => [from, until, value]);

describe('the figures are the law’s', () => {
  const STANDING = '2023-01-01';
  test.each<[id: keyof typeof parameters.parameters, expected: readonly unknown[]]>([
    [
      'regime',
      [
        ['0000-01-01', '2022-12-31', 'prior-law'],
        ['2023-01-01', '2023-04-17', 'capacity-formula'],
        ['2023-04-18', '2026-12-31', 'sourcing'],
        ['2027-01-01', undefined, 'no-percentage'],
      ],
    ],
    ['acquisition-deadline', [['2025-07-04', undefined, '2025-09-30']]],
    [
      'capacity-formula',
      [
        [
          '2023-01-01',
          '2023-04-17',
          { baseUsd: '2500', stepUsd: '417', fromKwh: '5', perKwhUsd: '417', maximumUsd: '7500' },
        ],
      ],
    ],
    ['minerals-credit', [['2023-04-18', undefined, '3750']]],
    ['components-credit', [['2023-04-18', undefined, '3750']]],
    [
      'minerals-percentage',
      [
        ['2023-04-18', '2023-12-31', '40'],
        ['2024-01-01', '2024-12-31', '50'],
        ['2025-01-01', '2025-12-31', '60'],
        ['2026-01-01', '2026-12-31', '70'],
      ],
    ],
    [
      'components-percentage',
      [
        ['2023-04-18', '2023-12-31', '50'],
        ['2024-01-01', '2024-12-31', '60'],
        ['2025-01-01', '2025-12-31', '60'],
        ['2026-01-01', '2026-12-31', '70'],
      ],
    ],
    [
      'sourcing-test',
      [
        ['0000-01-01', '2024-05-05', 'fifty-percent-value-added'],
        ['2024-05-06', undefined, 'traced-qualifying-value'],
      ],
    ],
    ['value-added-threshold', [['2023-04-18', undefined, '50']]],
    ['gross-weight-limit', [[STANDING, undefined, '14000']]],
    ['battery-capacity-minimum', [[STANDING, undefined, '7']]],
    ['price-limit', [[STANDING, undefined, { van: '80000', suv: '80000', pickup: '80000', other: '55000' }]]],
    [
      'income-limit',
      [
        [
          STANDING,
          undefined,
          {
            single: '150000',
            joint: '300000',
            separate: '150000',
            'head-of-household': '225000',
            'surviving-spouse': '300000',
            'estate-or-trust': '150000',
          },
        ],
      ],
    ],
    ['feoc-components', [['2024-01-01', undefined, 'barred']]],
    ['feoc-minerals', [['2025-01-01', undefined, 'barred']]],
    ['graphite-transition', [['2025-01-01', '2026-12-31', 'allowed']]],
  ])('%s', (id, expected) => {
    expect(periods<unknown>(figures[id])).toEqual(expected);
  });

  test('the percentages run exactly as long as the sourcing requirements', () => {
    const sourcing = figures.regime.periods.find(({ value }) => value === 'sourcing');
    for (const id of ['minerals-percentage', 'components-percentage'] as const) {
      const { periods: all } = figures[id];
      expect([all[0].from, all.at(-1)?.until]).toEqual([sourcing?.from, sourcing?.until]);
    }
  });
});
