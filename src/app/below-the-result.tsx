import '../text/all-messages';
import { MineralChart } from '../features/mineral-chart';
import { ShareLink } from '../features/share-link/share-link';
import { useIsCalculated } from '../form';
import type { Clock } from '../platform/clock';
import { InsightList } from './insight/insight-list';

/** What stands under the reasons of the result. */
export default function BelowTheResult({ clock }: { readonly clock: Clock }) {
  const isCalculated = useIsCalculated();
  return (
    <>
      <MineralChart />
      {isCalculated ? <InsightList clock={clock} /> : null}
      {isCalculated ? <ShareLink /> : null}
    </>
  );
}
