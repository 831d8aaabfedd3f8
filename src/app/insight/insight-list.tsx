import { deviceClock } from '../../platform/clock';
import { m } from '../../text';
import { Late, LateDisclosure } from '../../ui';
import { useShownPlace } from '../shown-place';
import { Cite, Printed, Report } from './late-parts';

/** What can be done with the result; each part is fetched when it is opened. */
export function InsightList() {
  const today = deviceClock.today();
  // It stays while another view is read, whose own page is then what is printed.
  const { view } = useShownPlace();
  return (
    <>
      <LateDisclosure summary={m.insight_report_heading()}>
        <Report today={today} />
      </LateDisclosure>
      <LateDisclosure summary={m.cite_heading()}>
        <Cite today={today} />
      </LateDisclosure>
      {view === 'calculator' ? (
        <Late lines={0}>
          <Printed today={today} />
        </Late>
      ) : null}
    </>
  );
}
