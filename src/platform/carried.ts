/** What a picture carries of the calculation that it shows: never the buyer, never the VIN. */
import { isRecord } from '../kernel/reader';
import type { Scenario } from '../law';
import { encodeShareLink } from './share-link';

const FORMAT = 'battery-origin/picture';
const VERSION = 1;

/** A calculation as a picture carries it. */
export interface Carried {
  readonly edition: string;
  readonly fingerprint: string | null;
  /** The payload of a share link. */
  readonly payload: string;
}

/** Writes what a picture is to carry. */
export async function writeCarried(
  scenario: Scenario,
  { edition, fingerprint }: Omit<Carried, 'payload'>,
): Promise<string> {
  const payload = await encodeShareLink(scenario, { personal: false });
  return JSON.stringify({ format: FORMAT, version: VERSION, edition, fingerprint, payload });
}

/** Reads what a picture carries; `newer` for that of a later version, null for what is none. */
export function readCarried(text: string): Carried | 'newer' | null {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isRecord(json) || json['format'] !== FORMAT) return null;
  const { version, edition, fingerprint, payload } = json;
  if (typeof version === 'number' && version > VERSION) return 'newer';
  if (typeof edition !== 'string' || typeof payload !== 'string') return null;
  return { edition, fingerprint: typeof fingerprint === 'string' ? fingerprint : null, payload };
}
