import { useCalculation } from '../../form/calculation';
import { Legend } from '../../ui/charts/legend';
import { ShareBar } from '../../ui/charts/share-bar';
import { type AcrossYears, acrossYears } from './across-years';
import styles from './charts.module.css';
import { meanings } from './meanings';
import { mineralSeries } from './mineral-series';
import { useMineralWords } from './use-mineral-words';
import { useYearWords } from './use-year-words';

/** The charts as paper takes them: by mineral and across the years, drawn without being measured. */
export function PaperCharts() {
  const { scenario, evaluation, rulebook } = useCalculation();
  const across = acrossYears(scenario, rulebook);
  if (across === undefined) return null;
  const series = mineralSeries(scenario, evaluation);
  return (
    <>
      <Legend items={meanings(series.total.depends > 0)} />
      <div className={styles.paper}>
        <Minerals series={series} threshold={evaluation.minerals.thresholdPercent} />
        <Years across={across} />
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
  const percent = (usd: number): number => (100 * usd) / bars.max;
  return (
    <figure>
      <figcaption>{finding}</figcaption>
      {bars.rows.map(({ key, name, total, counts, depends, doesNot }) => (
        <div key={key} className={styles.paperRow}>
          <span>{name}</span>
          <span>{total}</span>
          <div style={{ inlineSize: `${percent(counts + depends + doesNot)}%` }}>
            <ShareBar
              counts={(100 * counts) / (counts + depends + doesNot)}
              depends={(100 * depends) / (counts + depends + doesNot)}
            />
          </div>
        </div>
      ))}
    </figure>
  );
}

function Years({ across }: { readonly across: AcrossYears }) {
  const { finding, rows, kept } = useYearWords(across);
  const { min, max } = across.share;
  return (
    <figure>
      <figcaption>{finding}</figcaption>
      {rows.map(({ year, name, outcome }) => (
        <div key={year.from} className={styles.paperRow}>
          <span>{name}</span>
          <span>{outcome}</span>
          <ShareBar
            counts={min}
            depends={max - min}
            threshold={year.percent === null ? undefined : { at: year.percent, label: '' }}
          />
        </div>
      ))}
      <p>{kept}</p>
    </figure>
  );
}
