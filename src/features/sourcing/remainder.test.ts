import { describe, expect, it } from 'vitest';
import { remainder } from './remainder';

const parts = (...percents: string[]) => percents.map((percent) => ({ country: 'AU', percent }));

describe('remainder', () => {
  it.each([
    ['nothing named', [], 100],
    ['a third decimal kept', ['33.333', '33.333'], 33.334],
    ['all of it, where binary fractions would miss', ['0.1', '0.2', '99.7'], 0],
    ['as people type', ['12,5', ' 40 % '], 60],
    ['the last millionth', ['99.999999'], 0.000001],
  ])('%s', (_why, percents, rest) => {
    expect(remainder(parts(...percents))).toBe(rest);
  });

  it('is none above 100', () => {
    expect(remainder(parts('60', '40.000001'))).toBeUndefined();
  });
});
