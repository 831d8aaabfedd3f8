import { deviceClock } from '../../platform/clock';
import { useText } from '../../text';
import { Section } from '../../ui';
import { Late, LateDisclosure } from '../late';
import { useView } from '../route';
import { CompareWith } from './compare-with';
import { Claim, Compare, Printed, Report, ShortestWay } from './late-parts';

/** What would change the result, and what can be done with it; each part is fetched when it is opened. */
export function InsightList() {
  const text = useText();
  const today = deviceClock.today();
  // It stays while another view is read, whose own page is then what is printed.
  const view = useView();
  return (
    <Section heading={text.insight_heading()} level={3}>
      <div>
        <LateDisclosure summary={text.insight_way_heading()}>
          <ShortestWay />
        </LateDisclosure>
        <LateDisclosure summary={text.insight_claim_heading()}>
          <Claim today={today} />
        </LateDisclosure>
        <LateDisclosure summary={text.insight_compare_heading()}>
          <Compare others={(choose) => <CompareWith onChoose={choose} />} />
        </LateDisclosure>
        <LateDisclosure summary={text.insight_report_heading()}>
          <Report today={today} />
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
