import { expect, test } from 'vitest';
import { type Day, isDay } from '../kernel/day';
import { covers, figureOn, standingFigure } from './figures';
import type { Figure } from './rulebook';

const day = (text: string): Day => {
  if (!isDay(text)) throw new Error(text);
  return text;
};
const figure: Figure<string> = {
  unit: 'percent',
  periods: [
    { from: day('2024-01-01'), until: day('2024-12-31'), value: 'first', cites: [] },
    { from: day('2025-01-01'), value: 'second', cites: [] },
  ],
};

test.each([
  ['the day before', '2023-12-31', undefined, 'second'],
  ['the first day', '2024-01-01', 'first', 'first'],
  ['the last day', '2024-12-31', 'first', 'first'],
  ['the day after', '2025-01-01', 'second', 'second'],
  ['long after', '2999-01-01', 'second', 'second'],
])('%s', (_why, on, named, standing) => {
  expect(figureOn(figure, day(on))?.value).toBe(named);
  expect(standingFigure(figure, day(on)).value).toBe(standing);
});

test('without a day the latest figure stands, of however many', () => {
  const { unit, periods } = figure;
  const third = { from: day('2026-01-01'), value: 'third', cites: [] };
  expect(standingFigure({ unit, periods: [periods[0]] }, undefined).value).toBe('first');
  expect(standingFigure(figure, undefined).value).toBe('second');
  expect(standingFigure({ unit, periods: [...periods, third] }, undefined).value).toBe('third');
});

test('a period without a last day runs on', () => {
  expect(covers({ from: day('2024-01-01') }, day('9999-12-31'))).toBe(true);
  expect(covers({ from: day('2024-01-01'), until: day('2024-01-01') }, day('2024-01-02'))).toBe(false);
});
