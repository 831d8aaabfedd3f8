import { isNothingSaid, useSnapshot } from '../calculation';
import { ShareLink } from '../features/share-link';
import { InsightList } from './insight/insight-list';

/** What stands under the reasons of the result. */
export function BelowTheResult() {
  // Of nobody's car there is nothing to compare, to report or to send.
  const isAnswered = useSnapshot(
    ({ calculation }) =>
      calculation !== null && !(calculation.depth === 'car' && isNothingSaid(calculation.scenario)),
  );
  return (
    <>
      {isAnswered ? <InsightList /> : null}
      {isAnswered ? <ShareLink /> : null}
    </>
  );
}
