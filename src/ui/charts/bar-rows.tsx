import { type KeyboardEvent, useState } from 'react';
import { usePlotArea, useXAxisScale } from 'recharts';
import type { BarRow } from './bar-row';
import { HATCH } from './hatch-pattern';
import type { StackedBarsProps } from './stacked-bars';
import styles from './stacked-bars.module.css';

type BarRowsProps = Pick<StackedBarsProps, 'rows' | 'threshold' | 'onActive'>;

/** Which row each key leads to. */
const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_at, last) => last,
};

/** Names the rows, lets the keyboard and the pointer walk them, and marks the threshold on the first. */
export function BarRows({ rows, threshold, onActive }: BarRowsProps) {
  const plot = usePlotArea();
  const x = useXAxisScale();
  const [current, setCurrent] = useState(0);
  if (plot === undefined || x === undefined || rows.length === 0) return null;
  const row = plot.height / rows.length;
  const last = rows.length - 1;
  const onKeyDown = (event: KeyboardEvent<SVGGElement>): void => {
    const next = STEPS[event.key]?.(Math.min(current, last), last);
    if (next === undefined) return;
    event.preventDefault();
    setCurrent(next);
    const target = event.currentTarget.parentElement?.children.item(next);
    if (target instanceof SVGElement) target.focus();
  };
  return (
    <>
      <g>
        {rows.map((each, index) => (
          <Row
            key={each.key}
            row={each}
            parts={parts(each, (value) => x(value) ?? plot.x)}
            box={{ x: plot.x, y: plot.y + index * row, width: plot.width, height: row }}
            isCurrent={index === Math.min(current, last)}
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

/** How thick a bar is, in px. */
const BAR = 16;

const LOOKS = ['counts', 'depends', 'doesNot'] as const;

interface Part {
  readonly look: (typeof LOOKS)[number];
  /** Both in px from the drawing's left edge. */
  readonly from: number;
  readonly to: number;
}

/** The parts of a bar that have any length, one after the other. */
function parts(row: BarRow, place: (value: number) => number): readonly Part[] {
  let sum = 0;
  const all = LOOKS.map((look) => {
    const from = place(sum);
    sum += row[look];
    return { look, from, to: place(sum) };
  });
  return all.filter(({ from, to }) => to > from);
}

interface RowProps {
  readonly row: BarRow;
  readonly parts: readonly Part[];
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly isCurrent: boolean;
  readonly onKeyDown: (event: KeyboardEvent<SVGGElement>) => void;
  readonly onActive: (row: BarRow | undefined) => void;
}

/** One stop of the keyboard walks the rows, so that 40 minerals are not 40 stops. */
function Row({ row, parts, box, isCurrent, onKeyDown, onActive }: RowProps) {
  const textY = box.y + box.height / 2 - 14;
  return (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: focus only reads it out
    <g
      role="img"
      tabIndex={isCurrent ? 0 : -1}
      aria-label={row.description}
      className={styles.row}
      onKeyDown={onKeyDown}
      onFocus={() => onActive(row)}
      onBlur={() => onActive(undefined)}
      onPointerEnter={() => onActive(row)}
      onPointerLeave={() => onActive(undefined)}
    >
      {parts.map(({ look, from, to }) => (
        <rect
          key={look}
          x={from}
          y={box.y + (box.height - BAR) / 2}
          width={to - from}
          height={BAR}
          className={styles[look]}
          {...(look === 'depends' ? { fill: HATCH } : {})}
        />
      ))}
      <rect {...box} className={styles.target} />
      <text x={box.x} y={textY} className={styles.name}>
        {row.name}
      </text>
      <text x={box.x + box.width} y={textY} textAnchor="end" className={styles.total}>
        {row.total}
      </text>
    </g>
  );
}
