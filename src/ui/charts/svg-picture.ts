import { HATCH } from './hatch-pattern';

/** Lines above and below a chart that leaves the page. */
export interface PictureText {
  readonly title: string;
  readonly notes: readonly string[];
}

const NAMESPACE = 'http://www.w3.org/2000/svg';
const LINE = 20;
const MARGIN = 16;
const GAP = 6;
const FONT = 'system-ui, sans-serif';

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
] as const;

/**
 * The chart drawn in a place as a file of its own: its looks written out, its title and the place's legend above, its
 * notes below, on the page's ground.
 */
export function svgPicture(place: ParentNode, { title, notes }: PictureText): string {
  const chart = place.querySelector('svg');
  if (chart === null) throw new Error('The chart is not drawn');
  const { width, height } = chart.getBoundingClientRect();
  const page = getComputedStyle(document.body);
  const lines = (all: readonly string[], font: Font, y: number) =>
    all.flatMap((line) => broken(line, width, font)).map(lineAt({ ...font, fill: page.color }, y));
  const head = lines([title], { 'font-size': 14, 'font-weight': 600 }, MARGIN);
  const key = keyOf(place, { width, ink: page.color, top: MARGIN + head.length * LINE });
  const top = MARGIN + (head.length + key.lines) * LINE + MARGIN / 2;
  const foot = lines(notes, { 'font-size': 12, 'font-weight': 400 }, top + height + MARGIN);
  const full = { width: width + 2 * MARGIN, height: top + height + MARGIN + foot.length * LINE + MARGIN };
  const picture = made('svg', { xmlns: NAMESPACE, ...full, 'font-family': FONT });
  set(picture, { viewBox: `0 0 ${full.width} ${full.height}` });
  picture.append(
    made('rect', { ...full, fill: opaque(page.backgroundColor) }),
    ...head,
    ...key.marks,
    placed(chart, top),
    ...foot,
  );
  return new XMLSerializer().serializeToString(picture);
}

interface Font {
  readonly 'font-size': number;
  readonly 'font-weight': number;
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
    const wide = 14 + GAP + widthOf(words, font);
    if (x > 0 && x + wide > width) [x, line] = [0, line + 1];
    const at = { x: MARGIN + x, y: top + line * LINE + 3 };
    x += wide + LINE;
    return [markOf(swatch, at), text(words, { ...font, fill: ink, x: at.x + 14 + GAP, y: at.y + 12 })];
  });
  return { marks, lines: marks.length === 0 ? 0 : line + 1 };
}

/** A mark as its style sheet draws it: the stripes of what depends are those of the chart. */
function markOf(swatch: Element, at: { readonly x: number; readonly y: number }): SVGElement {
  const { width, height } = swatch.getBoundingClientRect();
  const { backgroundImage, backgroundColor, borderLeftColor } = getComputedStyle(swatch);
  const fill = backgroundImage === 'none' ? backgroundColor : HATCH;
  return made('rect', { ...at, width, height, fill, stroke: borderLeftColor });
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

const lineAt =
  (looks: Readonly<Record<string, string | number>>, top: number) =>
  (line: string, at: number): SVGElement =>
    text(line, { ...looks, x: MARGIN, y: top + (at + 0.75) * LINE });

function placed(chart: SVGSVGElement, top: number): SVGElement {
  const group = made('g', { transform: `translate(${MARGIN} ${top})` });
  const copy = chart.cloneNode(true);
  if (copy instanceof SVGSVGElement) {
    writeLooks(chart, copy);
    group.append(...copy.childNodes);
  }
  return group;
}

function writeLooks(original: Element, copy: Element): void {
  const style = getComputedStyle(original);
  for (const name of LOOKS) {
    const value = style.getPropertyValue(name);
    if (value !== '') copy.setAttribute(name, value);
  }
  for (const name of ['class', 'style', 'tabindex']) copy.removeAttribute(name);
  [...original.children].forEach((child, at) => {
    const twin = copy.children[at];
    if (twin !== undefined) writeLooks(child, twin);
  });
}

/** How wide a line is in the picture's font; where that cannot be measured, about so. */
function widthOf(line: string, font: Font): number {
  const pen = document.createElement('canvas').getContext('2d');
  if (pen === null) return (line.length * font['font-size']) / 2;
  pen.font = `${font['font-weight']} ${font['font-size']}px ${FONT}`;
  return pen.measureText(line).width;
}

function broken(line: string, width: number, font: Font): readonly string[] {
  const lines = [''];
  for (const word of line.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`.trimStart();
    if (longer !== word && widthOf(longer, font) > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

/** Twice the size of the page, so that it stays sharp. */
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
