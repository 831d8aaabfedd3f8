import { memo } from 'react';
import { BarChart, XAxis } from 'recharts';
import { classNames } from '../class-names';
import { AxisTick } from './axis-tick';
import { AXIS_HEIGHT, type BarRow, stackedBarsHeight } from './bar-row';
import { BarRows } from './bar-rows';
import { HatchPattern } from './hatch-pattern';
import styles from './stacked-bars.module.css';

export interface StackedBarsProps {
  readonly rows: readonly BarRow[];
  /** The chart's name. */
  readonly label: string;
  /** The right end of the axis, in the rows' unit. */
  readonly max: number;
  readonly formatTick: (value: number) => string;
  /** A mark on the first row. */
  readonly threshold?: number | undefined;
  readonly onActive: (row: BarRow | undefined) => void;
}

/** Letters of a figure of which three do not fit under a phone's chart. */
const LONG = 9;

const MARGIN = { top: 0, right: 12, bottom: 0, left: 2 };

/**
 * Horizontal bars of one whole each: solid counts, hatched depends, outlined does not. Takes ready series. The
 * library lays out axes and scales; the bars are plain rectangles of `BarRows`, for its own come with animation
 * and every shape there is, 12 kB that nothing here uses.
 */
export default memo(function StackedBars({
  rows,
  label,
  max,
  formatTick,
  threshold,
  onActive,
}: StackedBarsProps) {
  return (
    <figure aria-label={label} className={styles.chart}>
      <BarChart
        layout="vertical"
        responsive
        style={{ inlineSize: '100%', blockSize: stackedBarsHeight(rows.length) }}
        margin={MARGIN}
        accessibilityLayer={false}
        role="group"
      >
        <HatchPattern />
        <XAxis
          type="number"
          domain={[0, max]}
          allowDataOverflow
          niceTicks="none"
          height={AXIS_HEIGHT}
          interval={0}
          ticks={formatTick(max).length > LONG ? [0, max] : [0, max / 2, max]}
          tick={<AxisTick format={formatTick} max={max} />}
          className={classNames(styles.axis)}
        />
        <BarRows rows={rows} threshold={threshold} onActive={onActive} />
      </BarChart>
    </figure>
  );
});
