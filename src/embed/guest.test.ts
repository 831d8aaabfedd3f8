/** The frame's side, in a window that is looked at. */
import { expect, test } from 'vitest';
import { Guest } from './guest';
import { envelope } from './protocol';

test('what cannot be applied is told, and does not keep the next from being applied', async () => {
  const said: unknown[] = [];
  const parent = { postMessage: (data: unknown) => said.push(data) };
  const page = { parent, addEventListener: () => undefined };
  const guest = new Guest(page as unknown as Window, () => undefined);
  const applied: (string | null | undefined)[] = [];
  guest.attach(async ({ msrp }) => {
    applied.push(msrp);
    if (msrp === '1') throw new Error('a part of the page is missing');
  });
  guest.usable();
  const hear = (type: 'init' | 'update', msrp: string) => {
    const data = envelope({ type, attributes: { msrp } });
    guest.handleEvent({ source: parent, origin: 'https://a.example', data } as unknown as MessageEvent);
  };
  hear('init', '1');
  hear('update', '2');
  await new Promise((resolve) => setTimeout(resolve));
  expect(applied).toEqual(['1', '2']);
  expect(said).toContainEqual(envelope({ type: 'error', detail: { version: 1, code: 'BAD_DATA' } }));
  expect(said).toContainEqual(envelope({ type: 'ready' }));
});

test('one that takes over tells no result that was told before', async () => {
  const result = {
    version: 1,
    status: 'unknown',
    amountUsd: null,
    possibleUsd: [0, 7500],
    mineralShare: null,
    thresholdPercent: null,
    hypothetical: false,
    basis: 'certified',
    assumed: false,
  } as const;
  const said: unknown[] = [];
  const parent = { postMessage: (data: unknown) => said.push(data) };
  const page = {
    parent,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  };
  const begin = async (told?: string) => {
    const guest = new Guest(page as unknown as Window, () => undefined, told);
    guest.attach(async () => undefined);
    guest.usable();
    guest.result(result);
    const data = envelope({ type: 'init', attributes: {} });
    guest.handleEvent({ source: parent, origin: 'https://a.example', data } as unknown as MessageEvent);
    await new Promise((resolve) => setTimeout(resolve));
    return guest;
  };
  const told = () => said.filter((each) => JSON.stringify(each).includes('"result"'));
  const first = await begin();
  expect(told()).toHaveLength(1);
  first.leave();
  const second = await begin(first.told);
  expect(told()).toHaveLength(1);
  second.result({ ...result, status: 'eligible' });
  expect(told()).toHaveLength(2);
});
