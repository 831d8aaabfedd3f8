import { type ComponentType, useEffect, useState } from 'react';
import { whenIdle } from '../../platform/when-idle';
import { m } from '../../text';
import { Skeleton } from '../../ui';
import { type BarRow, type StackedBarsProps, stackedBarsHeight } from '../../ui/charts/bar-row';
import styles from './charts.module.css';

type Bars = ComponentType<StackedBarsProps>;

/** The bars, fetched once the first view stands; their place is kept from the start. */
export function LateBars(props: Omit<StackedBarsProps, 'onActive'>) {
  const [active, setActive] = useState<BarRow>();
  const bars = useLateBars();
  if (bars === 'failed') return <p>{m.chart_failed()}</p>;
  const height = stackedBarsHeight(props.rows.length);
  return (
    <div>
      <div style={{ minBlockSize: height }}>
        {bars === undefined ? (
          <Skeleton lines={Math.floor(height / 24)} />
        ) : (
          <bars.Component {...props} onActive={setActive} />
        )}
      </div>
      <p aria-hidden="true" className={styles.active}>
        {active?.description ?? m.chart_hint()}
      </p>
    </div>
  );
}

function useLateBars(): { readonly Component: Bars } | 'failed' | undefined {
  const [bars, setBars] = useState<{ readonly Component: Bars } | 'failed'>();
  useEffect(() => {
    let wanted = true;
    const settle = (found: { readonly Component: Bars } | 'failed'): void => {
      if (wanted) setBars(found);
    };
    const callOff = whenIdle(() => {
      import('../../ui/charts/stacked-bars').then(
        ({ default: Component }) => settle({ Component }),
        () => settle('failed'),
      );
    });
    return () => {
      wanted = false;
      callOff();
    };
  }, []);
  return bars;
}
