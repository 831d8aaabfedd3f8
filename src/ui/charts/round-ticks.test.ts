import { expect, test } from 'vitest';
import { fittingTicks, roundTicks } from './round-ticks';

test.each<[max: number, ticks: readonly number[]]>([
  [1939, [0, 500, 1000, 1500, 2000]],
  [100, [0, 25, 50, 75, 100]],
  [0.12, [0, 0.05, 0.1, 0.15]],
  [755_740_734_072, [0, 200e9, 400e9, 600e9, 800e9]],
  [0, [0, 1]],
])('up to %d', (max, ticks) => {
  expect(roundTicks(max, 4)).toEqual(ticks);
});

test('ends at the greatest value or just above it, in no more steps than asked', () => {
  for (let max = 0.001; max < 1e12; max *= 1.7)
    for (const most of [2, 3, 4]) {
      const ticks = roundTicks(max, most);
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(max * (1 - 1e-9));
      expect(ticks.at(-2)).toBeLessThan(max);
      expect(ticks.length).toBeLessThanOrEqual(most + 1);
    }
});

test.each<[why: string, width: number, ticks: readonly number[]]>([
  ['before the width is known', 0, [0, 500, 1000, 1500, 2000]],
  ['room for all', 400, [0, 500, 1000, 1500, 2000]],
  ['the last two would touch', 250, [0, 1000, 2000]],
  ['room for the ends alone', 100, [0, 2000]],
  ['no room at all', 10, [0, 2000]],
])('figures that stand apart: %s', (_why, width, ticks) => {
  expect(fittingTicks(1939, { width, widthOf: (tick) => String(tick).length * 12 })).toEqual(ticks);
});
