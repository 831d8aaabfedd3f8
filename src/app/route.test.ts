import { describe, expect, it } from 'vitest';
import { hasLink } from '../platform/address';
import { HASHES, viewOf } from './route';

describe('viewOf', () => {
  it.each([
    ['no fragment', '', 'calculator'],
    ['the calculator', HASHES.calculator, 'calculator'],
    ['a shared link', '#/?s=1.abc', 'calculator'],
    ['the partners', HASHES.partners, 'partners'],
    ['the partners with a search', '#/partners?q=japan', 'partners'],
    ['for dealers', HASHES.dealers, 'dealers'],
    ['how we read the law', HASHES.law, 'law'],
    ['a name that only begins like it', '#/partnership', 'calculator'],
    ['a question', '#q-vehicle-acquired', 'calculator'],
    ['nonsense', '#/nowhere', 'calculator'],
  ])('%s', (_why, hash, view) => {
    expect(viewOf(hash)).toBe(view);
  });
});

describe('hasLink', () => {
  it.each([
    ['a shared link', '#/?s=1.abc', true],
    ['an empty one, which is to be refused', '#/?s=', true],
    ['one among others', '#/?a=1&s=1.abc', true],
    ['without the slash', '#?s=1.abc', true],
    ['another parameter', '#/?as=1', false],
    ['no parameters', '#/', false],
    ['another view', '#/partners?s=1.abc', false],
  ])('%s', (_why, hash, has) => {
    expect(hasLink(hash)).toBe(has);
  });
});
