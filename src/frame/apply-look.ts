import { type Rgb, shadesOn } from '../embed/accent';
import { readColour, readComputed, readLanguage, readTheme } from '../embed/look';
import type { AttributeName, Attributes } from '../embed/protocol';

/** The backgrounds of `ui/tokens.css` that the accent is drawn on, the page's own first. */
const LIGHT = [
  [0xf6 / 255, 0xf6 / 255, 0xf3 / 255],
  [1, 1, 1],
  [0xf3 / 255, 0xf4 / 255, 0xf6 / 255],
] as const;
const DARK = [
  [0x0e / 255, 0x11 / 255, 0x16 / 255],
  [0x16 / 255, 0x1a / 255, 0x21 / 255],
  [0x1e / 255, 0x23 / 255, 0x2c / 255],
] as const;

/** Gives the page the host's theme and accent, and names what could not be used. */
export function applyLook({ lang, theme, accent }: Attributes): readonly AttributeName[] {
  const bad: AttributeName[] = [];
  if (typeof lang === 'string' && readLanguage(lang, import.meta.env.PAGE_LANGUAGES) === null)
    bad.push('lang');
  const known = typeof theme === 'string' ? readTheme(theme) : 'auto';
  if (known === null) bad.push('theme');
  document.documentElement.dataset['theme'] = known ?? 'auto';
  if (!applyAccent(accent ?? null)) bad.push('accent');
  return bad;
}

/** Sets what `embedded.css` makes the accent of. */
function applyAccent(accent: string | null): boolean {
  const { style, dataset } = document.documentElement;
  const light = accent === null ? null : resolve(accent, 'light', LIGHT[0]);
  const dark = accent === null ? null : resolve(accent, 'dark', DARK[0]);
  if (light === null || dark === null) {
    delete dataset['accent'];
    return accent === null;
  }
  for (const [theme, shades] of [
    ['light', shadesOn(light, LIGHT)],
    ['dark', shadesOn(dark, DARK)],
  ] as const) {
    for (const [shade, value] of Object.entries(shades)) style.setProperty(`--host-${shade}-${theme}`, value);
  }
  dataset['accent'] = 'host';
  return true;
}

/**
 * Any colour the browser knows, as red, green and blue on the paper of a theme, in which `light-dark()` and the
 * system's colours differ: mixed with itself it is told in no other way.
 */
function resolve(accent: string, theme: 'light' | 'dark', paper: Rgb): Rgb | null {
  const colour = readColour(accent);
  if (colour === null || !CSS.supports('color', colour)) return null;
  const probe = document.createElement('span');
  probe.style.colorScheme = theme;
  probe.style.color = `color-mix(in srgb, ${colour}, ${colour})`;
  document.body.append(probe);
  const computed = getComputedStyle(probe).color;
  probe.remove();
  return readComputed(computed, paper);
}
