import { describe, expect, it } from 'vitest';
import { HASHES, viewOf } from './route';

describe('viewOf', () => {
  it.each([
    ['no fragment', '', 'calculator'],
    ['the calculator', HASHES.calculator, 'calculator'],
    ['a shared link', '#/?s=1.abc', 'calculator'],
    ['the partners', HASHES.partners, 'partners'],
    ['the partners with a search', '#/partners?q=japan', 'partners'],
    ['for dealers', HASHES.dealers, 'dealers'],
    ['for developers', HASHES.developers, 'developers'],
    ['how we read the law', HASHES.law, 'law'],
    ['a name that only begins like it', '#/partnership', 'calculator'],
    ['a question', '#q-vehicle-acquired', 'calculator'],
    ['the calculator at its depth', '#/battery', 'calculator'],
    ['nonsense', '#/nowhere', 'calculator'],
  ])('%s', (_why, hash, view) => {
    expect(viewOf(hash)).toBe(view);
  });
});
