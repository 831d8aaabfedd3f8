import { FILL_OF, PATTERN_OF } from './fills';
import styles from './flow.module.css';
import type { PlacedNode } from './flow-layout';
import { brokenInto, fitted, textWidth } from './text-width';

interface FlowNodeBoxProps {
  readonly node: PlacedNode;
  /** Of its text, in px. */
  readonly size: number;
}

const PAD = 3;
/** The strip that shows the meaning of a node of the last column. */
const STRIP = 6;
const MOST_LINES = 3;

/** A box with its name inside and, where there is room, its value under it or at its end. */
export function FlowNodeBox({ node, size }: FlowNodeBoxProps) {
  const { x, y, width, height, name, total, meaning } = node;
  const left = x + PAD + (meaning === undefined ? 0 : STRIP);
  const room = x + width - PAD - left;
  const line = size + 3;
  const measure = (text: string): number => textWidth(text, { size });
  const totalWidth = textWidth(total, { size, weight: 600 });
  const most = Math.max(1, Math.min(MOST_LINES, Math.floor((height - 4) / line)));
  const broken = brokenInto(name, room, measure);
  const lines =
    broken.length <= most ? broken : [...broken.slice(0, most - 1), broken.slice(most - 1).join(' ')];
  const hasTotal = height - 4 >= (lines.length + 1) * line;
  const isWide = !hasTotal && lines.length === 1 && measure(name) + totalWidth + 3 * PAD <= room;
  const first = y + height / 2 - ((lines.length + Number(hasTotal)) * line) / 2 + size * 0.95;
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
          className={meaning === 'does-not' ? styles['strip-does-not'] : FILL_OF[meaning]}
        />
      )}
      <text className={styles.name}>
        {lines.map((each, at) => (
          <tspan key={each} x={left} y={first + at * line}>
            {fitted(each, room, measure)}
          </tspan>
        ))}
      </text>
      {hasTotal ? (
        <text x={left} y={first + lines.length * line} className={styles.total}>
          {fitted(total, room, (words) => textWidth(words, { size, weight: 600 }))}
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
