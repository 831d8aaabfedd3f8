import { PATTERN_OF } from './fills';
import { brokenInto, FONT, textWidth } from './text-width';

/** What a chart that leaves the page says around its drawing. */
export interface PictureText {
  readonly title: string;
  readonly notes: readonly string[];
}

/** How large the picture is, in px; without a height as high as it needs. */
export interface PictureSize {
  readonly width: number;
  readonly height?: number;
}

const NAMESPACE = 'http://www.w3.org/2000/svg';
const LINE = 18;
const TITLE_LINE = 26;
const MARGIN = 24;
const GAP = 6;

/** The looks that the page's style sheets give, which a file of its own has to carry. */
const LOOKS = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'font-size',
  'font-weight',
  'text-anchor',
  'vector-effect',
] as const;

/** Looks that say nothing, since nothing around sets another. */
const UNSET: ReadonlySet<string> = new Set([
  'vector-effect:none',
  'stroke-dasharray:none',
  'stroke-opacity:1',
]);

/**
 * The chart drawn in a place as a file of its own: its looks written out, its title and legend above, its notes
 * below, on the place's ground. Of a fixed size the drawing is made as large as the room allows.
 */
export function svgPicture(place: HTMLElement, { title, notes }: PictureText, size: PictureSize): string {
  const chart = place.querySelector('svg');
  if (chart === null) throw new Error('The chart is not drawn');
  const { color: ink, backgroundColor: ground } = getComputedStyle(place);
  const inner = size.width - 2 * MARGIN;
  const head = linesOf([title], { 'font-size': 20, 'font-weight': 700, line: TITLE_LINE }, inner);
  const key = keyOf(place, { width: inner, ink, top: MARGIN + head.height + GAP });
  const foot = linesOf(notes, { 'font-size': 12, 'font-weight': 400, line: LINE }, inner);
  const top = MARGIN + head.height + key.height + 2 * GAP + MARGIN / 2;
  const own = chart.getBoundingClientRect();
  const room = (size.height ?? Infinity) - top - foot.height - 2 * MARGIN;
  const scale = Math.min(inner / own.width, room / own.height);
  const height = size.height ?? top + own.height * scale + foot.height + 2 * MARGIN;
  const full = { width: size.width, height };
  const picture = made('svg', { xmlns: NAMESPACE, ...full, 'font-family': FONT });
  set(picture, { viewBox: `0 0 ${full.width} ${full.height}` });
  picture.append(
    made('rect', { ...full, fill: opaque(ground) }),
    ...head.at(MARGIN, ink),
    ...key.marks,
    placed(chart, `translate(${MARGIN + (inner - own.width * scale) / 2} ${top}) scale(${scale})`),
    ...foot.at(height - MARGIN - foot.height, ink),
  );
  return new XMLSerializer().serializeToString(picture);
}

interface LineLook {
  readonly 'font-size': number;
  readonly 'font-weight': number;
  /** From line to line. */
  readonly line: number;
}

/** Lines of text broken to a width. */
function linesOf(texts: readonly string[], { line, ...font }: LineLook, width: number) {
  const measure = (words: string): number =>
    textWidth(words, { size: font['font-size'], weight: font['font-weight'] });
  const lines = texts.flatMap((each) => brokenInto(each, width, measure));
  return {
    height: lines.length * line,
    at: (top: number, fill: string): readonly SVGElement[] =>
      lines.map((words, index) => text(words, { ...font, fill, x: MARGIN, y: top + (index + 0.75) * line })),
  };
}

interface KeyPlace {
  readonly width: number;
  readonly ink: string;
  readonly top: number;
}

/** The legend's marks with their words, beside one another as far as there is room. */
function keyOf(place: ParentNode, { width, ink, top }: KeyPlace) {
  const font = { 'font-size': 13, 'font-weight': 400 };
  let [x, line] = [0, 0];
  const marks = [...place.querySelectorAll('li')].flatMap((item) => {
    const [swatch] = item.children;
    if (swatch === undefined) return [];
    const words = item.textContent ?? '';
    const wide = 14 + GAP + textWidth(words, { size: 13 });
    if (x > 0 && x + wide > width) [x, line] = [0, line + 1];
    const at = { x: MARGIN + x, y: top + line * LINE + 3 };
    x += wide + LINE;
    return [markOf(swatch, at), text(words, { ...font, fill: ink, x: at.x + 14 + GAP, y: at.y + 12 })];
  });
  return { marks, height: marks.length === 0 ? 0 : (line + 1) * LINE };
}

/** A mark as its style sheet draws it: stripes and dots are those of the chart. */
function markOf(swatch: Element, at: { readonly x: number; readonly y: number }): SVGElement {
  const { width, height } = swatch.getBoundingClientRect();
  const { backgroundColor, borderLeftColor } = getComputedStyle(swatch);
  const meaning = swatch.getAttribute('data-meaning');
  const pattern = meaning === 'depends' || meaning === 'not-known' ? PATTERN_OF[meaning] : undefined;
  return made('rect', { ...at, width, height, fill: pattern ?? backgroundColor, stroke: borderLeftColor });
}

const opaque = (colour: string): string => (colour === 'rgba(0, 0, 0, 0)' ? '#ffffff' : colour);

function set(element: Element, attributes: Readonly<Record<string, string | number>>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
}

function made(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS(NAMESPACE, name);
  set(element, attributes);
  return element;
}

function text(line: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = made('text', attributes);
  element.textContent = line;
  return element;
}

/** A drawing of its own size inside the picture, so that what it is scaled by stays. */
function placed(chart: SVGSVGElement, transform: string): SVGElement {
  const group = made('g', { transform });
  const copy = chart.cloneNode(true);
  if (copy instanceof SVGSVGElement) {
    writeLooks(chart, copy);
    const { width, height } = chart.getBoundingClientRect();
    set(copy, { x: 0, y: 0, width, height });
    group.append(copy);
  }
  return group;
}

function writeLooks(original: Element, copy: Element): void {
  const style = getComputedStyle(original);
  for (const name of LOOKS) {
    const value = style.getPropertyValue(name);
    // Another drawing program takes no quotation marks around the name of a pattern.
    if (value !== '' && !UNSET.has(`${name}:${value}`)) copy.setAttribute(name, value.replaceAll('"', ''));
  }
  for (const name of ['class', 'style', 'tabindex']) copy.removeAttribute(name);
  [...original.children].forEach((child, at) => {
    const twin = copy.children[at];
    if (twin !== undefined) writeLooks(child, twin);
  });
}

/** Each px of the picture as this many of the file, so that it stays sharp. */
const SCALE = 2;

/** The picture as PNG; fails where the browser cannot draw it. */
export async function pngPicture(svg: string): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * SCALE;
    canvas.height = image.naturalHeight * SCALE;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob((blob) => (blob === null ? reject(new Error('No picture')) : resolve(blob)), 'image/png'),
    );
  } finally {
    URL.revokeObjectURL(address);
  }
}
