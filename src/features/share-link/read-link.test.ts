import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { hashWith, payloadIn } from '../../platform/address';
import { encodeShareLink } from '../../platform/share-link';
import { anEligibleScenario } from '../../testing/a-scenario';
import { readPayload } from './read-link';

describe('the scenario in a payload', () => {
  const scenario = anEligibleScenario().lithium('60').processedIn('JP').build();
  const packed = (value: unknown): string =>
    `1.${deflateRawSync(JSON.stringify(value)).toString('base64url')}`;

  test('comes back through an address', async () => {
    const hash = hashWith(await encodeShareLink(scenario, { personal: true }));
    expect(await readPayload(payloadIn(hash) ?? '')).toEqual({ ok: true, value: scenario });
  });

  test('is read as strictly as a file, with all problems', async () => {
    expect(await readPayload(packed({ ...scenario, version: 2, colour: 'red' }))).toEqual({
      ok: false,
      error: {
        kind: 'scenario',
        problems: [
          { path: '/colour', code: 'UNKNOWN_FIELD' },
          { path: '/version', code: 'UNSUPPORTED_VERSION' },
        ],
      },
    });
  });

  test('is refused with a prototype slipped in', async () => {
    const evil = `1.${deflateRawSync('{"format":"battery-origin/scenario","version":1,"__proto__":{}}').toString('base64url')}`;
    expect(await readPayload(evil)).toMatchObject({ ok: false, error: { kind: 'scenario' } });
  });

  test('is not looked for in a broken wrapping', async () => {
    expect(await readPayload('7.abc')).toEqual({
      ok: false,
      error: { kind: 'wrapping', code: 'NEWER_VERSION' },
    });
  });
});
