import { type KeyboardEvent, useState } from 'react';
import { usePlotArea, useXAxisScale } from 'recharts';
import type { BarRow, StackedBarsProps } from './bar-row';
import styles from './bars.module.css';
import { fitted, textWidth } from './text-width';
import { textScale } from './use-width';
import { focusMark, stepOf } from './walk';

type BarRowsProps = Pick<StackedBarsProps, 'rows' | 'threshold' | 'onActive'>;

/** Of the text in px, where the page's is of the usual size. */
const SIZE = 14;

/** Names the rows, lets the keyboard and the pointer walk them, and marks the threshold on the first. */
export function BarRows({ rows, threshold, onActive }: BarRowsProps) {
  const plot = usePlotArea();
  const x = useXAxisScale();
  const [current, setCurrent] = useState(0);
  if (plot === undefined || x === undefined || rows.length === 0) return null;
  const row = plot.height / rows.length;
  const size = SIZE * textScale();
  const onKeyDown = (event: KeyboardEvent<SVGGElement>): void => {
    const next = stepOf(event.key, current, rows.length);
    if (next === undefined) return;
    event.preventDefault();
    setCurrent(next);
    focusMark(event.currentTarget, next);
  };
  return (
    <>
      <g>
        {rows.map((each, index) => (
          <Row
            key={each.key}
            row={each}
            size={size}
            box={{ x: plot.x, y: plot.y + index * row, width: plot.width, height: row }}
            isCurrent={index === Math.min(current, rows.length - 1)}
            onKeyDown={onKeyDown}
            onActive={(active) => {
              if (active !== undefined) setCurrent(index);
              onActive(active);
            }}
          />
        ))}
      </g>
      {threshold === undefined ? null : (
        <line
          x1={x(threshold)}
          x2={x(threshold)}
          y1={plot.y + row / 2 - 12}
          y2={plot.y + row / 2 + 12}
          className={styles.threshold}
        />
      )}
    </>
  );
}

interface RowProps {
  readonly row: BarRow;
  /** Of its text, in px. */
  readonly size: number;
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly isCurrent: boolean;
  readonly onKeyDown: (event: KeyboardEvent<SVGGElement>) => void;
  readonly onActive: (row: BarRow | undefined) => void;
}

/** One stop of the keyboard walks the rows, so that 40 minerals are not 40 stops. */
function Row({ row, size, box, isCurrent, onKeyDown, onActive }: RowProps) {
  const textY = box.y + box.height / 2 - 14;
  const room = box.width - textWidth(row.total, { size, weight: 600 }) - size;
  return (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: focus only reads it out
    <g
      role="img"
      data-mark=""
      tabIndex={isCurrent ? 0 : -1}
      aria-label={row.description}
      className={styles.row}
      onKeyDown={onKeyDown}
      onFocus={() => onActive(row)}
      onBlur={() => onActive(undefined)}
      onPointerEnter={() => onActive(row)}
      onPointerLeave={() => onActive(undefined)}
    >
      <rect {...box} y={box.y - 5} className={styles.target} />
      <text x={box.x} y={textY} className={styles.name}>
        {fitted(row.name, room, (text) => textWidth(text, { size }))}
      </text>
      <text x={box.x + box.width} y={textY} textAnchor="end" className={styles.total}>
        {row.total}
      </text>
    </g>
  );
}
