import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toBigMicros } from '../kernel/decimal';
import { balanced, nudged, remainderOf } from './percent-sums';

const sum = (percents: readonly string[] = []): bigint =>
  percents.reduce((total, percent) => total + toBigMicros(percent as never), 0n);

describe('make it 100 %', () => {
  it.each([
    ['thirds, to the hundredth', ['1', '1', '1'], ['33.34', '33.33', '33.33']],
    ['what is 100 already stays', ['33.333', '66.667'], ['33.333', '66.667']],
    ['above 100 is brought down', ['80', '80'], ['50', '50']],
    ['one country is all of it', ['12.5'], ['100']],
    ['nothing typed: in equal parts', ['', ''], ['50', '50']],
    ['a country of nothing stays at nothing', ['0', '7'], ['0', '100']],
    ['no country is rounded away', ['0.0001', '99'], ['0.000101', '99.999899']],
    ['as people type', [' 12,000.5 ', '12000.5 %'], ['50', '50']],
    ['what the world mines, of two partners', ['37.09', '2.16'], ['94.5', '5.5']],
  ])('%s', (_why, percents, expected) => {
    expect(balanced(percents)).toEqual(expected);
  });

  it.each([
    ['no country', []],
    ['a percentage that is none', ['50', 'half']],
    ['one below nothing', ['50', '-1']],
  ])('not with %s', (_why, percents) => {
    expect(balanced(percents)).toBeUndefined();
  });

  it('comes to exactly 100, and keeps the order of sizes', () => {
    const percents = fc.array(
      fc.integer({ min: 0, max: 100_000_000 }).map((micros) => (micros / 1_000_000).toFixed(6)),
      { minLength: 1, maxLength: 40 },
    );
    fc.assert(
      fc.property(percents, (all) => {
        const made = balanced(all) ?? [];
        expect(sum(made)).toBe(100_000_000n);
        for (const [index, one] of all.entries())
          for (const [other, two] of all.entries())
            if (Number(one) > Number(two))
              expect(Number(made[index])).toBeGreaterThanOrEqual(Number(made[other]));
      }),
    );
  });
});

describe('a percentage is nudged', () => {
  it.each([
    ['up', '41.51', 1, '42.51'],
    ['down', '0.3', -1, '0'],
    ['by ten', '0.1', 10, '10.1'],
    ['not above 100', '99.5', 1, '100'],
    ['from nothing', '', 1, '1'],
    ['exactly, where binary fractions would miss', '0.000001', 1, '1.000001'],
  ])('%s', (_why, typed, by, expected) => {
    expect(nudged(typed, by)).toBe(expected);
  });
  it('not when it is none', () => expect(nudged('x', 1)).toBeUndefined());
});

describe('what is left', () => {
  it.each([
    ['nothing named', [], 100_000_000n],
    ['all of it, where binary fractions would miss', ['0.1', '0.2', '99.7'], 0n],
    ['the last millionth', ['99.999999'], 1n],
    ['above 100', ['60', '40.000001'], -1n],
    ['as people type; what cannot be used leaves nothing', [' 40 % ', 'x'], 60_000_000n],
  ] as const)('%s', (_why, percents, rest) => {
    expect(remainderOf(percents)).toBe(rest);
  });
});
