import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mineralValue } from './fill-battery';
import { fromKg, toKg } from './units';

describe('by kg', () => {
  it.each([
    ['a pound', '1', 'lb', 'mass', '0.45359237'],
    ['pounds, exactly', '22.5', 'lb', 'mass', '10.205828325'],
    ['six decimals of a pound', '0.000001', 'lb', 'mass', '0.00000045359237'],
    ['a price per tonne', '14500.5', 't', 'price', '14.5005'],
    ['a price per pound, to twenty decimals', '1', 'lb', 'price', '2.20462262184877580723'],
    ['kg as typed', '1,200.50', 'kg', 'mass', '1,200.50'],
    ['grouped pounds', '1,000', 'lb', 'mass', '453.59237'],
    ['no number, as typed', '12 or so', 'lb', 'mass', '12 or so'],
    ['nothing', '', 'lb', 'price', ''],
  ] as const)('%s', (_why, typed, unit, measure, byKg) => {
    expect(toKg(typed, unit, measure)).toBe(byKg);
  });

  it.each([
    ['kg as pounds, to the millionth', '10', 'lb', 'mass', '22.046226'],
    ['a price per kg by tonne', '14.5', 't', 'price', '14500'],
    ['kg as they are', '76.301', 'kg', 'mass', '76.301'],
    ['kg that were pounds, to the millionth', '10.205828325', 'kg', 'mass', '10.205828'],
    ['no number, as typed', 'x', 't', 'price', 'x'],
  ] as const)('and back: %s', (_why, byKg, unit, measure, shown) => {
    expect(fromKg(byKg, unit, measure)).toBe(shown);
  });

  it('what was typed comes out as it was', () => {
    const typed = fc
      .integer({ min: 1, max: 999_999_999_999 })
      .map((micros) => String(Number((micros / 1_000_000).toFixed(6))))
      .filter((text) => !text.includes('e'));
    fc.assert(
      fc.property(
        typed,
        fc.constantFrom('lb', 't'),
        fc.constantFrom('mass', 'price'),
        (text, unit, measure) => {
          expect(fromKg(toKg(text, unit, measure), unit, measure)).toBe(text);
        },
      ),
    );
  });
});

describe('the value', () => {
  it.each([
    ['kg by kg', '12', '30.81', '369.72'],
    ['half a cent goes up', '0.5', '0.01', '0.01'],
    [
      'pounds by the pound, as if no kg had been',
      toKg('22.5', 'lb', 'mass'),
      toKg('7.3', 'lb', 'price'),
      '164.25',
    ],
    ['pounds by the pound to half a cent', toKg('1', 'lb', 'mass'), toKg('0.125', 'lb', 'price'), '0.13'],
    ['a hair under half a cent goes down', '1', '0.124999999999', '0.12'],
    ['nothing without a price', '3', '', ''],
    ['nothing of what is none', '3', 'x', ''],
    ['nothing of nothing', '0', '4', ''],
  ])('%s', (_why, massKg, priceUsdPerKg, value) => {
    expect(mineralValue({ massKg, priceUsdPerKg })).toBe(value);
  });

  it('of pounds by the pound is their product, to the cent', () => {
    const cents = fc.integer({ min: 1, max: 9_999_999 });
    fc.assert(
      fc.property(cents, cents, (mass, price) => {
        const massKg = toKg(String(mass / 100), 'lb', 'mass');
        const priceUsdPerKg = toKg(String(price / 100), 'lb', 'price');
        const exact = (BigInt(mass) * BigInt(price) + 50n) / 100n;
        const value = mineralValue({ massKg, priceUsdPerKg });
        if (exact > 0n) expect(Math.round(Number(value) * 100)).toBe(Number(exact));
      }),
    );
  });
});
