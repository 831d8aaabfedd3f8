/** A short sign of a calculation: the same scenario under the same edition has the same, whoever makes it. */
import type { Scenario } from '../law';
import { withoutPersonal } from './share-link';

/** Crockford's base 32: no letter that is taken for a digit. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const BITS = 5;
const LENGTH = 8;

/**
 * Eight signs, `7K3M-9QXP`, of the SHA-256 of edition and scenario without the buyer and the VIN. Null where the
 * browser has no digest: on an address that is neither local nor encrypted.
 */
export async function fingerprintOf(scenario: Scenario, edition: string): Promise<string | null> {
  if (globalThis.crypto?.subtle === undefined) return null;
  const text = inOrder({ edition, scenario: withoutPersonal(scenario) });
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  const bits = [...digest].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const signs = Array.from({ length: LENGTH }, (_, at) =>
    SIGNS.charAt(Number.parseInt(bits.slice(at * BITS, (at + 1) * BITS), 2)),
  ).join('');
  return `${signs.slice(0, 4)}-${signs.slice(4)}`;
}

/** JSON with the keys of every object sorted. */
const inOrder = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
