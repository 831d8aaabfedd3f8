import { deviceClock } from '../../platform/clock';
import { m } from '../../text';
import { Late, LateDisclosure, Section } from '../../ui';
import { useView } from '../route';
import { CompareWith } from './compare-with';
import { Cite, Compare, Printed, Report, ShortestWay } from './late-parts';

/** What would change the result, and what can be done with it; each part is fetched when it is opened. */
export function InsightList() {
  const today = deviceClock.today();
  // It stays while another view is read, whose own page is then what is printed.
  const view = useView();
  return (
    <Section heading={m.insight_heading()} level={3}>
      <div>
        <LateDisclosure summary={m.insight_way_heading()}>
          <ShortestWay />
        </LateDisclosure>
        <LateDisclosure summary={m.insight_compare_heading()}>
          <Compare others={(choose) => <CompareWith onChoose={choose} />} />
        </LateDisclosure>
        <LateDisclosure summary={m.insight_report_heading()}>
          <Report today={today} />
        </LateDisclosure>
        <LateDisclosure summary={m.cite_heading()}>
          <Cite today={today} />
        </LateDisclosure>
      </div>
      {view === 'calculator' ? (
        <Late lines={0}>
          <Printed today={today} />
        </Late>
      ) : null}
    </Section>
  );
}
