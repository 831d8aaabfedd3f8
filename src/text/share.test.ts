import { describe, expect, test } from 'vitest';
import { format } from './format';
import { mineralShareWords, shareWords } from './share';

const words = { format };
const at60 = (under: boolean) => ({ threshold: 60, under });

describe('a share is never rounded onto or across what it is held against', () => {
  test.each([
    ['exactly the threshold', 60, at60(false), '60%'],
    ['far below', 24.2734, at60(true), '24.3%'],
    ['a little below', 59.96, at60(true), '59.96%'],
    ['less than that', 59.9999, at60(true), '59.9999%'],
    ['a millionth below', 59.999999, at60(true), '59.999999%'],
    ['below what a double tells apart, as exact arithmetic found', 60, at60(true), 'just under 60%'],
    ['a little above', 60.0001, at60(false), '60.0001%'],
    ['noise of the last digits', 60.0000000001, at60(false), '60%'],
    ['nothing', 0, at60(true), '0%'],
    ['nearly nothing', 0.0004, at60(true), '0.0004%'],
    ['all', 100, at60(false), '100%'],
    ['nearly all', 99.99, at60(false), '99.99%'],
    [
      'near the threshold of another year, with none asked',
      59.9999,
      { threshold: null, under: false },
      '60%',
    ],
  ])('%s', (_why, share, held, expected) => {
    expect(shareWords(words, share, held)).toBe(expected);
  });
});

test('a share that is unknown is under the percentage in all that is known', () => {
  const shares = mineralShareWords(
    words,
    { status: 'unknown', thresholdPercent: 50 },
    { min: 50, estimate: 50, max: 50, possible: 50 },
  );
  expect(shares).toEqual({
    min: 'just under 50%',
    estimate: 'just under 50%',
    max: 'just under 50%',
    possible: '50%',
  });
});

test('a share that depends is under the percentage at its least only', () => {
  const shares = mineralShareWords(
    words,
    { status: 'depends', thresholdPercent: 50 },
    { min: 50, estimate: 50, max: 50, possible: 50 },
  );
  expect(shares).toEqual({ min: 'just under 50%', estimate: '50%', max: '50%', possible: '50%' });
});
