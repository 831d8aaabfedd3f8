import { crc32, deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { pngWithText, svgWithText, textInPicture } from './picture-file';

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type), data]);
  const around = Buffer.alloc(8);
  around.writeUInt32BE(data.length, 0);
  around.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([around.subarray(0, 4), body, around.subarray(4)]);
};

/** A single black pixel. */
const PNG = Buffer.concat([
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  chunk('IHDR', Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])),
  chunk('IDAT', deflateSync(Buffer.from([0, 0]))),
  chunk('IEND', Buffer.alloc(0)),
]);
const png = new Blob([new Uint8Array(PNG)]);
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"><rect/></svg>';
const TEXT = 'Kobalt aus 日本 <&> "x"';

describe('a text in a picture', () => {
  it('goes into a PNG and comes out of it', async () => {
    expect(await textInPicture(await pngWithText(png, TEXT))).toBe(TEXT);
  });

  it('is a chunk as others read it, behind the header', async () => {
    const bytes = Buffer.from(await (await pngWithText(png, TEXT)).arrayBuffer());
    const length = bytes.readUInt32BE(33);
    const body = bytes.subarray(37, 41 + length);
    expect(body.subarray(0, 4).toString()).toBe('iTXt');
    expect(bytes.readUInt32BE(41 + length)).toBe(crc32(body));
    expect(bytes.subarray(45 + length)).toEqual(PNG.subarray(33));
  });

  it('goes into an SVG and comes out of it', async () => {
    const written = svgWithText(SVG, TEXT);
    expect(written).toMatch(/^<svg [^>]*><metadata>/);
    expect(await textInPicture(new Blob([written]))).toBe(TEXT);
  });

  it.each([
    ['a PNG without one', png],
    ['an SVG without one', new Blob([SVG])],
    ['an empty file', new Blob([])],
    ['another file', new Blob(['%PDF-1.7'])],
  ])('is not in %s', async (_why, file) => {
    expect(await textInPicture(file)).toBeNull();
  });

  it.each(Array.from({ length: 44 }, (_, at) => at * 2))('is not in a PNG cut after %i bytes', async (at) => {
    const whole = await pngWithText(png, TEXT);
    expect(await textInPicture(whole.slice(0, at))).toBeNull();
  });

  it('is not read from a PNG in which a bit of it has turned', async () => {
    const bytes = new Uint8Array(await (await pngWithText(png, TEXT)).arrayBuffer());
    bytes.set([(bytes[62] ?? 0) ^ 1], 62);
    expect(await textInPicture(new Blob([bytes]))).toBeNull();
  });
});
