import { shadesOn } from '../../embed/accent';
import { readColour, readComputed, readLanguage, readTheme, type Theme } from '../../embed/look';
import type { AttributeName, Attributes } from '../../embed/protocol';

const SCHEMES: Readonly<Record<Theme, string>> = { light: 'light', dark: 'dark', auto: 'light dark' };

/** The backgrounds of `ui/tokens.css` that the accent is drawn on, the page's own first. */
const LIGHT = [
  [1, 1, 1],
  [0xf5 / 255, 0xf6 / 255, 0xf9 / 255],
] as const;
const DARK = [
  [0x12 / 255, 0x15 / 255, 0x1c / 255],
  [0x1a / 255, 0x1e / 255, 0x27 / 255],
] as const;

/** Gives the page the host's theme and accent, and names what could not be used. */
export function applyLook({ lang, theme, accent }: Attributes): readonly AttributeName[] {
  const bad: AttributeName[] = [];
  if (typeof lang === 'string' && readLanguage(lang) === null) bad.push('lang');
  const known = typeof theme === 'string' ? readTheme(theme) : 'auto';
  if (known === null) bad.push('theme');
  document.documentElement.style.colorScheme = SCHEMES[known ?? 'auto'];
  if (!applyAccent(accent ?? null)) bad.push('accent');
  return bad;
}

const TOKENS = {
  accent: '--accent',
  strong: '--accent-strong',
  wash: '--accent-wash',
  on: '--on-accent',
} as const;

function applyAccent(accent: string | null): boolean {
  const { style } = document.documentElement;
  const colour = accent === null ? null : resolve(accent);
  if (colour === null) {
    for (const token of Object.values(TOKENS)) style.removeProperty(token);
    return accent === null;
  }
  const [light, dark] = [shadesOn(colour, LIGHT), shadesOn(colour, DARK)];
  for (const shade of ['accent', 'strong', 'wash', 'on'] as const) {
    style.setProperty(TOKENS[shade], `light-dark(${light[shade]}, ${dark[shade]})`);
  }
  return true;
}

/** Any colour the browser knows, as red, green and blue: mixed with itself it is told in no other way. */
function resolve(accent: string) {
  const colour = readColour(accent);
  if (colour === null || !CSS.supports('color', colour)) return null;
  const probe = document.createElement('span');
  probe.style.color = `color-mix(in srgb, ${colour}, ${colour})`;
  document.body.append(probe);
  const computed = getComputedStyle(probe).color;
  probe.remove();
  return readComputed(computed);
}
