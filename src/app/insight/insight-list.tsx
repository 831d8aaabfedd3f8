import { lazy } from 'react';
import { useIsHypothetical } from '../../features/result';
import type { Clock } from '../../platform/clock';
import { useLateText } from '../../text/late';
import { Section } from '../../ui';
import { LateDisclosure } from '../late';

const ShortestWay = lazy(() => import('../../features/shortest-way'));
const BothTests = lazy(() => import('../../features/both-tests'));
const Claim = lazy(() => import('../../features/claim'));
const Compare = lazy(() => import('../../features/compare'));
const Report = lazy(() => import('../../features/report'));
const AcrossYears = lazy(async () => ({ default: (await import('../../features/charts')).AcrossYears }));
const CountryChart = lazy(async () => ({ default: (await import('../../features/charts')).CountryChart }));
const FlowChart = lazy(async () => ({ default: (await import('../../features/charts')).FlowChart }));

/** What would change the result, and what can be done with it; each part is fetched when it is opened. */
export default function InsightList({ clock }: { readonly clock: Clock }) {
  const late = useLateText();
  const hypothetical = useIsHypothetical();
  return (
    <Section heading={late.insight_heading()} level={3}>
      <div>
        <LateDisclosure summary={late.insight_way_heading()}>
          <ShortestWay />
        </LateDisclosure>
        <LateDisclosure summary={late.insight_claim_heading()}>
          <Claim today={clock.today()} />
        </LateDisclosure>
        <LateDisclosure summary={late.insight_years_heading()} lines={14}>
          <AcrossYears hypothetical={hypothetical} />
        </LateDisclosure>
        <LateDisclosure summary={late.insight_tests_heading()}>
          <BothTests />
        </LateDisclosure>
        <LateDisclosure summary={late.insight_country_heading()} lines={14}>
          <CountryChart hypothetical={hypothetical} />
        </LateDisclosure>
        <LateDisclosure summary={late.insight_flow_heading()} lines={22}>
          <FlowChart hypothetical={hypothetical} />
        </LateDisclosure>
        <LateDisclosure summary={late.insight_compare_heading()}>
          <Compare />
        </LateDisclosure>
        <LateDisclosure summary={late.insight_report_heading()}>
          <Report hypothetical={hypothetical} today={clock.today()} />
        </LateDisclosure>
      </div>
    </Section>
  );
}
