import { useCalculation } from '../../calculation';
import { calendar, finish, runsOf } from '../../insight';
import type { Rulebook, Scenario } from '../../law';
import { m } from '../../text';
import { format } from '../../text/format';
import { Legend } from '../../ui/charts/legend';
import { ShareBar } from '../../ui/charts/share-bar';
import { mineralSeries } from './by-mineral/series';
import { partsOf, useMineralWords } from './by-mineral/words';
import { useCertified } from './calendar/use-certified';
import { calendarFinding } from './calendar/words';
import styles from './charts.module.css';
import { meanings, type Parts } from './meanings';
import { amountWords, settledWords } from './reason-words';

/** The charts as paper takes them: by mineral and through time, drawn without being measured. */
export function PaperCharts() {
  const { scenario, evaluation, decided, rulebook } = useCalculation();
  if (evaluation.minerals.share === null) return null;
  const series = mineralSeries(scenario, evaluation);
  return (
    <>
      <Legend items={meanings(partsOf(series.total))} />
      <div className={styles.paper}>
        <Minerals series={series} threshold={evaluation.minerals.thresholdPercent} />
        <Months scenario={decided.scenario} rulebook={rulebook} />
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

interface MonthsProps {
  readonly scenario: Scenario;
  readonly rulebook: Rulebook;
}

function Months({ scenario, rulebook }: MonthsProps) {
  const { days, isListed } = useCertified();
  const cells = finish(calendar({ rulebook, scenarioIn: () => scenario, certified: days }));
  return (
    <figure>
      <figcaption>{calendarFinding(cells)}</figcaption>
      {runsOf(cells).map(({ first, last }) => (
        <div key={first.from} className={styles.paperRow}>
          <span>{format.days(first.from, last.until)}</span>
          <span>{amountWords(first.evaluation)}</span>
          <div>{settledWords(first.evaluation)}</div>
        </div>
      ))}
      <p>{m.asked_calendar_note_still()}</p>
      {isListed ? <p>{m.asked_calendar_note_listed()}</p> : null}
    </figure>
  );
}
