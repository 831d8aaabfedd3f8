/** Lines above and below a chart that leaves the page. */
export interface PictureText {
  readonly title: string;
  readonly notes: readonly string[];
}

const NAMESPACE = 'http://www.w3.org/2000/svg';
const LINE = 20;
const MARGIN = 16;
/** Mean width of a character at 14 px, for breaking lines. */
const CHARACTER = 7.5;
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

/** A chart as a file of its own: its looks written out, its title above, its notes below, on the page's ground. */
export function svgPicture(chart: SVGSVGElement, { title, notes }: PictureText): string {
  const { width, height } = chart.getBoundingClientRect();
  const head = broken(title, width);
  const foot = notes.flatMap((note) => broken(note, width));
  const top = MARGIN + head.length * LINE + MARGIN / 2;
  const full = { width: width + 2 * MARGIN, height: top + height + MARGIN + foot.length * LINE + MARGIN };
  const picture = document.createElementNS(NAMESPACE, 'svg');
  set(picture, { xmlns: NAMESPACE, width: full.width, height: full.height, 'font-family': FONT });
  set(picture, { viewBox: `0 0 ${full.width} ${full.height}` });
  const page = getComputedStyle(document.body);
  const ink = { fill: page.color, 'font-size': 14 };
  picture.append(
    made('rect', { ...full, fill: opaque(page.backgroundColor) }),
    ...head.map((line, at) => text(line, { ...ink, 'font-weight': 600, y: MARGIN + (at + 0.75) * LINE })),
    placed(chart, top),
    ...foot.map((line, at) =>
      text(line, { ...ink, 'font-size': 12, y: top + height + MARGIN + (at + 0.75) * LINE }),
    ),
  );
  return new XMLSerializer().serializeToString(picture);
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
  const element = made('text', { x: MARGIN, ...attributes });
  element.textContent = line;
  return element;
}

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

function broken(line: string, width: number): readonly string[] {
  const most = Math.max(20, Math.floor(width / CHARACTER));
  const lines = [''];
  for (const word of line.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && last.length + word.length + 1 > most) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
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
