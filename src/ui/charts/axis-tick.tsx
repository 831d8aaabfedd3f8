import styles from './bars.module.css';

interface AxisTickProps {
  readonly format: (value: number) => string;
  /** The right end of the axis. */
  readonly max: number;
  /** Given by the chart library. */
  readonly x?: number | string;
  readonly y?: number | string;
  readonly payload?: { readonly value: number };
}

/** A figure under the axis; the outer ones stay inside the drawing. */
export function AxisTick({ format, max, x = 0, y = 0, payload }: AxisTickProps) {
  const value = payload?.value ?? 0;
  const inner = value === max ? 'end' : 'middle';
  return (
    <text x={x} y={y} dy="0.9em" textAnchor={value === 0 ? 'start' : inner} className={styles.tick}>
      {format(value)}
    </text>
  );
}
