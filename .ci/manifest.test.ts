/** The web app manifest: complete by PWABuilder's measure, and true to the files and views it names. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateManifest } from '@pwabuilder/manifest-validation';
import { describe, expect, test } from 'vitest';
import { languagesIn } from './build/messages.mjs';
import { manifestFor } from './build/pages.mjs';

const text = manifestFor(process.cwd(), 'en');

interface Picture {
  readonly src: string;
  readonly sizes: string;
  readonly type: string;
}

const manifest: {
  readonly icons: readonly (Picture & { readonly purpose: string })[];
  readonly screenshots: readonly (Picture & { readonly form_factor: string })[];
  readonly shortcuts: readonly { readonly url: string; readonly icons: readonly Picture[] }[];
  readonly start_url: string;
  readonly scope: string;
  readonly id: string;
} = JSON.parse(text);

/** Width and height as the file itself says: a PNG, or a WebP of the extended kind. */
function sizeOf(file: Buffer): string {
  if (file.toString('latin1', 1, 4) === 'PNG') return `${file.readUInt32BE(16)}x${file.readUInt32BE(20)}`;
  if (file.toString('latin1', 12, 16) === 'VP8X')
    return `${file.readUIntLE(24, 3) + 1}x${file.readUIntLE(27, 3) + 1}`;
  return file.toString('latin1').startsWith('<svg') ? 'any' : 'not known';
}

/** Screenshots of other languages show the page in them. */
const translated = languagesIn(process.cwd())
  .filter((language) => language !== 'en')
  .flatMap((language): Picture[] =>
    JSON.parse(manifestFor(process.cwd(), language)).screenshots.map((each: Picture) => ({
      ...each,
      src: each.src.replace('../', ''),
    })),
  );

const pictures = [
  ...manifest.icons,
  ...manifest.screenshots,
  ...manifest.shortcuts.flatMap(({ icons }) => icons),
  ...translated,
];

/** Its one wish there, window controls laid over the page, would cover the header. */
const LEFT_OUT: ReadonlySet<string> = new Set(['display_override']);

test('PWABuilder finds nothing amiss, and nothing missing that it recommends', async () => {
  const found = await validateManifest(JSON.parse(text), true);
  const named = new Set(Object.keys(manifest));
  const amiss = found.filter(
    ({ valid, member, category }) =>
      !valid && (named.has(member) || (category !== 'optional' && !LEFT_OUT.has(member))),
  );
  expect(amiss).toEqual([]);
});

describe('each picture is there, as large as it is said to be', () => {
  test.each(pictures)('$src $sizes', ({ src, sizes }) => {
    const path = join('public', src);
    expect(existsSync(path)).toBe(true);
    expect(sizeOf(readFileSync(path))).toBe(sizes);
  });
});

test('icons of both purposes in both sizes, screenshots of both form factors', () => {
  const icons = manifest.icons.map(({ purpose, sizes }) => `${purpose} ${sizes}`);
  for (const purpose of ['any', 'maskable'])
    for (const size of ['192x192', '512x512']) expect(icons).toContain(`${purpose} ${size}`);
  expect(new Set(manifest.screenshots.map((each) => each.form_factor))).toEqual(new Set(['wide', 'narrow']));
});

test('every address is relative, so that any path will do', () => {
  const addresses = [
    ...pictures.map(({ src }) => src),
    ...manifest.shortcuts.map(({ url }) => url),
    manifest.start_url,
    manifest.scope,
    manifest.id,
  ];
  expect(addresses.filter((address) => /^(\/|[a-z]+:)/.test(address))).toEqual([]);
});

describe('the marks beside the manifest', () => {
  const page = readFileSync('src/entries/app.html', 'utf8');

  test('favicon.ico holds PNGs of 16, 32 and 48 pixels, where it says they are', () => {
    const ico = readFileSync('public/favicon.ico');
    const entries = Array.from({ length: ico.readUInt16LE(4) }, (_, index) => 6 + 16 * index);
    const sizes = entries.map((at) =>
      sizeOf(ico.subarray(ico.readUInt32LE(at + 12), ico.readUInt32LE(at + 12) + ico.readUInt32LE(at + 8))),
    );
    expect(sizes).toEqual(['16x16', '32x32', '48x48']);
  });

  test('the picture for links is as large as the page tells other sites', () => {
    const [, file = ''] = /og:image" vite-ignore content="\{\{@root\}\}([^"]+)"/.exec(page) ?? [];
    const told = [...page.matchAll(/og:image:(?:width|height)" content="(\d+)"/g)];
    expect(sizeOf(readFileSync(join('public', file)))).toBe(told.map(([, size]) => size).join('x'));
  });

  test('the browser’s own frame has the colours of the page, light and dark', () => {
    const [, light, dark] =
      /--page: light-dark\((#\w+), (#\w+)\)/.exec(readFileSync('src/ui/tokens.css', 'utf8')) ?? [];
    const told = [...page.matchAll(/"theme-color" content="(#\w+)"/g)].map(([, colour]) => colour);
    expect(told).toEqual([light, dark]);
    expect(JSON.parse(text)).toMatchObject({ theme_color: light, background_color: light });
  });
});
