import { useDeferredValue, useMemo, useState } from 'react';
import type { Scenario } from '../../../law';
import { m } from '../../../text';
import { format } from '../../../text/format';
import { Legend } from '../../../ui/charts/legend';
import { MEANINGS } from '../../../ui/charts/meaning';
import { YearRows } from '../../../ui/charts/year-rows';
import { ChartFrame } from '../chart-frame';
import styles from '../charts.module.css';
import type { ChartFigures } from '../figures';
import { meanings, NO_PARTS, type Parts } from '../meanings';
import { usePictured } from '../pictured';
import { acrossYears, type YearStanding } from './series';
import { useYearWords, type YearWords } from './words';

/** The same battery delivered in each year: what it earns, and why. */
export default function YearsChart() {
  const { scenario, rulebook } = useDeferredValue(usePictured());
  const years = useMemo(() => acrossYears(scenario, rulebook), [scenario, rulebook]);
  if (years === undefined) return <p>{m.result_share_none()}</p>;
  return <Years years={years} scenario={scenario} />;
}

interface YearsProps {
  readonly years: readonly YearStanding[];
  readonly scenario: Scenario;
}

function Years({ years, scenario }: YearsProps) {
  const words = useYearWords(years, scenario);
  const figures = useFigures(words.rows);
  const [active, setActive] = useState<string>();
  return (
    <ChartFrame name="years" finding={words.finding} notes={[words.kept]} figures={figures}>
      <YearRows
        label={m.insight_years_heading()}
        rows={words.rows.map((row) => ({ ...row, key: row.year.from }))}
        onActive={(row) => setActive(row?.description)}
      />
      <Legend items={meanings(most(words.rows))} />
      <p aria-hidden="true" className={styles.active}>
        {active}
      </p>
    </ChartFrame>
  );
}

/** Of each meaning the most of any year: what there is none of in any has no place in the legend. */
const most = (rows: readonly YearWords[]): Parts =>
  rows.reduce<Parts>(
    (all, { parts }) => ({
      counts: Math.max(all.counts, parts.counts),
      depends: Math.max(all.depends, parts.depends),
      'not-known': Math.max(all['not-known'], parts['not-known']),
      'does-not': Math.max(all['does-not'], parts['does-not']),
    }),
    NO_PARTS,
  );

function useFigures(rows: readonly YearWords[]): ChartFigures {
  const { day } = format;
  return {
    caption: m.insight_years_heading(),
    head: [
      m.insight_years_column_year(),
      m.insight_years_column_need(),
      m.insight_years_column_share(),
      m.insight_years_column_minerals(),
      m.insight_years_column_components(),
      m.insight_years_column_credit(),
      m.insight_years_column_reason(),
    ],
    rows: rows.map(({ year, need, share, minerals, components, amount, reason }) => [
      day(year.day),
      need,
      share,
      minerals,
      components,
      amount,
      reason,
    ]),
    file: fileOf(rows),
  };
}

/** The same for a program: codes and plain numbers. */
const fileOf = (rows: readonly YearWords[]): ChartFigures['file'] => ({
  head: [
    'delivered_on',
    'needed_percent',
    'counts_percent',
    'depends_percent',
    'not_known_percent',
    'does_not_count_percent',
    'minerals_status',
    'components_status',
    'credit_least_usd',
    'credit_most_usd',
    'reason',
  ],
  rows: rows.map(({ year, parts, reason }) => [
    year.day,
    year.percent ?? '',
    ...MEANINGS.map((meaning) => toNine(parts[meaning])),
    year.evaluation.minerals.status,
    year.evaluation.components.status,
    year.evaluation.credit.possibleUsd.at(0) ?? '',
    year.evaluation.credit.possibleUsd.at(-1) ?? '',
    reason,
  ]),
});

/** As many places as a share is correct to, so that a difference shows no more. */
const toNine = (percent: number): number => Math.round(percent * 1e9) / 1e9;
