import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDecimal, readDecimal } from '../kernel/decimal';
import type { NumberUnit } from './number-units';
import { fileNumber, isUnfinishedNumber, typedNumber } from './typed-number';

const UNITS: readonly NumberUnit[] = ['usd', 'percent', 'kwh', 'lb', 'kg', 'plain'];

describe('a number as people write it', () => {
  it.each<readonly [string, string, NumberUnit, string]>([
    ['plain', '52000', 'usd', '52000'],
    ['a dollar sign and a comma', '$52,000', 'usd', '52000'],
    ['a space after the sign', '$ 52,000', 'usd', '52000'],
    ['cents', '$52,000.50', 'usd', '52000.50'],
    ['spaces for thousands', '52 000', 'usd', '52000'],
    ['a no-break space', '52\u00a0000', 'usd', '52000'],
    ['a narrow no-break space', '52\u202f000', 'usd', '52000'],
    ['a Swiss apostrophe', '52’000', 'usd', '52000'],
    ['a typewriter apostrophe', "52'000", 'usd', '52000'],
    ['full-width digits', '５２０００', 'usd', '52000'],
    ['full-width digits, sign and comma', '＄５２，０００', 'usd', '52000'],
    ['Arabic digits', '٥٢٠٠٠', 'usd', '52000'],
    ['Arabic digits and thousands mark', '٥٢٬٠٠٠', 'usd', '52000'],
    ['Arabic decimal mark', '٧٥٫٥', 'kwh', '75.5'],
    ['Persian digits', '۵۲۰۰۰', 'usd', '52000'],
    ['Devanagari digits', '५२०००', 'usd', '52000'],
    ['an unseen mark of direction', '\u200e$52,000\u200f', 'usd', '52000'],
    ['the currency in letters', 'USD 52000', 'usd', '52000'],
    ['the currency in letters behind', '52000 usd', 'usd', '52000'],
    ['the country before the sign', 'US$52,000', 'usd', '52000'],
    ['the country with points', 'U.S. $52,000', 'usd', '52000'],
    ['dollars', '52,000 dollars', 'usd', '52000'],
    ['dólares', '52,000 dólares', 'usd', '52000'],
    ['ドル', '52000ドル', 'usd', '52000'],
    ['k', '52k', 'usd', '52000'],
    ['K, with a sign', '$240K', 'usd', '240000'],
    ['k after a space', '52 k', 'usd', '52000'],
    ['k with decimals', '52.5k', 'usd', '52500'],
    ['k with more decimals than zeros', '1.2345k', 'usd', '1234.5'],
    ['thousand', '52 thousand', 'usd', '52000'],
    ['thousand dollars', '52 thousand dollars', 'usd', '52000'],
    ['mil', '52 mil', 'usd', '52000'],
    ['mil dólares', '52 mil dólares', 'usd', '52000'],
    ['m', '1.2m', 'usd', '1200000'],
    ['million', '1.2 million', 'usd', '1200000'],
    ['millones de dólares', '2 millones de dólares', 'usd', '2000000'],
    ['万', '5.2万ドル', 'usd', '52000'],
    ['an exponent', '1e5', 'usd', '100000'],
    ['an exponent of a spreadsheet', '5.2E+04', 'usd', '52000'],
    ['a small exponent', '5e-1', 'usd', '0.5'],
    ['a loss in brackets', '(20,000)', 'usd', '-20000'],
    ['a loss in brackets with a sign', '($20,000)', 'usd', '-20000'],
    ['a loss with the minus first', '-$20,000', 'usd', '-20000'],
    ['a loss with the minus behind the sign', '$-20,000', 'usd', '-20000'],
    ['a typographic minus', '−20000', 'usd', '-20000'],
    ['a plus', '+52000', 'usd', '52000'],
    ['points for thousands, twice', '1.234.567', 'usd', '1234567'],
    ['point for thousands, comma for cents', '52.000,50', 'usd', '52000.50'],
    ['space for thousands, comma for cents', '52 000,50', 'usd', '52000.50'],
    ['a comma behind five digits', '52000,5', 'usd', '52000.5'],
    ['leading zeros', '0052000', 'usd', '52000'],
    ['no digit before the point', '.5', 'usd', '0.5'],
    ['no digit behind the point', '52000.', 'usd', '52000'],
    ['zero', '0', 'usd', '0'],
    ['a unit', '75 kWh', 'kwh', '75'],
    ['a unit without a space', '75kWh', 'kwh', '75'],
    ['a space before', ' 75 kWh', 'kwh', '75'],
    ['a unit in capitals', '75 KWH', 'kwh', '75'],
    ['a unit in full', '75 kilowatt-hours', 'kwh', '75'],
    ['a dot between', '75 kW·h', 'kwh', '75'],
    ['a decimal comma', '75,5', 'kwh', '75.5'],
    ['a decimal comma and a unit', '75,5 kWh', 'kwh', '75.5'],
    ['a decimal comma of three', '75,500', 'kwh', '75.500'],
    ['three decimals', '75.125', 'kwh', '75.125'],
    ['a comma and pounds', '5,800 lb', 'lb', '5800'],
    ['pounds without a space', '5800lbs', 'lb', '5800'],
    ['pounds with a point', '5800 lbs.', 'lb', '5800'],
    ['pounds in full', '5800 pounds', 'lb', '5800'],
    ['libras', '5800 libras', 'lb', '5800'],
    ['kilograms', '7.125 kg', 'kg', '7.125'],
    ['kilograms with a comma', '7,5 kg', 'kg', '7.5'],
    ['percent sign', '60%', 'percent', '60'],
    ['percent sign after a space', '60 %', 'percent', '60'],
    ['full-width percent sign', '６０％', 'percent', '60'],
    ['Arabic percent sign', '٦٠٪', 'percent', '60'],
    ['percent in letters', '60 percent', 'percent', '60'],
    ['two words', '60 per cent', 'percent', '60'],
    ['por ciento', '60 por ciento', 'percent', '60'],
    ['a percentage with a comma', '41,5', 'percent', '41.5'],
    ['thousands would be too many percent', '41,375', 'percent', '41.375'],
    ['hundreds would be too many percent', '0,750', 'percent', '0.750'],
    ['100 with decimals', '100.000', 'percent', '100.000'],
    ['every decimal kept', '59.9999999', 'percent', '59.9999999'],
    ['every digit kept', '1234567890123456', 'usd', '1234567890123456'],
    ['three decimals of a file', '52.1250', 'usd', '52.125'],
  ])('%s: %s', (_why, typed, unit, number) => {
    expect(typedNumber(typed, unit)).toEqual({ kind: 'number', number });
  });
});

describe('what may be two numbers is asked', () => {
  it.each<readonly [string, NumberUnit, string, string]>([
    ['52.000', 'usd', '52.000', '52000'],
    ['$52.000', 'usd', '52.000', '52000'],
    ['-52.000', 'usd', '-52.000', '-52000'],
    ['0,750', 'usd', '0.750', '750'],
    ['12,34', 'usd', '12.34', '1234'],
    ['75,5', 'usd', '75.5', '755'],
    ['5.800', 'lb', '5.800', '5800'],
    ['5,8', 'lb', '5.8', '58'],
    ['0,750', 'kwh', '0.750', '750'],
    ['1,000', 'kwh', '1.000', '1000'],
  ])('%s in %s', (typed, unit, first, second) => {
    expect(typedNumber(typed, unit)).toEqual({ kind: 'ambiguous', readings: [first, second] });
  });

  it('and each of its answers is read as itself', () => {
    for (const typed of ['52.000', '0,750', '12,34', '5.125']) {
      const reading = typedNumber(typed, 'usd');
      if (reading.kind !== 'ambiguous') throw new Error(typed);
      for (const each of reading.readings) {
        const held = fileNumber(each);
        expect(typedNumber(held, 'usd')).toEqual({ kind: 'number', number: each });
      }
    }
  });
});

describe('what is no such number is told apart', () => {
  it.each<readonly [string, NumberUnit, string]>([
    ['', 'usd', 'nothing'],
    [' \u00a0 ', 'usd', 'nothing'],
    ['60 %', 'usd', 'wrong-unit'],
    ['75 kWh', 'usd', 'wrong-unit'],
    ['$60', 'percent', 'wrong-unit'],
    ['60 dollars', 'percent', 'wrong-unit'],
    ['75 kW', 'kwh', 'wrong-unit'],
    ['75000 Wh', 'kwh', 'wrong-unit'],
    ['2,600 kg', 'lb', 'wrong-unit'],
    ['3 tons', 'lb', 'wrong-unit'],
    ['€52,000', 'usd', 'other-currency'],
    ['52,000 €', 'usd', 'other-currency'],
    ['￥52000', 'usd', 'other-currency'],
    ['C$52,000', 'usd', 'other-currency'],
    ['MX$52,000', 'usd', 'other-currency'],
    ['52,000 EUR', 'usd', 'other-currency'],
    ['52000円', 'usd', 'other-currency'],
    ['€', 'usd', 'other-currency'],
    ['$', 'usd', 'unfinished'],
    ['-', 'usd', 'unfinished'],
    ['(20,000', 'usd', 'unfinished'],
    ['75,', 'kwh', 'unfinished'],
    ['1e', 'usd', 'unfinished'],
    ['60 perc', 'percent', 'unfinished'],
    ['about 12', 'usd', 'not-a-number'],
    ['1.2.3', 'usd', 'not-a-number'],
    ['1,23,456', 'usd', 'not-a-number'],
    ['50-60', 'usd', 'not-a-number'],
    ['--5', 'usd', 'not-a-number'],
    ['(-5)', 'usd', 'not-a-number'],
    ['10²', 'usd', 'not-a-number'],
    ['1½', 'usd', 'not-a-number'],
    ['most', 'percent', 'not-a-number'],
    ['5%%', 'percent', 'not-a-number'],
    ['52kk', 'usd', 'not-a-number'],
    ['75k', 'kwh', 'unfinished'],
    ['0x10', 'usd', 'not-a-number'],
    ['NaN', 'usd', 'not-a-number'],
    ['Infinity', 'usd', 'not-a-number'],
    ['9'.repeat(500), 'usd', 'not-a-number'],
  ])('%s in %s: %s', (typed, unit, kind) => {
    expect(typedNumber(typed, unit).kind).toBe(kind);
  });
});

it.each<readonly [string, NumberUnit, boolean]>([
  ['1,2', 'usd', true],
  ['52,0', 'usd', true],
  ['-', 'usd', true],
  ['75 k', 'kwh', true],
  ['75,', 'kwh', true],
  ['75 kW', 'kwh', true],
  ['52.000', 'usd', false],
  ['12', 'usd', false],
  ['most', 'percent', false],
  ['€5', 'usd', false],
])('while typing, %s in %s is let be: %s', (typed, unit, isOnItsWay) => {
  expect(isUnfinishedNumber(typed, unit)).toBe(isOnItsWay);
});

describe('for any text', () => {
  const typedText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc
      .array(
        fc.constantFrom(
          '1',
          '0',
          '52',
          '000',
          ',',
          '.',
          ' ',
          '$',
          '%',
          'k',
          'e',
          '-',
          '(',
          ')',
          'kWh',
          '€',
          '٥',
        ),
        { maxLength: 9 },
      )
      .map((parts) => parts.join('')),
  );
  const unit = fc.constantFrom(...UNITS);

  it('there is an answer, and every number in it is plain', () => {
    fc.assert(
      fc.property(typedText, unit, (typed, of) => {
        const reading = typedNumber(typed, of);
        const numbers =
          reading.kind === 'number' ? [reading.number] : reading.kind === 'ambiguous' ? reading.readings : [];
        for (const each of numbers) expect(each).toMatch(/^-?(?:0|[1-9]\d*)(?:\.\d+)?$/);
        isUnfinishedNumber(typed, of);
      }),
      { numRuns: 5_000 },
    );
  });

  it('what a file holds is read as it is', () => {
    const decimal = fc
      .tuple(fc.integer({ min: 0, max: 999_999 }), fc.stringMatching(/^\d{0,6}$/))
      .map(([whole, decimals]) => (decimals === '' ? `${whole}` : `${whole}.${decimals}`))
      .filter((text) => isDecimal(readDecimal(text)));
    fc.assert(
      fc.property(decimal, fc.constantFrom<NumberUnit>('usd', 'lb'), (text, of) => {
        expect(typedNumber(fileNumber(text), of)).toEqual({ kind: 'number', number: text });
      }),
      { numRuns: 2_000 },
    );
  });
});

it('a very long text takes no time', () => {
  const begun = performance.now();
  for (const each of UNITS) typedNumber(`${'0'.repeat(100_000)}x`, each);
  isUnfinishedNumber(`${' '.repeat(100_000)}x`, 'usd');
  isUnfinishedNumber(`${'1 '.repeat(190)}x`, 'usd');
  expect(performance.now() - begun).toBeLessThan(1_000);
});
