import { expect, it } from 'vitest';
import { isDay } from '../../kernel/day';
import { shippedRulebook } from '../../testing/rulebook';
import { readTable } from '../../testing/strict-csv';
import { partnersCsv } from './partner-files';

it('opens in a strict reader: a row a partner, under one line of names', () => {
  const { head, rows } = readTable(partnersCsv(shippedRulebook.partners, (code) => `the “${code}”, or so`));
  expect(head.slice(0, 4)).toEqual(['country_code', 'country', 'agreement', 'from']);
  expect(rows.length).toBe(shippedRulebook.partners.partners.length);
  for (const row of rows) {
    expect(row['country_code']).toMatch(/^[A-Z]{2}$/);
    expect(isDay(row['from'])).toBe(true);
    expect(Number(row['minerals_count'])).toBeGreaterThan(0);
    expect(row['source_url']).toMatch(/^https:/);
  }
  expect(rows.find((row) => row['country_code'] === 'JP')?.['minerals']?.split(' ')).toHaveLength(5);
});
