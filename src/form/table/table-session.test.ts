import { describe, expect, it } from 'vitest';
import { decode, type TableAnswer, TableSession } from './table-session';

async function open(source: string | File) {
  const answers: TableAnswer[] = [];
  const session = new TableSession((answer) => answers.push(answer));
  await session.take({ kind: 'open', source });
  const read = async () => {
    const opened = answers.find((answer) => answer.kind === 'opened');
    if (opened?.kind !== 'opened') throw new Error('not opened');
    await session.take({ kind: 'read', choices: opened.table.choices });
    return answers.at(-1);
  };
  return { answers, read };
}

describe('a table', () => {
  it('that is understood says so, and is read', async () => {
    const { answers, read } = await open('mineral;value;mined country;mined value\nLi;1,5;AU;1.000,5');
    expect(answers).toMatchObject([
      { kind: 'opened', table: { isUnderstood: true, choices: { mark: ',' } } },
    ]);
    expect(await read()).toMatchObject({
      kind: 'read',
      problemCount: 0,
      reading: { good: [{ mineral: 'lithium', valueUsd: '1.5', extraction: 'AU 1000.5' }] },
    });
  });

  it.each([
    ['a strange heading', 'mineral,value,colour\nLi,1,red'],
    ['no mineral', 'metall,value\nLi,1'],
    ['both decimal marks', 'mineral;value\nLi;1,5\nNi;1.5'],
  ])('with %s asks first', async (_why, text) => {
    expect((await open(text)).answers).toMatchObject([{ kind: 'opened', table: { isUnderstood: false } }]);
  });

  it('without anything in it is refused', async () => {
    expect((await open('')).answers).toEqual([{ kind: 'failed', failure: 'empty' }]);
  });

  it('over 50 MB is refused unread', async () => {
    const file = new File([], 'a.csv');
    Object.defineProperty(file, 'size', { value: 50 * 1024 * 1024 + 1 });
    expect((await open(file)).answers).toEqual([{ kind: 'failed', failure: 'too-large' }]);
  });

  it('of 100,000 rows tells how far it is, and is refused', async () => {
    const { answers, read } = await open(`mineral,value\n${'Li,1\n'.repeat(100_000)}`);
    expect(answers.filter(({ kind }) => kind === 'progress').length).toBeGreaterThan(20);
    expect(await read()).toEqual({ kind: 'failed', failure: 'too-many' });
  });

  it.each([
    ['UTF-8', Uint8Array.of(0xc3, 0xb1), 'ñ'],
    ['UTF-16', Uint8Array.of(0xff, 0xfe, 0xf1, 0x00), 'ñ'],
    ['Windows-1252', Uint8Array.of(0xf1, 0x2c), 'ñ,'],
  ])('in %s', (_why, bytes, text) => {
    expect(decode(bytes.buffer)).toBe(text);
  });
});
