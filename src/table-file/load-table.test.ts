import { describe, expect, it } from 'vitest';
import { decode, encodingOf } from './encoding';
import { type Loaded, loadTable } from './load-table';

async function load(source: string | File, most?: number) {
  const told: Loaded[] = [];
  return {
    loaded: await loadTable(source, (progress) => told.push(progress), most === undefined ? {} : { most }),
    told,
  };
}

const fileOf = (text: string, size = text.length): File =>
  Object.defineProperty(new File([text], 'a.csv'), 'size', { value: size });
const columns = (count: number): string => Array(count).fill('a').join(',');
const rows = (count: number): string => 'Li,1\n'.repeat(count);

describe('a table', () => {
  it('is loaded from a file', async () => {
    const table = {
      kind: 'text',
      records: [['a', 'b']],
      delimiter: ',',
      badQuotes: [],
      encoding: 'utf-8',
      sheets: [],
      sheet: 0,
      openSheets: [],
      hiddenRows: 0,
      leavesHidden: false,
    };
    expect((await load(fileOf('a,b'))).loaded).toEqual({ kind: 'loaded', table });
  });

  it.each([
    ['without anything in it', '', 'empty'],
    ['without anything in its file', fileOf(''), 'empty'],
    ['over 50 MB, unread', fileOf('a,b', 50 * 1024 * 1024 + 1), 'too-large'],
    ['of more than 2,000 columns', columns(2_001), 'too-wide'],
    [
      'whose file was taken away',
      Object.defineProperty(fileOf(''), 'arrayBuffer', { value: () => Promise.reject(new Error('gone')) }),
      'unreadable',
    ],
  ])('%s is refused', async (_why, source, failure) => {
    expect((await load(source)).loaded).toEqual({ kind: 'failed', failure });
  });

  it.each([
    ['of 50 MB', fileOf('a,b', 50 * 1024 * 1024)],
    ['of 2,000 columns', columns(2_000)],
  ])('%s is not', async (_why, source) => {
    expect((await load(source)).loaded.kind).toBe('loaded');
  });

  it('may have as many rows as allowed, and not one more', async () => {
    expect((await load(rows(10), 10)).loaded.kind).toBe('loaded');
    expect((await load(rows(11), 10)).loaded).toEqual({ kind: 'failed', failure: 'too-many' });
  });

  it('tells how far it is, and reads no further than it may', async () => {
    const { told, loaded } = await load(rows(10_000), 4_000);
    expect(told).toEqual([0.2, 0.4, 0.6].map((part) => ({ kind: 'progress', part })));
    expect(loaded).toEqual({ kind: 'failed', failure: 'too-many' });
  });
});

describe('the bytes of a file', () => {
  it.each([
    ['UTF-8', [0xc3, 0xb1], 'ñ'],
    ['UTF-8 with its mark, which is no text', [0xef, 0xbb, 0xbf, 0x61], 'a'],
    ['UTF-16, as spreadsheets save it', [0xff, 0xfe, 0xf1, 0x00], 'ñ'],
    ['UTF-16, the other way round', [0xfe, 0xff, 0x00, 0xf1], 'ñ'],
    ['Windows-1252', [0xf1, 0x2c], 'ñ,'],
    ['Windows-1252 that begins like a mark', [0xff, 0x41], 'ÿA'],
    ['… the other mark', [0xfe, 0x41], 'þA'],
    ['… that ends like one', [0x41, 0xfe], 'Aþ'],
    ['… the other', [0x41, 0xff], 'Aÿ'],
  ])('%s', (_why, bytes, text) => {
    const all = Uint8Array.from(bytes);
    expect(decode(all, encodingOf(all))).toBe(text);
  });
});
