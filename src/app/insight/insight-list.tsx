import { lazy } from 'react';
import { useIsHypothetical } from '../../features/result';
import { useCalculation } from '../../form';
import { deviceClock } from '../../platform/clock';
import { useText } from '../../text';
import { Section } from '../../ui';
import { Late, LateDisclosure } from '../late';

const ShortestWay = lazy(() => import('../../features/shortest-way'));
const BothTests = lazy(() => import('../../features/both-tests'));
const Claim = lazy(() => import('../../features/claim'));
const Compare = lazy(() => import('../../features/compare'));
const Report = lazy(() => import('../../features/report'));
const PrintedReport = lazy(async () => ({
  default: (await import('../../features/report')).PrintedReport,
}));
const AcrossYears = lazy(async () => ({ default: (await import('../../features/charts')).AcrossYears }));
const CountryChart = lazy(async () => ({ default: (await import('../../features/charts')).CountryChart }));
const FlowChart = lazy(async () => ({ default: (await import('../../features/charts')).FlowChart }));

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
