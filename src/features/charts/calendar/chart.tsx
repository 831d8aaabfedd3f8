import { useQuery } from '@tanstack/react-query';
import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { type Calculation, decidingScenario, useCalculation, useValues, useWork } from '../../../calculation';
import { presetsQuery } from '../../../data/queries';
import { type CalendarCell, calendar, deadlineOf, followsYears, scenariosByYear } from '../../../insight';
import { UndoNotice } from '../../../kept-work';
import { m } from '../../../text';
import { RadioGroup, Skeleton } from '../../../ui';
import { Legend } from '../../../ui/charts/legend';
import { MonthGrid } from '../../../ui/charts/month-grid';
import { ChartFrame } from '../chart-frame';
import styles from '../charts.module.css';
import { useIsExample, usePictured } from '../pictured';
import { calendarNotes, type Grounds, type Sourcing } from './notes';
import { type Certified, useCertified } from './use-certified';
import { useTakeDay } from './use-take-day';
import { calendarFigures, calendarFinding, groupsOf, keyOf, mostUsd } from './words';

/** What the same car would earn in every month of delivery, with a contract in time and with a late one. */
export default function CalendarChart() {
  const certified = useDeferredValue(useCertified());
  const calculation = useDeferredValue(useShown(certified));
  const [sourcing, setSourcing] = useState<Sourcing>('still');
  const byYear = useScenariosByYear(calculation);
  const { decided, rulebook } = calculation;
  const taken = byYear === undefined ? 'still' : sourcing;
  const start = useCallback(
    () =>
      calendar({
        rulebook,
        certified: certified.days,
        scenarioIn: taken === 'years' && byYear !== undefined ? byYear : () => decided.scenario,
      }),
    [rulebook, taken, byYear, decided, certified],
  );
  const cells = useWork(start);
  return (
    <>
      {byYear === undefined ? null : (
        <RadioGroup
          legend={m.asked_calendar_sourcing()}
          name="calendar-sourcing"
          options={[
            { value: 'still', label: m.asked_calendar_still() },
            { value: 'years', label: m.asked_calendar_years() },
          ]}
          chosen={taken}
          onChange={({ target }) => setSourcing(target.value === 'years' ? 'years' : 'still')}
        />
      )}
      {cells === undefined ? (
        <Skeleton lines={16} />
      ) : (
        <Months cells={cells} calculation={calculation} certified={certified} sourcing={taken} />
      )}
    </>
  );
}

/** The form's own car; where nothing is known of its minerals or its certificates, the example that the pictures show. */
function useShown({ days }: Certified): Calculation {
  const own = useCalculation();
  const pictured = usePictured();
  const isOwn = !useIsExample() || days.length > 0;
  return useMemo(() => (isOwn ? own : { ...pictured, decided: pictured }), [isOwn, pictured, own]);
}

/** The scenario with the figures of each year; undefined where no figure follows the year. */
function useScenariosByYear({ rulebook, depth }: Calculation) {
  const values = useDeferredValue(useValues());
  const presets = useQuery(presetsQuery).data;
  return useMemo(() => {
    if (presets === undefined || values.entries.length === 0) return undefined;
    const ground = { presets, rulebook };
    if (!followsYears(values, YEARS, ground)) return undefined;
    const scenarioOf = scenariosByYear(values, ground);
    return (year: number) => decidingScenario(scenarioOf(year), depth);
  }, [values, presets, rulebook, depth]);
}

const YEARS = [2023, 2024, 2025, 2026];

interface MonthsProps extends Grounds {
  readonly cells: readonly CalendarCell[];
}

function Months({ cells, calculation, certified, sourcing }: MonthsProps) {
  const { decided, rulebook } = calculation;
  const { vehicle } = decided.scenario;
  const [active, setActive] = useState<string>();
  const take = useTakeDay(rulebook, certified);
  const isOfExample = useIsExample();
  const contract = (vehicle?.acquired ?? '') > deadlineOf(rulebook) ? 'late' : 'in-time';
  const isOwn = (cell: CalendarCell): boolean =>
    cell.contract === contract && cell.month === vehicle?.placedInService?.slice(0, 7);
  const groups = groupsOf(cells, { most: mostUsd(rulebook), isOwn });
  return (
    <>
      <ChartFrame
        name="calendar"
        finding={calendarFinding(cells)}
        notes={calendarNotes({ calculation, certified, sourcing, isOfExample })}
        figures={calendarFigures(cells)}
      >
        <Legend
          items={[
            { meaning: 'counts', label: m.asked_calendar_sure() },
            { meaning: 'not-known', label: m.asked_calendar_open() },
            { meaning: 'does-not', label: m.asked_calendar_none() },
          ]}
        />
        <MonthGrid
          label={m.asked_calendar_heading()}
          groups={groups}
          onActive={(cell) => setActive(cell?.description)}
          onPress={({ key }) => {
            const cell = cells.find((each) => keyOf(each) === key);
            if (cell !== undefined) take(cell);
          }}
        />
        <p aria-hidden="true" className={styles.active}>
          {active ?? m.asked_calendar_hint()}
        </p>
      </ChartFrame>
      <UndoNotice scope="calendar" />
    </>
  );
}
