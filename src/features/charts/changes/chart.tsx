import { useCallback, useDeferredValue, useState } from 'react';
import { type Calculation, useCalculation, useWork } from '../../../calculation';
import { GROUPINGS, type Grouping, type WhatWouldChange, whatWouldChange } from '../../../insight';
import { m } from '../../../text';
import { RadioGroup, Skeleton } from '../../../ui';
import { ShareRows } from '../../../ui/charts/share-rows';
import { besideCertificate } from '../beside-certificate';
import { ChartFrame } from '../chart-frame';
import styles from '../charts.module.css';
import { changesWords, type View } from './words';

/** What by itself would move the share that surely counts most, or take most of it away. */
export default function ChangesChart() {
  const calculation = useDeferredValue(useCalculation());
  const { rulebook, depth } = calculation;
  const { scenario, evaluation } = depth === 'car' ? calculation.decided : calculation;
  const start = useCallback(() => whatWouldChange(scenario, rulebook), [scenario, rulebook]);
  const found = useWork(start);
  if ((scenario.minerals?.entries ?? []).length === 0)
    return <p>{depth === 'car' ? m.asked_change_car_unknown() : m.insight_way_nothing()}</p>;
  if (found === undefined) return <Skeleton lines={12} />;
  return <Picture found={found} calculation={{ ...calculation, scenario, evaluation }} />;
}

/** From so many entries on they are told in groups first. */
const MANY = 12;

interface PictureProps {
  readonly found: WhatWouldChange;
  readonly calculation: Calculation;
}

function Picture({ found, calculation }: PictureProps) {
  const { scenario } = calculation;
  const isMany = (scenario.minerals?.entries.length ?? 0) > MANY;
  const [chosen, setChosen] = useState<View>();
  const [active, setActive] = useState<string>();
  const views: readonly View[] = ['stage', ...GROUPINGS.filter((by) => isOffered(by, found))];
  // Where no stage alone does anything, as where each counts by both, groups tell more.
  const first = isMany || found.moves.length === 0 ? 'mineral' : 'stage';
  const view = views.find((each) => each === (chosen ?? first)) ?? 'stage';
  const words = changesWords(found, view, calculation);
  return (
    <>
      {views.length < 2 ? null : (
        <RadioGroup
          legend={m.asked_change_by()}
          name="changes-by"
          options={views.map((value) => ({ value, label: VIEWS[value]() }))}
          chosen={view}
          onChange={({ target }) => setChosen(views.find((each) => each === target.value))}
        />
      )}
      <ChartFrame
        name="changes"
        finding={words.finding}
        notes={[...words.notes, ...besideCertificate(calculation)]}
        figures={words.figures}
      >
        {words.rows.length === 0 ? null : (
          <>
            <ShareRows
              label={m.asked_change_heading()}
              rows={words.rows}
              onActive={(row) => setActive(row?.description)}
            />
            <p aria-hidden="true" className={styles.active}>
              {active ?? m.asked_change_key()}
            </p>
          </>
        )}
      </ChartFrame>
    </>
  );
}

/** Groups of one entry each say no more than the entries do. */
const isOffered = (by: Grouping, { groups }: WhatWouldChange): boolean =>
  groups[by].length > 1 && (by !== 'supplier' || groups[by].some(({ key }) => key !== ''));

const VIEWS: Readonly<Record<View, () => string>> = {
  stage: m.asked_change_stage,
  mineral: m.asked_change_mineral,
  route: m.asked_change_route,
  supplier: m.asked_change_supplier,
};
