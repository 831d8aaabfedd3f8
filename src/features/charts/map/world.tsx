import { useQuery } from '@tanstack/react-query';
import { worldQuery } from '../../../data/world-query';
import { m } from '../../../text';
import { Skeleton } from '../../../ui';
import type { MapMark } from '../../../ui/charts/map-mark';
import { WorldMap } from '../../../ui/charts/world-map';
import styles from '../charts.module.css';

interface WorldProps {
  readonly label: string;
  readonly marks: readonly MapMark[];
  readonly onActive?: (description: string | undefined) => void;
}

/** The map of the world, fetched when it is shown; its place is kept until it is there. */
export function World(props: WorldProps) {
  const world = useQuery(worldQuery);
  if (world.isError) return <p>{m.insight_map_failed()}</p>;
  return (
    <div className={styles.world}>
      {world.data === undefined ? <Skeleton lines={8} /> : <WorldMap {...props} countries={world.data} />}
    </div>
  );
}
