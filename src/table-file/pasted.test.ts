import { afterEach, expect, it } from 'vitest';
import { clearOfferedTable, offeredTable } from './offered-table';
import { offerPasted } from './pasted';

afterEach(clearOfferedTable);

it.each([
  ['from a spreadsheet', 'Mineral\tValue (USD)\tMined in\nLi\t5\tAU'],
  ['as CSV', 'id;mineral;valor\na;Li;1,5'],
])('a table with headings is offered: %s', (_why, text) => {
  expect(offerPasted(text, 'pasted')).toBe(true);
  expect(offeredTable()).toEqual({ name: 'pasted', source: text });
});

it.each([
  ['cells without headings', 'Li\t5\tAU'],
  ['headings without a mineral or a sum', 'Supplier\tMined in\nVale\tAU'],
  ['headings that come after 10,000 characters', `${'x'.repeat(10_000)},mineral,value`],
  ['words', 'The value of a mineral'],
  ['nothing', ''],
])('%s are not', (_why, text) => {
  expect(offerPasted(text, 'pasted')).toBe(false);
  expect(offeredTable()).toBeNull();
});
