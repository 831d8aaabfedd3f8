/**
 * The app's marks, drawn from `public/icons/app.svg` and `favicon.svg`: icons of every size a system asks for,
 * `favicon.ico`, and the picture that other sites show beside a link.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { messagesOf } from '../build/messages.mjs';
import { root } from '../install.mjs';

/** @typedef {import('@playwright/test').Browser} Browser */

const ICONS = join(root, 'public/icons');
const FAVICON = join(root, 'public/favicon.ico');
const TEMPLATE = join(root, '.ci/measure/social.html');

/** Without its round corners the tile fills the square: whatever shape is cut out of it, the battery is within. */
const asMaskable = (/** @type {string} */ svg) => svg.replace(' rx="112"', '');

/** @param {Browser} browser @param {{ svg: string, size: number }} icon @returns {Promise<Buffer>} a PNG */
async function drawn(browser, { svg, size }) {
  const page = await browser.newPage({ viewport: { width: size, height: size }, colorScheme: 'light' });
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${size}px }</style>${svg}`);
  const png = await page.screenshot({ omitBackground: true });
  await page.close();
  return png;
}

/**
 * An ICO file of PNGs: a head of 6 bytes, an entry of 16 bytes a picture, then the pictures themselves.
 * @param {readonly { size: number, png: Buffer }[]} pictures
 */
function icoOf(pictures) {
  const head = Buffer.alloc(6 + 16 * pictures.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pictures.length, 4);
  let offset = head.length;
  for (const [index, { size, png }] of pictures.entries()) {
    const entry = 6 + 16 * index;
    head.writeUInt8(size, entry);
    head.writeUInt8(size, entry + 1);
    head.writeUInt16LE(1, entry + 4);
    head.writeUInt16LE(32, entry + 6);
    head.writeUInt32LE(png.length, entry + 8);
    head.writeUInt32LE(offset, entry + 12);
    offset += png.length;
  }
  return Buffer.concat([head, ...pictures.map(({ png }) => png)]);
}

/** @param {Browser} browser */
async function drawSocial(browser) {
  const words = messagesOf(root, 'en');
  const html = readFileSync(TEMPLATE, 'utf8').replace(/\{\{(\w+)\}\}/g, (_, key) => String(words.get(key)));
  const page = await browser.newPage({ viewport: { width: 1200, height: 630 } });
  await page.setContent(html);
  await page.screenshot({ path: join(ICONS, 'social-1200x630.png') });
  await page.close();
}

/** @param {Browser} browser */
export async function drawIcons(browser) {
  const svg = readFileSync(join(ICONS, 'app.svg'), 'utf8');
  /** @param {string} name @param {string} source @param {number} size */
  const draw = async (name, source, size) =>
    writeFileSync(join(ICONS, name), await drawn(browser, { svg: source, size }));
  for (const size of [192, 512]) {
    await draw(`app-${size}.png`, svg, size);
    await draw(`app-maskable-${size}.png`, asMaskable(svg), size);
  }
  // iOS cuts the corners itself.
  await draw('app-apple-180.png', asMaskable(svg), 180);
  const favicons = [];
  for (const size of [16, 32, 48]) favicons.push({ size, png: await drawn(browser, { svg, size }) });
  writeFileSync(FAVICON, icoOf(favicons));
  await drawSocial(browser);
}
