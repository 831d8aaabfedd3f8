import { lazy, useEffect, useState } from 'react';
import { useIsCalculated } from '../../form';
import type { Clock } from '../../platform/clock';
import { whenIdle } from '../../platform/when-idle';
import { Skeleton } from '../../ui';
import { Late } from '../late';

const InsightList = lazy(() => import('./insight-list'));

const LINES = 16;

/** The insight, fetched once the first view stands; its place is kept. */
export function Insight({ clock }: { readonly clock: Clock }) {
  const isCalculated = useIsCalculated();
  const [wanted, setWanted] = useState(false);
  useEffect(() => whenIdle(() => setWanted(true)), []);
  if (!wanted || !isCalculated) return <Skeleton lines={LINES} />;
  return (
    <Late lines={LINES}>
      <InsightList clock={clock} />
    </Late>
  );
}
