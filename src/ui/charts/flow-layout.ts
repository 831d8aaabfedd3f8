import type { Meaning } from './meaning';

/** A node of one column; its place and length follow from its bands. */
export interface FlowNode {
  readonly key: string;
  readonly name: string;
  /** Its value in words. */
  readonly total: string;
  /** Of the nodes of the last column. */
  readonly meaning?: Meaning | undefined;
}

export interface FlowColumn {
  readonly name: string;
  readonly nodes: readonly FlowNode[];
}

export interface FlowBand {
  readonly column: number;
  readonly from: string;
  readonly to: string;
  readonly value: number;
  /** Of the whole path, through all columns. */
  readonly meaning: Meaning;
  /** The band as a sentence. */
  readonly description: string;
}

export interface PlacedNode extends FlowNode {
  readonly column: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Never less than a line of text needs. */
  readonly height: number;
}

export interface PlacedBand extends FlowBand {
  /** An SVG path. */
  readonly path: string;
}

interface Frame {
  readonly width: number;
  readonly height: number;
  /** Room at the top for the columns' names. */
  readonly top: number;
  /** The least height of a node: its name stands inside; one with a meaning has two lines of it. */
  readonly least: number;
}

interface Laid {
  readonly nodes: readonly PlacedNode[];
  readonly bands: readonly PlacedBand[];
  /** Where each column begins, and how wide it is. */
  readonly lanes: readonly { readonly x: number; readonly width: number }[];
}

const GAP = 6;
const MOST_WIDTH = 220;
/** Of the whole width, between two columns. */
const GUTTER_PART = 0.06;
const LEAST_GUTTER = 16;

/**
 * Places nodes as boxes wide enough for their names in columns, and bands in the gutters between them, to one scale.
 * Names stand inside their boxes, so that no name can lie over another or over a band.
 */
export function layFlow(columns: readonly FlowColumn[], bands: readonly FlowBand[], frame: Frame): Laid {
  const count = columns.length;
  const gutter = Math.max(LEAST_GUTTER, frame.width * GUTTER_PART);
  const width = Math.max(0, Math.min(MOST_WIDTH, (frame.width - gutter * (count - 1)) / count));
  const step = count < 2 ? 0 : (frame.width - width) / (count - 1);
  const sums = columns.map(({ nodes }, column) => nodes.map(({ key }) => through(bands, column, key)));
  const leasts = columns.map(({ nodes }) =>
    nodes.some(({ meaning }) => meaning !== undefined) ? 2 * frame.least : frame.least,
  );
  const scale = Math.min(
    ...sums.map((values, column) => scaleOf(values, { ...frame, least: leasts[column] ?? frame.least })),
  );
  const nodes = columns.flatMap((list, column) => {
    let y = frame.top;
    return list.nodes.map((node, at): PlacedNode => {
      const height = Math.max(leasts[column] ?? frame.least, (sums[column]?.[at] ?? 0) * scale);
      const placed = { ...node, column, x: column * step, y, width, height };
      y += height + GAP;
      return placed;
    });
  });
  const lanes = columns.map((_, column) => ({ x: column * step, width }));
  return { nodes, bands: place(bands, nodes, scale), lanes };
}

function through(bands: readonly FlowBand[], column: number, key: string): number {
  const leaving = bands.filter((band) => band.column === column && band.from === key);
  const arriving = bands.filter((band) => band.column === column - 1 && band.to === key);
  return (leaving.length > 0 ? leaving : arriving).reduce((sum, { value }) => sum + value, 0);
}

/** The largest scale at which a column fits: boxes that would be too low take their least height off the rest. */
function scaleOf(values: readonly number[], { height, top, least }: Frame): number {
  const room = height - top - GAP * Math.max(0, values.length - 1);
  let rest = [...values].sort((a, b) => a - b);
  let left = room;
  for (;;) {
    const total = rest.reduce((sum, value) => sum + value, 0);
    const [smallest] = rest;
    if (smallest === undefined || total === 0) return smallest === undefined ? Infinity : 0;
    const scale = Math.max(0, left / total);
    if (smallest * scale >= least || rest.length === 1) return scale;
    left -= least;
    rest = rest.slice(1);
  }
}

function place(
  bands: readonly FlowBand[],
  nodes: readonly PlacedNode[],
  scale: number,
): readonly PlacedBand[] {
  const at = new Map(nodes.map((node, order) => [`${node.column}|${node.key}`, { ...node, order }]));
  const find = (column: number, key: string) => at.get(`${column}|${key}`);
  const rank = ({ column, from, to }: FlowBand): number =>
    (find(column, from)?.order ?? 0) * nodes.length + (find(column + 1, to)?.order ?? 0);
  const used = new Map<string, number>();
  const take = (side: string, length: number): number => {
    const before = used.get(side) ?? 0;
    used.set(side, before + length);
    return before;
  };
  return [...bands]
    .sort((a, b) => a.column - b.column || rank(a) - rank(b))
    .flatMap((band) => {
      const [source, target] = [find(band.column, band.from), find(band.column + 1, band.to)];
      if (source === undefined || target === undefined) return [];
      const thickness = band.value * scale;
      const y0 = source.y + slack(source, bands, scale) + take(`out|${band.column}|${band.from}`, thickness);
      const y1 = target.y + slack(target, bands, scale) + take(`in|${band.column}|${band.to}`, thickness);
      return [{ ...band, path: ribbon({ x0: source.x + source.width, x1: target.x, y0, y1, thickness }) }];
    });
}

/** Bands of a box that is higher than they are leave from its middle. */
const slack = ({ column, key, height }: PlacedNode, bands: readonly FlowBand[], scale: number): number =>
  (height - through(bands, column, key) * scale) / 2;

interface Ends {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
  readonly thickness: number;
}

/** A band of even thickness that leaves and arrives level. */
function ribbon({ x0, x1, y0, y1, thickness }: Ends): string {
  const middle = (x0 + x1) / 2;
  const [b0, b1] = [y0 + thickness, y1 + thickness];
  return `M${x0},${y0}C${middle},${y0} ${middle},${y1} ${x1},${y1}L${x1},${b1}C${middle},${b1} ${middle},${b0} ${x0},${b0}Z`;
}
