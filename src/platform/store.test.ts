import { expect, it, vi } from 'vitest';
import { createStore } from './store';

it('tells those who listen of each change, and nobody of what is the same', () => {
  const store = createStore(1);
  const [first, second] = [vi.fn(), vi.fn()];
  const stop = store.subscribe(first);
  store.subscribe(second);
  store.set(1);
  expect(first).not.toHaveBeenCalled();
  store.set(2);
  stop();
  store.set(3);
  expect([store.get(), first.mock.calls.length, second.mock.calls.length]).toEqual([3, 1, 2]);
});
