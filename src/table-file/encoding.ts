/** Encodings a table may be in, as `TextDecoder` names them. */
export const ENCODINGS = [
  'utf-8',
  'windows-1252',
  'shift_jis',
  'gb18030',
  'euc-kr',
  'utf-16le',
  'utf-16be',
] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** Bytes that are looked at: more would tell no more. */
const ENOUGH = 64 * 1024;

/** The encoding that bytes are probably in: by its mark, by their pattern, or what older spreadsheets write. */
export function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, ENOUGH);
  const wide = utf16Of(start);
  if (wide !== undefined) return wide;
  if (isValid(bytes, 'utf-8')) return 'utf-8';
  return eastAsianOf(start) ?? 'windows-1252';
}

export const decode = (bytes: Uint8Array, encoding: Encoding): string =>
  new TextDecoder(encoding).decode(bytes);

/** Without a mark, the zeros of Latin letters tell which byte comes first; commas and line ends do where no letter is Latin. */
function utf16Of(bytes: Uint8Array): Encoding | undefined {
  const zeros = [0, 0];
  for (const [index, byte] of bytes.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const many = Math.max(4, bytes.length / 40);
  if (even + odd < many) return undefined;
  if (odd > even * 8) return 'utf-16le';
  return even > odd * 8 ? 'utf-16be' : undefined;
}

function isValid(bytes: Uint8Array, encoding: Encoding): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

const matches = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Shift_JIS, GB18030 and EUC-KR write two bytes a letter; Windows-1252 one, seldom two in a row. */
function eastAsianOf(start: Uint8Array): Encoding | undefined {
  // A letter of two bytes must not be cut: end at a line.
  const end = start.lastIndexOf(0x0a);
  const bytes = end > 0 ? start.subarray(0, end) : start;
  const high = bytes.reduce((sum, byte) => sum + (byte >= 0x80 ? 1 : 0), 0);
  const japanese = decode(bytes, 'shift_jis');
  const kana = matches(japanese, /[\u3040-\u30ff]/g);
  const kanji = matches(japanese, /[\u4e00-\u9fff]/g);
  const halfKana = matches(japanese, /[\uff61-\uff9f]/g);
  if (isValid(bytes, 'shift_jis') && kana + kanji >= 2 && kana + kanji > halfKana) return 'shift_jis';
  if (pairs(bytes) * 2 < high * 0.9) return undefined;
  if (matches(decode(bytes, 'euc-kr'), /[\uac00-\ud7a3]/g) * 2 > high * 0.8 && isValid(bytes, 'euc-kr'))
    return 'euc-kr';
  return isValid(bytes, 'gb18030') ? 'gb18030' : undefined;
}

/** Pairs of bytes beyond ASCII, side by side. */
function pairs(bytes: Uint8Array): number {
  let count = 0;
  for (let at = 0; at + 1 < bytes.length; at += 1) {
    if ((bytes[at] ?? 0) < 0x80 || (bytes[at + 1] ?? 0) < 0x80) continue;
    count += 1;
    at += 1;
  }
  return count;
}
