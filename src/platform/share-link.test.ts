import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it, test, vi } from 'vitest';
import { parseScenario, type Scenario } from '../law';
import cases from '../law/vectors/cases.json';
import { decodeSharePayload, encodeShareLink, hasPersonal } from './share-link';

const scenarios: readonly Scenario[] = cases.cases.flatMap(({ scenario }) => {
  const read = parseScenario(scenario);
  return read.ok ? [read.value] : [];
});

const packed = (bytes: Uint8Array | string): string =>
  `1.${deflateRawSync(Buffer.from(bytes)).toString('base64url')}`;

const aScenario: Scenario = { format: 'battery-origin/scenario', version: 1 };

describe('a scenario comes back as it was', () => {
  test('every case of the vectors', async () => {
    expect(scenarios.length).toBeGreaterThan(20);
    for (const scenario of scenarios) {
      const payload = await encodeShareLink(scenario, { personal: true });
      expect(await decodeSharePayload(payload)).toEqual({ ok: true, value: scenario });
    }
  });

  test('any title, whatever its letters', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 120 }), async (title) => {
        const scenario = { ...aScenario, title };
        const payload = await encodeShareLink(scenario, { personal: false });
        expect(payload).toMatch(/^1\.[A-Za-z0-9_-]+$/);
        expect(await decodeSharePayload(payload)).toEqual({ ok: true, value: scenario });
      }),
    );
  });
});

describe('what is personal', () => {
  const personal = parseScenario({
    ...aScenario,
    vehicle: { vin: '1HGCM82633A004352', msrpUsd: '50000' },
    buyer: { thisYear: { filingStatus: 'single', magiUsd: '1' } },
  });
  if (!personal.ok) throw new Error('not a scenario');
  const scenario = personal.value;

  it('stays out unless asked', async () => {
    const decoded = await decodeSharePayload(await encodeShareLink(scenario, { personal: false }));
    expect(decoded).toEqual({ ok: true, value: { ...aScenario, vehicle: { msrpUsd: '50000' } } });
  });

  it('goes in when asked', async () => {
    const decoded = await decodeSharePayload(await encodeShareLink(scenario, { personal: true }));
    expect(decoded).toEqual({ ok: true, value: scenario });
  });

  it('is told apart', () => {
    expect(hasPersonal(scenario)).toBe(true);
    expect(hasPersonal({ ...aScenario, buyer: {} })).toBe(true);
    expect(hasPersonal({ ...aScenario, vehicle: { vin: '' } })).toBe(true);
    expect(hasPersonal(aScenario)).toBe(false);
    expect(hasPersonal({ ...aScenario, vehicle: {} })).toBe(false);
  });
});

describe('a bad payload is refused by name', () => {
  const json = '{"format":"battery-origin/scenario","version":1}';
  const whole = packed(json);
  test.each([
    ['nothing', '', 'NO_VERSION'],
    ['no version', whole.slice(2), 'NO_VERSION'],
    ['something before the version', `v${whole}`, 'NO_VERSION'],
    ['version 0', `0.${whole.slice(2)}`, 'NO_VERSION'],
    ['version 2', `2.${whole.slice(2)}`, 'NEWER_VERSION'],
    ['version 10', `10.${whole.slice(2)}`, 'NEWER_VERSION'],
    ['padding', `${whole}=`, 'NOT_BASE64URL'],
    ['plain base64', '1.q+/a', 'NOT_BASE64URL'],
    ['a line break', `${whole}\n`, 'NOT_BASE64URL'],
    ['a character too many', '1.qqqqq', 'NOT_BASE64URL'],
    ['nothing behind the version', '1.', 'NOT_DEFLATE'],
    ['no deflate', `1.${Buffer.from(json).toString('base64url')}`, 'NOT_DEFLATE'],
    ['cut off', whole.slice(0, -8), 'NOT_DEFLATE'],
    ['no UTF-8', packed(Uint8Array.from([0x22, 0xff, 0x22])), 'NOT_UTF8'],
    ['no JSON', packed('{'), 'NOT_JSON'],
    ['a byte order mark', packed(`\uFEFF${json}`), 'NOT_JSON'],
    ['an empty text', packed(''), 'NOT_JSON'],
  ])('%s', async (_why, payload, error) => {
    expect(await decodeSharePayload(payload)).toEqual({ ok: false, error });
  });

  it('stops unpacking a bomb', async () => {
    const bomb = packed(new Uint8Array(64 * 1024 * 1024));
    expect(bomb.length).toBeLessThan(100_000);
    const cancel = vi.spyOn(ReadableStreamDefaultReader.prototype, 'cancel');
    expect(await decodeSharePayload(bomb)).toEqual({ ok: false, error: 'TOO_LARGE' });
    expect(cancel).toHaveBeenCalledTimes(1);
    cancel.mockRestore();
  });

  it('reads 16 MB, and not a byte more', async () => {
    const size = 16 * 1024 * 1024;
    const text = (length: number): string => packed(`"${'a'.repeat(length - 2)}"`);
    expect((await decodeSharePayload(text(size))).ok).toBe(true);
    expect(await decodeSharePayload(text(size + 1))).toEqual({ ok: false, error: 'TOO_LARGE' });
  });
});
