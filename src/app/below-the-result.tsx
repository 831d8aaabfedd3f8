import { useIsCalculated } from '../calculation';
import { ShareLink } from '../features/share-link';
import { InsightList } from './insight/insight-list';

/** What stands under the reasons of the result. */
export function BelowTheResult() {
  const isCalculated = useIsCalculated();
  return (
    <>
      {isCalculated ? <InsightList /> : null}
      {isCalculated ? <ShareLink /> : null}
    </>
  );
}
