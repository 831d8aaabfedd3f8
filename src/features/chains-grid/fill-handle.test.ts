import { describe, expect, it } from 'vitest';
import { around, dragged, repeatedInto } from './fill-handle';

const FROM = { top: 2, bottom: 3, left: 1, right: 1 };

describe('the handle of a block', () => {
  it.each([
    ['down', { row: 6, column: 1 }, { top: 4, bottom: 6, left: 1, right: 1 }],
    ['up', { row: 0, column: 1 }, { top: 0, bottom: 1, left: 1, right: 1 }],
    ['right', { row: 3, column: 3 }, { top: 2, bottom: 3, left: 2, right: 3 }],
    ['left', { row: 2, column: 0 }, { top: 2, bottom: 3, left: 0, right: 0 }],
    [
      'down rather than right where that is farther',
      { row: 9, column: 2 },
      { top: 4, bottom: 9, left: 1, right: 1 },
    ],
  ])('fills %s', (_way, to, region) => {
    expect(dragged(FROM, to)).toEqual(region);
    expect(around(FROM, region)).toMatchObject({ top: Math.min(2, region.top) });
  });

  it('fills nothing within the block', () => {
    expect(dragged(FROM, { row: 3, column: 1 })).toBeNull();
  });

  it('repeats the block from where it stands, upwards too', () => {
    const textOf = ({ row, column }: { row: number; column: number }) => `${row}.${column}`;
    expect(repeatedInto({ ...FROM, top: 4, bottom: 6 }, FROM, textOf)).toEqual([['2.1'], ['3.1'], ['2.1']]);
    expect(repeatedInto({ ...FROM, top: 1, bottom: 1 }, FROM, textOf)).toEqual([['3.1']]);
  });
});
