import { describe, expect, it } from 'vitest';
import type { FlowBand } from './flow-layout';
import { bandAfter } from './flow-walk';
import type { Meaning } from './meaning';
import { brokenInto, fitted } from './text-width';
import { stepOf } from './walk';

describe('keys along a row of marks', () => {
  it.each([
    ['ArrowRight', 0, 1],
    ['ArrowDown', 2, 2],
    ['ArrowLeft', 0, 0],
    ['ArrowUp', 2, 1],
    ['Home', 2, 0],
    ['End', 0, 2],
    ['a', 1, undefined],
  ])('%s leads from %d to %s of three', (key, at, next) => {
    expect(stepOf(key, at, 3)).toBe(next);
  });

  it('lead nowhere in an empty row, and back into a row that became shorter', () => {
    expect(stepOf('End', 0, 0)).toBeUndefined();
    expect(stepOf('ArrowLeft', 9, 3)).toBe(1);
  });
});

describe('keys along the bands of a flow', () => {
  const band = (column: number, from: string, to: string, meaning: Meaning): FlowBand => ({
    ...{ column, from, to, meaning },
    value: 1,
    description: '',
  });
  const bands = [
    band(0, 'CL', 'CN', 'does-not'),
    band(0, 'AU', 'US', 'counts'),
    band(1, 'CN', 'end', 'counts'),
    band(1, 'CN', 'end', 'does-not'),
  ];

  it.each([
    ['along the path, of its meaning', 'ArrowRight', 0, 3],
    ['back along it', 'ArrowLeft', 3, 0],
    ['nowhere at the end of a path', 'ArrowRight', 1, 1],
    ['down', 'ArrowDown', 0, 1],
    ['no further than the last', 'ArrowDown', 3, 3],
    ['no further than the first', 'ArrowUp', 0, 0],
    ['to the last', 'End', 0, 3],
  ])('lead %s', (_why, key, at, next) => {
    expect(bandAfter(key, bands, at)).toBe(next);
  });

  it('lead nowhere by another key, or from a band that is gone', () => {
    expect(bandAfter('Tab', bands, 0)).toBeUndefined();
    expect(bandAfter('End', bands, 4)).toBeUndefined();
  });
});

describe('a text in little room', () => {
  const measure = (text: string): number => text.length;

  it.each([
    ['as it is where it fits', 'Chile', 5, 'Chile'],
    ['its beginning, with a sign that there is more', 'Australia', 5, 'Aust…'],
    ['without a blank before the sign', 'New Zealand', 5, 'New…'],
    ['nothing where not even a letter fits', 'Chile', 1, ''],
  ])('is %s', (_why, text, width, shown) => {
    expect(fitted(text, width, measure)).toBe(shown);
  });

  it('is broken at its blanks; a word that is too long stays whole', () => {
    expect(brokenInto('what counts here', 11, measure)).toEqual(['what counts', 'here']);
    expect(brokenInto('Zusammensetzung a', 5, measure)).toEqual(['Zusammensetzung', 'a']);
  });

  it('of Japanese is broken between words, but not before a mark that ends something', () => {
    expect(brokenInto('調達は固定、です。 60%', 5, measure)).toEqual(['調達は', '固定、', 'です。', '60%']);
    expect(brokenInto('期限は2026年です', 6, measure)).toEqual(['期限は', '2026年', 'です']);
  });

  it('of Japanese is broken within a word that is wider than a line', () => {
    expect(brokenInto('インドネシア産', 4, measure)).toEqual(['インドネ', 'シア産']);
  });
});
