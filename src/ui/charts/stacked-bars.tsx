import { memo } from 'react';
import { Bar, BarChart, DefaultZIndexes, XAxis, YAxis, ZIndexLayer } from 'recharts';
import { classNames } from '../class-names';
import { AxisTick } from './axis-tick';
import { AXIS_HEIGHT, type BarRow, type StackedBarsProps, stackedBarsHeight } from './bar-row';
import { BarRows } from './bar-rows';
import styles from './bars.module.css';
import { FILL_OF, Fills, PATTERN_OF } from './fills';
import { MEANINGS } from './meaning';
import { fittingTicks } from './round-ticks';
import { textWidth } from './text-width';
import { useWidth } from './use-width';

/** How thick a bar is, in px. */
const BAR = 16;
/** The axis figures' size, as a part of the page's. */
const TICK_SIZE = 0.875;

const MARGIN = { top: 0, right: 12, bottom: 0, left: 2 };

/** Horizontal bars of one whole each, split by the four meanings. Takes ready series. */
export default memo(function StackedBars(props: StackedBarsProps) {
  const { rows, label, max, formatTick, threshold, onActive } = props;
  const [place, width] = useWidth<HTMLElement>();
  const ticks = fittingTicks(max, {
    width: width - MARGIN.left - MARGIN.right,
    widthOf: (tick) => textWidth(formatTick(tick), { size: TICK_SIZE * rootSize() }),
  });
  const end = ticks.at(-1) ?? max;
  return (
    <figure ref={place} aria-label={label} className={styles.chart}>
      <BarChart
        data={[...rows]}
        layout="vertical"
        responsive
        style={{ inlineSize: '100%', blockSize: stackedBarsHeight(rows.length) }}
        margin={MARGIN}
        accessibilityLayer={false}
        role="group"
      >
        <Fills />
        <XAxis
          type="number"
          domain={[0, end]}
          allowDataOverflow
          niceTicks="none"
          height={AXIS_HEIGHT}
          interval={0}
          ticks={ticks}
          tick={<AxisTick format={formatTick} max={end} />}
          className={classNames(styles.axis)}
        />
        <YAxis type="category" dataKey="key" hide />
        {MEANINGS.map((meaning) => (
          <Bar
            key={meaning}
            dataKey={({ parts }: BarRow) => parts[meaning]}
            stackId="whole"
            barSize={BAR}
            isAnimationActive={false}
            fill={PATTERN_OF[meaning] ?? ''}
            className={classNames(FILL_OF[meaning])}
          />
        ))}
        {/* Over the bars, so that the pointer meets the rows and the threshold is seen. */}
        <ZIndexLayer zIndex={DefaultZIndexes.label}>
          <BarRows rows={rows} threshold={threshold} onActive={onActive} />
        </ZIndexLayer>
      </BarChart>
    </figure>
  );
});

/** The size of the page's text in px, which its reader may have enlarged. */
const rootSize = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
