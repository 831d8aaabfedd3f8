const SHAPE = /^[A-Za-z0-9_-]*$/;

/** The bytes as base64url without padding (RFC 4648 § 5). */
export function toBase64url(bytes: Uint8Array): string {
  const characters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(characters).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** The bytes of a base64url text without padding; null when it is not one. */
export function fromBase64url(text: string): Uint8Array<ArrayBuffer> | null {
  // A single character left over holds six bits: no whole byte.
  if (!SHAPE.test(text) || text.length % 4 === 1) return null;
  const characters = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(characters, (character) => character.charCodeAt(0));
}
