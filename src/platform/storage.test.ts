import { describe, expect, it } from 'vitest';
import { deviceStorage, type TextStore } from './storage';

function memory(): TextStore {
  const texts = new Map<string, string>();
  return {
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, text) => void texts.set(key, text),
    removeItem: (key) => void texts.delete(key),
    key: (index) => [...texts.keys()][index] ?? null,
    get length() {
      return texts.size;
    },
  };
}

const failing = (name: string): TextStore => ({
  ...memory(),
  setItem: () => {
    throw new DOMException('no', name);
  },
});
const forbidden = deviceStorage(() => {
  throw new DOMException('no', 'SecurityError');
});

describe('storage', () => {
  it('keeps, lists and removes', () => {
    const store = memory();
    store.setItem('of/another', 'app');
    const storage = deviceStorage(() => store);
    expect(storage.write('a/1', 'x')).toBe('kept');
    expect(storage.write('b/1', 'y')).toBe('kept');
    expect(storage.keys('a/')).toEqual(['a/1']);
    expect(storage.read('a/1')).toBe('x');
    expect(storage.remove('a/1')).toBe(true);
    expect(storage.read('a/1')).toBeNull();
    expect(storage.isBlocked()).toBe(false);
    expect(store.getItem('of/another')).toBe('app');
  });

  it.each([
    ['full', 'QuotaExceededError'],
    ['full', 'NS_ERROR_DOM_QUOTA_REACHED'],
    ['blocked', 'SecurityError'],
  ] as const)('says %s at %s', (trouble, name) => {
    const storage = deviceStorage(() => failing(name));
    expect(storage.write('a', 'x')).toBe(trouble);
  });

  it('does not throw where it is forbidden even to ask', () => {
    expect(forbidden.read('a')).toBeNull();
    expect(forbidden.write('a', 'x')).toBe('blocked');
    expect(forbidden.remove('a')).toBe(false);
    expect(forbidden.keys('')).toEqual([]);
    expect(forbidden.isBlocked()).toBe(true);
  });

  it('is not called blocked when it is only full', () => {
    expect(deviceStorage(() => failing('QuotaExceededError')).isBlocked()).toBe(false);
  });
});
