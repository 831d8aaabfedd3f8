import { MineralChart } from '../features/charts/mineral-chart';
import { ShareLink } from '../features/share-link/share-link';
import { useIsCalculated } from '../form/calculation';
import { InsightList } from './insight/insight-list';

/** What stands under the reasons of the result. */
export default function BelowTheResult() {
  const isCalculated = useIsCalculated();
  return (
    <>
      <MineralChart />
      {isCalculated ? <InsightList /> : null}
      {isCalculated ? <ShareLink /> : null}
    </>
  );
}
