import { useIsHypothetical } from '../../features/result';
import { useCalculation } from '../../form';
import { deviceClock } from '../../platform/clock';
import { useText } from '../../text';
import { Section } from '../../ui';
import { Late, LateDisclosure } from '../late';

import {
  AcrossYears,
  BothTests,
  Claim,
  Compare,
  CountryChart,
  FlowChart,
  PrintedReport,
  Report,
  ShortestWay,
} from './late-parts';

/** What would change the result, and what can be done with it; each part is fetched when it is opened. */
export function InsightList() {
  const text = useText();
  const hypothetical = useIsHypothetical(useCalculation());
  const today = deviceClock.today();
  return (
    <Section heading={text.insight_heading()} level={3}>
      <div>
        <LateDisclosure summary={text.insight_way_heading()}>
          <ShortestWay />
        </LateDisclosure>
        <LateDisclosure summary={text.insight_claim_heading()}>
          <Claim today={today} />
        </LateDisclosure>
        <LateDisclosure summary={text.insight_years_heading()} lines={14}>
          <AcrossYears hypothetical={hypothetical} />
        </LateDisclosure>
        <LateDisclosure summary={text.insight_tests_heading()}>
          <BothTests />
        </LateDisclosure>
        <LateDisclosure summary={text.insight_country_heading()} lines={14}>
          <CountryChart hypothetical={hypothetical} />
        </LateDisclosure>
        <LateDisclosure summary={text.insight_flow_heading()} lines={22}>
          <FlowChart hypothetical={hypothetical} />
        </LateDisclosure>
        <LateDisclosure summary={text.insight_compare_heading()}>
          <Compare />
        </LateDisclosure>
        <LateDisclosure summary={text.insight_report_heading()}>
          <Report hypothetical={hypothetical} today={today} />
        </LateDisclosure>
      </div>
      <Late lines={0}>
        <PrintedReport hypothetical={hypothetical} today={today} />
      </Late>
    </Section>
  );
}
