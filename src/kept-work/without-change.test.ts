import { describe, expect, it } from 'vitest';
import { withoutChange } from './without-change';

const item = (id: string, value = '') => ({ id, value });
const listed = (...items: ReturnType<typeof item>[]) => ({ items, note: '' });

describe('a form without one change', () => {
  it('has again what the change took, and keeps what was typed since', () => {
    const before = { ...listed(item('a'), item('b'), item('c')), note: 'x' };
    const after = { ...listed(item('a'), item('c')), note: '' };
    const now = { ...listed(item('a', 'typed'), item('c')), note: '' };
    expect(withoutChange({ before, after, now })).toEqual({
      items: [item('a', 'typed'), item('b'), item('c')],
      note: 'x',
    });
  });

  it.each([
    ['what the change brought leaves', listed(item('n')), []],
    ['unless it was changed since', listed(item('n', 'typed')), [item('n', 'typed')]],
  ])('%s', (_why, now, items) => {
    expect(withoutChange({ before: listed(), after: listed(item('n')), now }).items).toEqual(items);
  });

  it('keeps a field that was changed since, and takes back the others', () => {
    const before = { a: '1', b: '1', parts: [{ country: 'AU' }] };
    const after = { a: '2', b: '2', parts: [{ country: 'CL' }] };
    expect(withoutChange({ before, after, now: { ...after, b: '3' } })).toEqual({ ...before, b: '3' });
  });

  it('puts the first of a list back in the first place', () => {
    const before = listed(item('a'), item('b'));
    const after = listed(item('b'));
    expect(withoutChange({ before, after, now: after })).toEqual(before);
  });
});
