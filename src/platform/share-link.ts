/**
 * The share link's payload (contract § 4): `1.` and the base64url, without padding, of the raw DEFLATE of a
 * JSON text in UTF-8.
 */
import { err, ok, type Result } from '../kernel/result';
import type { Scenario } from '../law';
import { fromBase64url, toBase64url } from './base64url';
import { deflate, inflate } from './deflate';

/** Everything that can be wrong with a payload before its content is looked at. */
export type ShareLinkProblem =
  | 'NO_VERSION'
  | 'NEWER_VERSION'
  | 'NOT_BASE64URL'
  | 'NOT_DEFLATE'
  | 'TOO_LARGE'
  | 'NOT_UTF8'
  | 'NOT_JSON';

const VERSION = '1';
/** Bytes of JSON; 10,000 entries with notes stay below, a bomb does not. */
const LIMIT = 16 * 1024 * 1024;

/** The payload for a scenario, without the buyer and the VIN unless `personal`. */
export async function encodeShareLink(
  scenario: Scenario,
  { personal }: { readonly personal: boolean },
): Promise<string> {
  const json = JSON.stringify(sharedPart(scenario, { personal }));
  return `${VERSION}.${toBase64url(await deflate(new TextEncoder().encode(json)))}`;
}

/** What of a scenario a link carries. */
export const sharedPart = (scenario: Scenario, { personal }: { readonly personal: boolean }): Scenario =>
  personal ? scenario : withoutPersonal(scenario);

/** Whether there is anything personal that a link can leave out. */
export const hasPersonal = ({ buyer, vehicle }: Scenario): boolean =>
  buyer !== undefined || vehicle?.vin !== undefined;

/** The scenario without the buyer and the VIN. */
export function withoutPersonal({ buyer: _buyer, vehicle, ...rest }: Scenario): Scenario {
  if (vehicle === undefined) return rest;
  const { vin: _vin, ...described } = vehicle;
  return { ...rest, vehicle: described };
}

/** The JSON value in a payload, not yet looked at; never throws, whatever the text. */
export async function decodeSharePayload(payload: string): Promise<Result<unknown, ShareLinkProblem>> {
  const version = /^[1-9]\d*(?=\.)/.exec(payload)?.[0];
  if (version === undefined) return err('NO_VERSION');
  if (version !== VERSION) return err('NEWER_VERSION');
  const bytes = fromBase64url(payload.slice(VERSION.length + 1));
  if (bytes === null) return err('NOT_BASE64URL');
  const inflated = await inflate(bytes, LIMIT);
  return inflated.ok ? parseJson(inflated.value) : inflated;
}

function parseJson(bytes: Uint8Array): Result<unknown, ShareLinkProblem> {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return err('NOT_UTF8');
  }
  try {
    const value: unknown = JSON.parse(text);
    return ok(value);
  } catch {
    return err('NOT_JSON');
  }
}
