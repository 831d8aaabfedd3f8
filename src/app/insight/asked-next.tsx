import { useCalculation } from '../../calculation';
import { m } from '../../text';
import { LateDisclosure, Section } from '../../ui';
import { CompareWith } from './compare-with';
import { Agreements, Ask, Changes, Compare, Curves, Readings, ShortestWay } from './late-parts';

/** What is asked once the answer stands, a line each, under the picture; each is fetched when it is opened. */
export function AskedNext() {
  const { depth } = useCalculation();
  const isBattery = depth === 'battery';
  return (
    <Section heading={m.asked_heading()} level={3}>
      <div data-asked="">
        {isBattery ? (
          <>
            <LateDisclosure summary={m.asked_readings_heading()} lines={16}>
              <Readings />
            </LateDisclosure>
            <LateDisclosure summary={m.asked_agreements_heading()} lines={16}>
              <Agreements />
            </LateDisclosure>
          </>
        ) : null}
        <LateDisclosure
          summary={isBattery ? m.asked_change_heading() : m.asked_change_car_heading()}
          lines={16}
        >
          <Changes />
          <h4>{m.insight_way_heading()}</h4>
          <ShortestWay />
        </LateDisclosure>
        {isBattery ? (
          <>
            <LateDisclosure summary={m.asked_curves_heading()} lines={16}>
              <Curves />
            </LateDisclosure>
            <LateDisclosure summary={m.asked_compare_heading()} lines={8}>
              <Compare others={(choose) => <CompareWith onChoose={choose} />} />
            </LateDisclosure>
          </>
        ) : null}
        <LateDisclosure summary={m.asked_ask_heading()} lines={14}>
          <Ask />
        </LateDisclosure>
      </div>
    </Section>
  );
}
