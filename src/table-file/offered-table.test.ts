import { expect, it, vi } from 'vitest';
import { clearOfferedTable, offeredTable, offerTable, onOfferedTable } from './offered-table';

it('tells who listens, until they no longer do', () => {
  const listener = vi.fn();
  const stop = onOfferedTable(listener);
  const table = { name: 'a.csv', source: 'mineral,value' };
  offerTable(table);
  expect(listener).toHaveBeenCalledTimes(1);
  expect(offeredTable()).toBe(table);
  clearOfferedTable();
  expect(listener).toHaveBeenCalledTimes(2);
  expect(offeredTable()).toBeNull();
  stop();
  offerTable(table);
  expect(listener).toHaveBeenCalledTimes(2);
  clearOfferedTable();
});
