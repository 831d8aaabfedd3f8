/** Whatever a link holds, it is read or refused; what is made is read again, and carries nobody unasked. */

import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseScenario } from '../../law';
import { encodeShareLink } from '../../platform/share-link';
import { arbitraryScenario } from '../../testing/arbitrary-scenario';
import { anyText, editedIn, forAll, forAllAsync, garbled, isPlaceIn, PATIENCE } from '../../testing/fuzz';
import { vectors } from '../../testing/vectors';
import { format } from '../../text/format';
import { problemSentence } from '../../text/problems';
import { linkProblemSentence } from './link-problem-words';
import { hashWith, payloadIn, readPayload } from './read-link';

const packed = (json: unknown): string =>
  `1.${deflateRawSync(JSON.stringify(json ?? null)).toString('base64url')}`;

/** Reads a payload, and holds the outcome to be one the page can show. */
async function open(payload: string): ReturnType<typeof readPayload> {
  const begun = performance.now();
  const read = await readPayload(payload);
  expect(performance.now() - begun).toBeLessThan(5_000);
  if (read.ok) return read;
  const sentences =
    read.error.kind === 'wrapping'
      ? [linkProblemSentence(read.error.code)]
      : read.error.problems.map((problem) => problemSentence(format, problem));
  expect(sentences.length).toBeGreaterThan(0);
  for (const sentence of sentences) expect(sentence).not.toMatch(/^$|undefined|NaN/);
  return read;
}

const valid = arbitraryScenario.map(packed);

test('any text', () => forAllAsync(anyText, async (text) => void (await open(text))), PATIENCE);

test(
  'any bytes',
  () => {
    const bytes = fc
      .uint8Array({ maxLength: 200 })
      .map((all) => `1.${Buffer.from(all).toString('base64url')}`);
    return forAllAsync(bytes, async (payload) => void (await open(payload)));
  },
  PATIENCE,
);

test(
  'a link with characters put in, taken out or cut off',
  () => {
    return forAllAsync(garbled(valid), async (payload) => void (await open(payload)));
  },
  PATIENCE,
);

test(
  'a scenario with anything in one place is read, or refused at a place in it',
  () => {
    return forAllAsync(editedIn([...vectors.values()]), async ({ json }) => {
      const read = await open(packed(json));
      if (read.ok || read.error.kind === 'wrapping') return;
      for (const { path } of read.error.problems) expect(isPlaceIn(json, path), path).toBe(true);
    });
  },
  PATIENCE,
);

test(
  'a bomb is given up',
  async () => {
    const bomb = `1.${deflateRawSync(Buffer.alloc(200 * 1024 * 1024, ' ')).toString('base64url')}`;
    expect(await open(bomb)).toEqual({ ok: false, error: { kind: 'wrapping', code: 'TOO_LARGE' } });
  },
  PATIENCE,
);

/** Marks that can be told from everything else in a scenario. */
const BUYER = {
  thisYear: { filingStatus: 'surviving-spouse', magiUsd: '987654.321' },
  businessUsePercent: '12.345678',
  taxBeforeCreditUsd: '6543.210987',
  transferToDealer: true,
} as const;
const SECRETS = /987654|surviving-spouse|12\.345678|6543\.2|SECRETVIN|buyer|"vin"/;

test(
  'what is made is read again, without the buyer and the VIN unless asked',
  () => {
    return forAllAsync(fc.tuple(arbitraryScenario, fc.boolean()), async ([scenario, personal]) => {
      const full = parseScenario({
        ...scenario,
        buyer: BUYER,
        vehicle: { ...scenario.vehicle, vin: 'SECRETVIN' },
      });
      if (!full.ok) throw new Error(JSON.stringify(full.error));
      const hash = hashWith(await encodeShareLink(full.value, { personal }));
      const read = await open(payloadIn(hash) ?? '');
      if (!read.ok) throw new Error(JSON.stringify(read.error));
      if (personal) expect(read.value).toEqual(full.value);
      else expect(JSON.stringify(read.value)).not.toMatch(SECRETS);
      expect(read.value.minerals).toEqual(scenario.minerals);
    });
  },
  PATIENCE,
);

test(
  'any address: a payload or none',
  () => {
    const part = fc.constantFrom(
      '#',
      '/',
      '?',
      '&',
      's=',
      's',
      '=',
      '1.',
      'a',
      '%',
      '%73=',
      '+',
      'partners',
      '\u0000',
    );
    forAll(
      fc.oneof(
        fc.array(part, { maxLength: 9 }).map((all) => all.join('')),
        anyText,
      ),
      (hash) => {
        expect(typeof (payloadIn(hash) ?? '')).toBe('string');
      },
    );
  },
  PATIENCE,
);
