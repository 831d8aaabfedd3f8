import { describe, expect, it } from 'vitest';
import { type CellUnit, cellNumber } from './cell-number';
import { typedVin } from './typed-vin';

describe('cellNumber', () => {
  it.each([
    ['nothing', '', ''],
    ['spaces only', '   ', ''],
    ['plain', '1234.5', '1234.5'],
    ['grouping commas', '1,234,567.89', '1234567.89'],
    ['grouping spaces', '12 345', '12345'],
    ['a no-break space', '12\u00a0345', '12345'],
    ['a Swiss apostrophe', '12’345', '12345'],
    ['dollar sign', '$ 3,750', '3750'],
    ['the currency before it', 'US$ 1,200', '1200'],
    ['the currency in letters', 'USD 1,200', '1200'],
    ['the currency behind it', '1,200.50 usd', '1200.50'],
    ['a negative amount', '-$1,200', '-1200'],
    ['a typographic minus', '−5', '-5'],
    ['percent sign', '12.5 %', '12.5'],
    ['no zero before the point', '.5', '0.5'],
    ['no digit after the point', '12.', '12'],
    ['leading zeros', '007', '7'],
    ['full-width digits', '１２３．５', '123.5'],
    ['every decimal kept', '59.9999999', '59.9999999'],
  ])('reads %s', (_why, typed, plain) => {
    expect(cellNumber(typed, 'any')).toBe(plain);
  });

  it.each([
    ['a decimal comma', '12,5'],
    ['wrong grouping', '1,23,456'],
    ['words', 'about 12'],
    ['two points', '1.2.3'],
    ['a lone sign', '-'],
    ['an exponent', '1e3'],
    ['a lone point', '.'],
    ['two percent signs', '5%%'],
    ['another currency', '€5'],
    ['two signs of a currency', '$$'],
  ])('leaves %s for the reader to refuse', (_why, typed) => {
    expect(cellNumber(typed, 'any')).toBe(typed);
  });
});

it('takes time in step with the length of what was typed', () => {
  const begun = performance.now();
  expect(cellNumber(`${'0'.repeat(100_000)}x`, 'any')).toMatch(/x$/);
  expect(performance.now() - begun).toBeLessThan(1_000);
});

it.each<[string, CellUnit, string, string]>([
  ['a percentage is no sum of money', 'usd', '60 %', '60 %'],
  ['nor is a sum of money a percentage', 'percent', '$60', '$60'],
  ['nor are both a weight', 'other', '$5,800', '$5,800'],
  ['a percentage of nothing else', 'other', '5%', '5%'],
  ['each takes its own sign', 'usd', '$60', '60'],
  ['and none', 'percent', '60', '60'],
])('%s', (_why, unit, typed, read) => {
  expect(cellNumber(typed, unit)).toBe(read);
});

it.each([
  ['1M8-GDM9AXK P042788', '1M8GDM9AXKP042788'],
  ['1m8gdm9axkp042788 ', '1M8GDM9AXKP042788'],
  ['1M8GDM9A\u2013XKP\u00a0042788', '1M8GDM9AXKP042788'],
  [' - ', ''],
])('the VIN %s', (typed, vin) => {
  expect(typedVin(typed)).toBe(vin);
});
