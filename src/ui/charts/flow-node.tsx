import { FILL_OF, PATTERN_OF } from './fills';
import styles from './flow.module.css';
import type { PlacedNode } from './flow-layout';
import { fitted } from './text-width';

interface FlowNodeBoxProps {
  readonly node: PlacedNode;
  /** Of its text, in px. */
  readonly size: number;
  readonly measure: (text: string) => number;
}

const PAD = 4;
/** The strip that shows the meaning of a node of the last column. */
const STRIP = 8;

/** A box with its name inside and, where there is room, its value under it or at its end. */
export function FlowNodeBox({ node, size, measure }: FlowNodeBoxProps) {
  const { x, y, width, height, name, total, meaning } = node;
  const left = x + PAD + (meaning === undefined ? 0 : STRIP);
  const room = x + width - PAD - left;
  const isHigh = height >= 2 * size + 10;
  const isWide = !isHigh && measure(name) + measure(total) + 2 * PAD <= room;
  const middle = y + height / 2;
  const first = isHigh ? middle - 3 : middle + size * 0.36;
  return (
    <g data-node={node.key}>
      <title>{`${name}: ${total}`}</title>
      <rect x={x} y={y} width={width} height={height} rx="2" className={styles.node} />
      {meaning === undefined ? null : (
        <rect
          x={x}
          y={y}
          width={STRIP}
          height={height}
          fill={PATTERN_OF[meaning]}
          className={FILL_OF[meaning]}
        />
      )}
      <text x={left} y={first} className={styles.name}>
        {fitted(name, room, measure)}
      </text>
      {isHigh ? (
        <text x={left} y={middle + size} className={styles.total}>
          {fitted(total, room, measure)}
        </text>
      ) : null}
      {isWide ? (
        <text x={x + width - PAD} y={first} textAnchor="end" className={styles.total}>
          {total}
        </text>
      ) : null}
    </g>
  );
}
