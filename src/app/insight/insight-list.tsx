import { deviceClock } from '../../platform/clock';
import { m } from '../../text';
import { Late, LateDisclosure } from '../../ui';
import { useView } from '../route';
import { Printed, Report } from './late-parts';

/** What can be done with the result; each part is fetched when it is opened. */
export function InsightList() {
  const today = deviceClock.today();
  // It stays while another view is read, whose own page is then what is printed.
  const view = useView();
  return (
    <>
      <LateDisclosure summary={m.insight_report_heading()}>
        <Report today={today} />
      </LateDisclosure>
      {view === 'calculator' ? (
        <Late lines={0}>
          <Printed today={today} />
        </Late>
      ) : null}
    </>
  );
}
