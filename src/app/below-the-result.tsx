import '../text/all-messages';
import { MineralChart } from '../features/mineral-chart';
import { ShareLink } from '../features/share-link/share-link';
import { useIsCalculated } from '../form/calculation';

/** What stands under the reasons of the result. */
export default function BelowTheResult() {
  const isCalculated = useIsCalculated();
  return (
    <>
      <MineralChart />
      {isCalculated ? <ShareLink /> : null}
    </>
  );
}
