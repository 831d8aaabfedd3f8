import { describe, expect, it } from 'vitest';
import { decode, type Loaded, loadTable } from './load-table';
import { readTable } from './read-table';
import { openTable } from './table-session';

async function open(source: string | File) {
  const told: Loaded[] = [];
  const loaded = await loadTable(source, (progress) => told.push(progress));
  const table = loaded.kind === 'loaded' ? loaded.table : null;
  return { told, loaded, table, opened: table && openTable(table) };
}

describe('a table', () => {
  it('that is understood says so, and is read with pauses', async () => {
    const { table, opened } = await open('mineral;value;mined country;mined value\nLi;1,5;AU;1.000,5');
    expect(opened).toMatchObject({ isUnderstood: true, choices: { mark: ',' } });
    if (table === null || opened === null) throw new Error('not opened');
    const reading = readTable({ ...table, ...opened.choices });
    expect(reading.next()).toEqual({ done: false, value: 0 });
    expect(reading.next()).toMatchObject({
      done: true,
      value: { problems: [], good: [{ mineral: 'lithium', valueUsd: '1.5', extraction: 'AU 1000.5' }] },
    });
  });

  it.each([
    ['a strange heading', 'mineral,value,colour\nLi,1,red'],
    ['no mineral', 'metall,value\nLi,1'],
    ['both decimal marks', 'mineral;value\nLi;1,5\nNi;1.5'],
  ])('with %s asks first', async (_why, text) => {
    expect((await open(text)).opened).toMatchObject({ isUnderstood: false });
  });

  it('without anything in it is refused', async () => {
    expect((await open('')).loaded).toEqual({ kind: 'failed', failure: 'empty' });
  });

  it('over 50 MB is refused unread', async () => {
    const file = new File([], 'a.csv');
    Object.defineProperty(file, 'size', { value: 50 * 1024 * 1024 + 1 });
    expect((await open(file)).loaded).toEqual({ kind: 'failed', failure: 'too-large' });
  });

  it('of more than 2,000 columns is refused', async () => {
    const { loaded } = await open(`mineral,value${',extraction country'.repeat(1_999)}\nLi,1`);
    expect(loaded).toEqual({ kind: 'failed', failure: 'too-wide' });
  });

  it('with many columns over many short rows, or a bad quote in each, is read in time', async () => {
    const wide = `mineral,value${',extraction country,extraction value'.repeat(900)}\n${'Li,1,AU,5\n'.repeat(5_000)}`;
    const quoted = `id,mineral,value\na,Li,1\n${'"a"b,,\n'.repeat(50_000)}`;
    for (const text of [wide, quoted]) {
      const { table, opened } = await open(text);
      if (table === null || opened === null) throw new Error('not opened');
      const begun = performance.now();
      readTable({ ...table, ...opened.choices }).next();
      expect(performance.now() - begun).toBeLessThan(1_500);
    }
  });

  it('of 100,000 rows tells how far it is, and is refused', async () => {
    const { told, loaded } = await open(`mineral,value\n${'Li,1\n'.repeat(100_000)}`);
    expect(told.length).toBeGreaterThan(20);
    expect(loaded).toEqual({ kind: 'failed', failure: 'too-many' });
  });

  it('of more than 10,000 chains is refused', async () => {
    const { table, opened } = await open(`mineral,value\n${'Li,1\n'.repeat(10_001)}`);
    if (table === null || opened === null) throw new Error('not opened');
    expect(readTable({ ...table, ...opened.choices }).next()).toEqual({ done: true, value: null });
  });

  it.each([
    ['UTF-8', Uint8Array.of(0xc3, 0xb1), 'ñ'],
    ['UTF-16', Uint8Array.of(0xff, 0xfe, 0xf1, 0x00), 'ñ'],
    ['Windows-1252', Uint8Array.of(0xf1, 0x2c), 'ñ,'],
  ])('in %s', (_why, bytes, text) => {
    expect(decode(bytes.buffer)).toBe(text);
  });
});
