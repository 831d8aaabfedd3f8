import { describe, expect, it } from 'vitest';
import { changed, type History, historyOf, redone, undone } from './history';

const typed = (history: History<string>, value: string, at: number, field?: string) =>
  changed(history, { value, field, at });

describe('history', () => {
  it('takes back and does again', () => {
    const after = typed(typed(historyOf('a'), 'b', 0), 'c', 1);
    expect(undone(after).present).toBe('b');
    expect(undone(undone(after)).present).toBe('a');
    expect(undone(undone(undone(after))).present).toBe('a');
    expect(redone(redone(undone(undone(after)))).present).toBe('c');
    expect(redone(after)).toBe(after);
  });

  it('forgets what was taken back once something new is done', () => {
    const other = typed(undone(typed(historyOf('a'), 'b', 0)), 'x', 1);
    expect(redone(other).present).toBe('x');
    expect(undone(other).present).toBe('a');
  });

  it.each([
    ['one field, in one go: one step', ['v', 'v'], 999, 'a'],
    ['one field, after a pause: two', ['v', 'v'], 1_000, 'ab'],
    ['two fields: two', ['v', 'w'], 10, 'ab'],
    ['no field: two', [undefined, undefined], 10, 'ab'],
  ] as const)('%s', (_why, [first, second], later, back) => {
    const history = typed(typed(historyOf('a'), 'ab', 0, first), 'abc', later, second);
    expect(undone(history).present).toBe(back);
  });

  it('takes back what follows from a change with it, and goes on typing', () => {
    const followed = changed(typed(historyOf('a'), 'ab', 0, 'v'), {
      value: 'ab!',
      field: 'w',
      at: 0,
      joins: true,
    });
    expect(followed.present).toBe('ab!');
    expect(undone(followed).present).toBe('a');
    expect(undone(typed(followed, 'abc!', 10, 'v')).present).toBe('a');
  });

  it('does not join typing with what was typed before a step back', () => {
    const back = undone(typed(historyOf('a'), 'ab', 0, 'v'));
    expect(undone(typed(back, 'ax', 1, 'v')).present).toBe('a');
  });

  it('keeps a hundred steps', () => {
    let history = historyOf(0);
    for (let step = 1; step <= 150; step += 1)
      history = changed(history, { value: step, field: undefined, at: step });
    expect(history.past).toHaveLength(100);
    expect(history.past[0]).toBe(50);
  });
});
