import { expect, test } from 'vitest';
import { rulebookWith, shippedRulebook } from '../testing/rulebook';
import { editionOf } from '.';

test('the shipped files are of one edition', () => {
  expect(editionOf(shippedRulebook)).toBe('2026-11');
});

test.each(['partners', 'parameters', 'minerals'])('%s changed last give the edition their name', (file) => {
  expect(editionOf(rulebookWith({ [`/${file}/edition`]: '2027-02' }))).toBe('2027-02');
});

test('a file of an older edition does not', () => {
  expect(editionOf(rulebookWith({ '/partners/edition': '2026-09', '/minerals/edition': '2026-09' }))).toBe(
    '2026-11',
  );
});
