/** The text that a picture file carries beside what it draws: an `iTXt` chunk of a PNG, the metadata of an SVG. */

const KEYWORD = 'battery-origin';
const NAMESPACE = 'https://battery-origin/picture';
const SIGNATURE: readonly number[] = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Length, type and check sum around the data of a chunk. */
const AROUND = 12;
/** The header is the first chunk of every PNG, and 13 bytes long. */
const AFTER_HEADER = SIGNATURE.length + AROUND + 13;

/** The PNG with a text of ours in it, right behind its header. */
export async function pngWithText(png: Blob, text: string): Promise<Blob> {
  const header = png.slice(0, AFTER_HEADER);
  return new Blob([header, textChunk(text), png.slice(AFTER_HEADER)], { type: 'image/png' });
}

/** The SVG with a text of ours as its metadata. */
export function svgWithText(svg: string, text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const metadata = `<metadata><calculation xmlns="${NAMESPACE}">${escaped}</calculation></metadata>`;
  return svg.replace(/<svg\b[^>]*>/, (start) => `${start}${metadata}`);
}

/** The text of ours in a PNG or SVG; null where there is none, whatever else the file is. */
export async function textInPicture(file: Blob): Promise<string | null> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (SIGNATURE.every((byte, at) => bytes[at] === byte)) return textInPng(bytes);
  return textInSvg(new TextDecoder().decode(bytes));
}

function textInSvg(svg: string): string | null {
  const start = `<calculation xmlns="${NAMESPACE}">`;
  const from = svg.indexOf(start);
  const until = svg.indexOf('</calculation>', from);
  if (from < 0 || until < 0) return null;
  const escaped = svg.slice(from + start.length, until);
  return escaped.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

function textChunk(text: string): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  // After the keyword: its end, no compression, its kind, no language, no translated keyword.
  const data = [...encoder.encode(KEYWORD), 0, 0, 0, 0, 0];
  const content = encoder.encode(text);
  const chunk = new Uint8Array(AROUND + data.length + content.length);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, data.length + content.length);
  chunk.set(encoder.encode('iTXt'), 4);
  chunk.set(data, 8);
  chunk.set(content, 8 + data.length);
  view.setUint32(chunk.length - 4, checksum(chunk.subarray(4, -4)));
  return chunk;
}

function textInPng(bytes: Uint8Array<ArrayBuffer>): string | null {
  const view = new DataView(bytes.buffer);
  const decoder = new TextDecoder();
  let at = SIGNATURE.length;
  while (at + AROUND <= bytes.length) {
    const end = at + AROUND + view.getUint32(at);
    if (end > bytes.length) return null;
    const isText = decoder.decode(bytes.subarray(at + 4, at + 8)) === 'iTXt';
    const text = isText ? textIn(decoder.decode(bytes.subarray(at + 8, end - 4))) : null;
    const isWhole = view.getUint32(end - 4) === checksum(bytes.subarray(at + 4, end - 4));
    if (text !== null && isWhole) return text;
    at = end;
  }
  return null;
}

/** The text of a chunk that has our keyword and is not compressed. */
function textIn(chunk: string): string | null {
  const head = `${KEYWORD}\0\0\0\0\0`;
  return chunk.startsWith(head) ? chunk.slice(head.length) : null;
}

/** CRC-32 of the PNG specification, bit by bit: a text of some kB takes less than a millisecond. */
function checksum(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc >>> 0;
}
