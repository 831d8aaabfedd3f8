/** A node of one column; its place and length follow from its links. */
export interface FlowNode {
  readonly key: string;
  readonly name: string;
  readonly meaning?: 'counts' | 'depends' | 'does-not' | undefined;
  /** The node as a sentence. */
  readonly description: string;
}

export interface FlowBand {
  readonly column: number;
  readonly from: string;
  readonly to: string;
  readonly value: number;
  /** The band as a sentence. */
  readonly description: string;
}

export interface PlacedNode extends FlowNode {
  readonly column: number;
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

export interface PlacedBand extends FlowBand {
  readonly meaning: FlowNode['meaning'];
  /** An SVG path. */
  readonly path: string;
}

interface Frame {
  readonly width: number;
  readonly height: number;
}

export const NODE_WIDTH = 10;
/** Room for a name above each node. */
const GAP = 20;

/** Places nodes one above another in evenly spaced columns, and bands between them, to one scale. */
export function layFlow(
  columns: readonly (readonly FlowNode[])[],
  bands: readonly FlowBand[],
  { width, height }: Frame,
): { readonly nodes: readonly PlacedNode[]; readonly bands: readonly PlacedBand[] } {
  const total = bands.filter(({ column }) => column === 0).reduce((sum, { value }) => sum + value, 0);
  const most = Math.max(1, ...columns.map((nodes) => nodes.length));
  const scale = total === 0 ? 0 : (height - most * GAP) / total;
  const step = columns.length < 2 ? 0 : (width - NODE_WIDTH) / (columns.length - 1);
  const nodes = columns.flatMap((list, column) => stack(list, column, { bands, scale, x: column * step }));
  return { nodes, bands: place(bands, nodes, scale) };
}

interface Stack {
  readonly bands: readonly FlowBand[];
  readonly scale: number;
  readonly x: number;
}

function stack(list: readonly FlowNode[], column: number, { bands, scale, x }: Stack): readonly PlacedNode[] {
  let y = 0;
  return list.map((node) => {
    const leaving = bands.filter((band) => band.column === column && band.from === node.key);
    const arriving = bands.filter((band) => band.column === column - 1 && band.to === node.key);
    const through = (leaving.length > 0 ? leaving : arriving).reduce((sum, { value }) => sum + value, 0);
    y += GAP;
    const placed = { ...node, column, x, y, height: through * scale };
    y += placed.height;
    return placed;
  });
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
    .sort((a, b) => rank(a) - rank(b))
    .flatMap((band) => {
      const [source, target] = [find(band.column, band.from), find(band.column + 1, band.to)];
      if (source === undefined || target === undefined) return [];
      const thickness = band.value * scale;
      const y0 = source.y + take(`out|${band.column}|${band.from}`, thickness);
      const y1 = target.y + take(`in|${band.column}|${band.to}`, thickness);
      const ends = { x0: source.x + NODE_WIDTH, x1: target.x, y0, y1, thickness };
      return [{ ...band, meaning: target.meaning, path: ribbon(ends) }];
    });
}

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
