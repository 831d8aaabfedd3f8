import { MineralChart } from '../features/charts/mineral-chart';

/** The picture of the sourcing. */
export default function Picture() {
  return <MineralChart />;
}
