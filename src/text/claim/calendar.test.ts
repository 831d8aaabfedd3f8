import { expect, test } from 'vitest';
import { isDay } from '../../kernel/day';
import { claimBy, nextBusinessDay, plusDays, returnDue } from './calendar';

function day(text: string) {
  if (!isDay(text)) throw new Error(text);
  return text;
}

test.each([
  ['expired over a weekend', 2022, '2026-04-20'],
  ['a Thursday', 2023, '2027-04-15'],
  ['Saturday, Sunday, then Emancipation Day kept on Monday', 2024, '2028-04-18'],
  ['Sunday, then Emancipation Day on Monday', 2025, '2029-04-17'],
  ['a Monday', 2026, '2030-04-15'],
  ['from a due day that was itself put off', 2027, '2031-04-18'],
])('claims: %s', (_why, taxYear, last) => {
  expect(claimBy(taxYear)).toBe(last);
});

test.each([
  ['Emancipation Day kept on the Friday before', 2015, '2016-04-18'],
  ['the same again', 2021, '2022-04-18'],
  ['a weekend and the Monday after', 2022, '2023-04-18'],
  ['a plain Monday', 2023, '2024-04-15'],
  ['a plain Tuesday', 2024, '2025-04-15'],
  ['a Saturday', 2027, '2028-04-18'],
])('returns: %s', (_why, taxYear, due) => {
  expect(returnDue(taxYear)).toBe(due);
});

test('days are counted over months and leap years', () => {
  expect(plusDays(day('2024-02-10'), 30)).toBe('2024-03-11');
  expect(plusDays(day('2025-12-31'), 1)).toBe('2026-01-01');
});

test('another day of April is left as it is', () => {
  expect(nextBusinessDay(day('2025-04-17'))).toBe('2025-04-17');
  expect(nextBusinessDay(day('2028-04-17'))).toBe('2028-04-18');
});
