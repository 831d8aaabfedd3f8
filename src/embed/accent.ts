/** A host's colour made readable: the nearest shade of it that stands out enough, by WCAG 2's contrast. */

/** Red, green and blue, 0 to 1, sRGB. */
export type Rgb = readonly [red: number, green: number, blue: number];

export interface AccentShades {
  /** For text on the page and for areas with `on` upon them. */
  readonly accent: string;
  /** One step further from the page. */
  readonly strong: string;
  /** A tint of the page, behind text. */
  readonly wash: string;
  readonly on: string;
}

const CONTRAST = 4.5;
const STEP = 1 / 64;
const STRONG = 0.25;
const WASH = 0.08;

const WHITE: Rgb = [1, 1, 1];
const BLACK: Rgb = [0, 0, 0];

const linear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);

const luminance = ([red, green, blue]: Rgb): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

/** 1 to 21. */
export function contrast(a: Rgb, b: Rgb): number {
  const [light, dark] = [luminance(a), luminance(b)].toSorted((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** The colour that is `part` of the way from one to another. */
export const mix = (from: Rgb, to: Rgb, part: number): Rgb => [
  from[0] + (to[0] - from[0]) * part,
  from[1] + (to[1] - from[1]) * part,
  from[2] + (to[2] - from[2]) * part,
];

export function toHex(colour: Rgb): string {
  const parts = colour.map((part) =>
    Math.round(part * 255)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${parts.join('')}`;
}

/** As it is drawn: to the nearest 255th. */
const drawn = (colour: Rgb): Rgb => {
  const [red, green, blue] = colour.map((part) => Math.round(part * 255) / 255) as [number, number, number];
  return [red, green, blue];
};

/**
 * The shades of a colour for pages of the given backgrounds, the first the plainest. The colour moves towards
 * black or white, away from them, until it has 4.5 to 1 against each and against its own wash.
 */
export function shadesOn(colour: Rgb, backgrounds: readonly [Rgb, ...Rgb[]]): AccentShades {
  const [paper] = backgrounds;
  const away = luminance(paper) > 0.18 ? BLACK : WHITE;
  for (let part = 0; ; part += STEP) {
    const accent = drawn(mix(colour, away, Math.min(part, 1)));
    const wash = drawn(mix(paper, accent, WASH));
    if (part < 1 && ![...backgrounds, wash].every((each) => contrast(accent, each) >= CONTRAST)) continue;
    return {
      accent: toHex(accent),
      strong: toHex(mix(accent, away, STRONG)),
      wash: toHex(wash),
      on: toHex(paper),
    };
  }
}
