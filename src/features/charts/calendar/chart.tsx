import { useQuery } from '@tanstack/react-query';
import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { type Calculation, decidingScenario, useCalculation, useValues, useWork } from '../../../calculation';
import { presetsQuery } from '../../../data/queries';
import { type CalendarCell, calendar, deadlineOf, followsYears, scenariosByYear } from '../../../insight';
import { UndoNotice } from '../../../kept-work';
import { m } from '../../../text';
import { format } from '../../../text/format';
import { RadioGroup, Skeleton } from '../../../ui';
import { Legend } from '../../../ui/charts/legend';
import { MonthGrid } from '../../../ui/charts/month-grid';
import { ChartFrame } from '../chart-frame';
import styles from '../charts.module.css';
import { usePictured } from '../pictured';
import { useTakeDay } from './use-take-day';
import { calendarFigures, calendarFinding, groupsOf, keyOf, mostUsd } from './words';

type Sourcing = 'still' | 'years';

/** What the same car would earn in every month of delivery, with a contract in time and with a late one. */
export default function CalendarChart() {
  const calculation = useDeferredValue(useShown());
  const [sourcing, setSourcing] = useState<Sourcing>('still');
  const byYear = useScenariosByYear(calculation);
  const { decided, rulebook } = calculation;
  const taken = byYear === undefined ? 'still' : sourcing;
  const start = useCallback(
    () =>
      calendar({
        rulebook,
        scenarioIn: taken === 'years' && byYear !== undefined ? byYear : () => decided.scenario,
      }),
    [rulebook, taken, byYear, decided],
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
        <Months cells={cells} calculation={calculation} sourcing={taken} />
      )}
    </>
  );
}

/** The form's own car; where nothing is known of its minerals, the example that the pictures show. */
function useShown(): Calculation {
  const own = useCalculation();
  const pictured = usePictured();
  return useMemo(() => (pictured === own ? own : { ...pictured, decided: pictured }), [pictured, own]);
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

interface MonthsProps {
  readonly cells: readonly CalendarCell[];
  readonly calculation: Calculation;
  readonly sourcing: Sourcing;
}

function Months({ cells, calculation, sourcing }: MonthsProps) {
  const { decided, rulebook } = calculation;
  const { vehicle } = decided.scenario;
  const [active, setActive] = useState<string>();
  const take = useTakeDay(rulebook);
  const contract = (vehicle?.acquired ?? '') > deadlineOf(rulebook) ? 'late' : 'in-time';
  const isOwn = (cell: CalendarCell): boolean =>
    cell.contract === contract && cell.month === vehicle?.placedInService?.slice(0, 7);
  const groups = groupsOf(cells, { most: mostUsd(rulebook), isOwn });
  return (
    <>
      <ChartFrame
        name="calendar"
        finding={calendarFinding(cells)}
        notes={notesOf(calculation, sourcing)}
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

/** What the calendar can and cannot mean here. */
function notesOf({ scenario, depth, rulebook }: Calculation, sourcing: Sourcing): readonly string[] {
  const day = scenario.vehicle?.placedInService;
  const end = rulebook.parameters.regime.periods.find(({ value }) => value === 'no-percentage')?.from;
  return [
    sourcing === 'still' ? m.asked_calendar_note_still() : m.asked_calendar_note_years(),
    m.asked_calendar_note_late({ deadline: format.day(deadlineOf(rulebook)) }),
    ...(scenario.vehicle?.certifiedUsd === undefined ? [] : [m.asked_calendar_note_certificate()]),
    ...(depth === 'car' && (scenario.assumed ?? []).includes('/minerals') ? [m.asked_note_typical()] : []),
    ...(day === undefined ? [m.asked_calendar_note_no_day()] : []),
    ...(day !== undefined && end !== undefined && day >= end ? [m.asked_calendar_note_later()] : []),
  ];
}
