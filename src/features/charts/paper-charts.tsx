import { useCalculation } from '../../calculation';
import type { Scenario } from '../../law';
import { Legend } from '../../ui/charts/legend';
import { ShareBar } from '../../ui/charts/share-bar';
import { mineralSeries } from './by-mineral/series';
import { partsOf, useMineralWords } from './by-mineral/words';
import styles from './charts.module.css';
import { meanings, type Parts } from './meanings';
import { acrossYears, type YearStanding } from './years/series';
import { useYearWords } from './years/words';

/** The charts as paper takes them: by mineral and across the years, drawn without being measured. */
export function PaperCharts() {
  const { scenario, evaluation, rulebook } = useCalculation();
  const years = acrossYears(scenario, rulebook);
  if (years === undefined) return null;
  const series = mineralSeries(scenario, evaluation);
  return (
    <>
      <Legend items={meanings(partsOf(series.total))} />
      <div className={styles.paper}>
        <Minerals series={series} threshold={evaluation.minerals.thresholdPercent} />
        <Years years={years} scenario={scenario} />
      </div>
    </>
  );
}

interface MineralsProps {
  readonly series: ReturnType<typeof mineralSeries>;
  readonly threshold: number | null;
}

function Minerals({ series, threshold }: MineralsProps) {
  const { finding, bars } = useMineralWords(series, 'usd', threshold);
  return (
    <figure>
      <figcaption>{finding}</figcaption>
      {bars.rows.map(({ key, name, total, parts }) => (
        <div key={key} className={styles.paperRow}>
          <span>{name}</span>
          <span>{total}</span>
          <div style={{ inlineSize: `${(100 * sumOf(parts)) / bars.max}%` }}>
            <ShareBar
              counts={(100 * parts.counts) / sumOf(parts)}
              depends={(100 * parts.depends) / sumOf(parts)}
              notKnown={(100 * parts['not-known']) / sumOf(parts)}
            />
          </div>
        </div>
      ))}
    </figure>
  );
}

const sumOf = (parts: Parts): number => Object.values(parts).reduce((sum, each) => sum + each, 0);

interface YearsProps {
  readonly years: readonly YearStanding[];
  readonly scenario: Scenario;
}

function Years({ years, scenario }: YearsProps) {
  const { finding, rows, kept } = useYearWords(years, scenario);
  return (
    <figure>
      <figcaption>{finding}</figcaption>
      {rows.map(({ year, name, outcome, parts }) => (
        <div key={year.from} className={styles.paperRow}>
          <span>{name}</span>
          <span>{outcome}</span>
          <ShareBar
            counts={parts.counts}
            depends={parts.depends}
            notKnown={parts['not-known']}
            threshold={year.percent === null ? undefined : { at: year.percent, label: '' }}
          />
        </div>
      ))}
      <p>{kept}</p>
    </figure>
  );
}
