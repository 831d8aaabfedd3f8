import { type KeyboardEvent, memo, useState } from 'react';
import {
  Line,
  LineChart,
  ReferenceLine,
  usePlotArea,
  useXAxisScale,
  useYAxisScale,
  XAxis,
  YAxis,
} from 'recharts';
import { classNames } from '../class-names';
import styles from './share-curve.module.css';
import { focusMark, stepOf } from './walk';

/** A place of the curve, with what is said of it. */
export interface SharePoint {
  readonly x: number;
  /** Percents: what surely counts, and with the best pairing. */
  readonly min: number;
  readonly max: number;
  readonly description: string;
}

export interface ShareCurveProps {
  readonly label: string;
  readonly points: readonly SharePoint[];
  /** Percent asked; absent where none is. */
  readonly threshold?: number | undefined;
  /** Where the curve crosses the percentage. */
  readonly crossings: readonly number[];
  /** Where the form stands. */
  readonly own?: number | undefined;
  readonly ticks: readonly number[];
  readonly formatX: (x: number) => string;
  readonly formatY: (percent: number) => string;
  readonly onActive: (point: SharePoint | undefined) => void;
}

export const CURVE_HEIGHT = 280;
const MARGIN = { top: 12, right: 24, bottom: 4, left: 4 };
/** The library draws an axis’s words apart from the axis. */
const TICK = { className: classNames(styles.tick) };
const SHARES = [0, 25, 50, 75, 100];

/** The share along something that varies: solid what surely counts, dashed the best pairing, with the percentage as a line. */
export default memo(function ShareCurve(props: ShareCurveProps) {
  const { label, points, threshold, crossings, own, ticks, formatX, formatY, onActive } = props;
  return (
    <figure aria-label={label} className={styles.chart}>
      <LineChart
        data={[...points]}
        responsive
        style={{ inlineSize: '100%', blockSize: CURVE_HEIGHT }}
        margin={MARGIN}
        accessibilityLayer={false}
        role="group"
      >
        <XAxis
          type="number"
          dataKey="x"
          domain={[points[0]?.x ?? 0, points.at(-1)?.x ?? 1]}
          ticks={[...ticks]}
          interval={0}
          tickFormatter={formatX}
          tick={TICK}
        />
        <YAxis domain={[0, 100]} ticks={SHARES} width={48} tickFormatter={formatY} tick={TICK} />
        {threshold === undefined ? null : (
          <ReferenceLine y={threshold} className={classNames(styles.needed)} />
        )}
        {crossings.map((x) => (
          <ReferenceLine key={x} x={x} className={classNames(styles.crossing)} />
        ))}
        {own === undefined ? null : <ReferenceLine x={own} className={classNames(styles.own)} />}
        <Line dataKey="max" dot={false} isAnimationActive={false} className={classNames(styles.most)} />
        <Line dataKey="min" dot={false} isAnimationActive={false} className={classNames(styles.least)} />
        <Points points={points} onActive={onActive} />
      </LineChart>
    </figure>
  );
});

/** One stop of the keyboard walks the points. */
function Points({ points, onActive }: Pick<ShareCurveProps, 'points' | 'onActive'>) {
  const plot = usePlotArea();
  const x = useXAxisScale();
  const y = useYAxisScale();
  const [current, setCurrent] = useState(0);
  if (plot === undefined || x === undefined || y === undefined) return null;
  const onKeyDown = (event: KeyboardEvent<SVGElement>): void => {
    const next = stepOf(event.key, current, points.length);
    if (next === undefined) return;
    event.preventDefault();
    setCurrent(next);
    focusMark(event.currentTarget, next);
  };
  const step = plot.width / Math.max(1, points.length - 1);
  return points.map((point, index) => (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: focus only reads it out
    <g
      key={point.x}
      role="img"
      data-mark=""
      tabIndex={index === Math.min(current, points.length - 1) ? 0 : -1}
      aria-label={point.description}
      className={styles.point}
      onKeyDown={onKeyDown}
      onFocus={() => {
        setCurrent(index);
        onActive(point);
      }}
      onBlur={() => onActive(undefined)}
      onPointerEnter={() => onActive(point)}
      onPointerLeave={() => onActive(undefined)}
    >
      <rect
        x={(x(point.x) ?? 0) - step / 2}
        y={plot.y}
        width={step}
        height={plot.height}
        className={styles.target}
      />
      <circle cx={x(point.x)} cy={y(point.min)} r={5} className={styles.dot} />
    </g>
  ));
}
