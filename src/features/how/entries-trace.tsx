import { useMemo } from 'react';
import { useCalculation } from '../../calculation';
import { type Citation, type Evaluation, sourcingTest } from '../../law';
import { m } from '../../text';
import { thingKey } from '../../text/fact-words';
import { mineralShareWords } from '../../text/share';
import { entryFormula } from './entry-formula';
import { EntryGroups } from './entry-groups';
import { type CountedPlace, type EntryTrace, entryTraces } from './entry-trace';
import { Held } from './held';
import styles from './how.module.css';
import { ManyEntries } from './many-entries';
import { GoTo, type Leaving } from './trace-parts';
import { type TraceWords, useTraceWords } from './words';

/** The listed entries of what is calculated now, each with how it came out. */
export function useEntryTraces(): readonly EntryTrace[] {
  const { scenario, rulebook, evaluation } = useCalculation();
  return useMemo(() => entryTraces(scenario, rulebook, evaluation), [scenario, rulebook, evaluation]);
}

/** What the agreements rest on under which something counted. */
export const agreementCites = (traces: readonly EntryTrace[]): readonly Citation[] =>
  traces.flatMap(({ places }) =>
    places.flatMap(({ standing }) => (standing.why === 'agreement' ? standing.cites : [])),
  );

/** More entries than anyone reads one by one. */
const MANY = 12;

interface EntriesTraceProps extends Leaving {
  readonly traces: readonly EntryTrace[];
}

/** The share's formula with its numbers, and what each entry adds to it. */
export function EntriesTrace({ traces, leave }: EntriesTraceProps) {
  const { evaluation } = useCalculation();
  if (traces.length === 0) return <p>{m.result_share_none()}</p>;
  return (
    <>
      <ShareFormula minerals={evaluation.minerals} />
      {isSame(evaluation.minerals.byTest) ? <p className={styles.soft}>{m.insight_tests_agree()}</p> : null}
      {traces.length > MANY ? (
        <EntryGroups traces={traces} row={(trace) => <Entry key={trace.id} trace={trace} leave={leave} />} />
      ) : (
        <ManyEntries entries={traces} row={(trace) => <Entry key={trace.id} trace={trace} leave={leave} />} />
      )}
    </>
  );
}

/** Whether both arithmetic tests come to the same; where they do not, the result says so itself. */
const isSame = ({
  'traced-qualifying-value': traced,
  'fifty-percent-value-added': fifty,
}: Evaluation['minerals']['byTest']): boolean => traced?.min === fifty?.min && traced?.max === fifty?.max;

function ShareFormula({ minerals }: { readonly minerals: Evaluation['minerals'] }) {
  const words = useTraceWords();
  const { format } = words;
  const { share, totalValueUsd, thresholdPercent, status } = minerals;
  if (share === null) return null;
  const total = Number(totalValueUsd);
  const { min, max } = mineralShareWords(words, minerals, share);
  const money = (percent: number): string => format.money(((total * percent) / 100).toFixed(2));
  const sums = { total: format.money(totalValueUsd) };
  return (
    <div>
      <p className={styles.soft}>{m.insight_formula_share_meaning()}</p>
      <p className={styles.formula}>
        {share.min === share.max
          ? m.insight_formula_share({ ...sums, counts: money(share.min), share: min })
          : m.insight_formula_share_range({
              ...sums,
              least: money(share.min),
              most: money(share.max),
              min,
              max,
            })}
      </p>
      <Held share={status === 'failed' ? max : min} status={status} threshold={thresholdPercent} />
    </div>
  );
}

interface EntryProps extends Leaving {
  readonly trace: EntryTrace;
}

function Entry({ trace, leave }: EntryProps) {
  const words = useTraceWords();
  const { format } = words;
  const [min, max] = [format.percent(trace.qualifying.min), format.percent(trace.qualifying.max)];
  const thing = words.things.get(thingKey('entries', trace.id)) ?? '';
  return (
    <li className={styles.entry}>
      <div className={styles.fact}>
        <strong>{m.insight_entry({ thing, value: format.money(trace.valueUsd) })}</strong>
        <GoTo pointer={`/minerals/entries/${trace.at}`} name={thing} leave={leave} />
      </div>
      <span>
        {min === max ? m.insight_entry_counts({ share: min }) : m.insight_entry_range({ min, max })}
        {', '}
        {basisWords(words, trace)}
      </span>
      {entryFormula(words, trace).map((line) => (
        <span key={line} className={styles.formula}>
          {line}
        </span>
      ))}
      {trace.places.length === 0 ? null : (
        <ul className={styles.places}>
          {trace.places.map((place) => (
            <li key={`${place.stage}${place.country}`}>{placeWords(words, trace, place)}</li>
          ))}
        </ul>
      )}
    </li>
  );
}

function basisWords({ scenario, rulebook }: TraceWords, { kind, basis }: EntryTrace): string {
  switch (basis) {
    case 'extraction':
      return m.insight_basis_extraction();
    case 'processing':
      return m.insight_basis_processing();
    case 'both':
      return m.insight_basis_both();
    case 'recycling':
      return m.insight_basis_recycling();
    case 'none':
      return kind === 'chain' && sourcingTest(scenario, rulebook) === 'fifty-percent-value-added'
        ? m.insight_basis_under_half()
        : m.insight_basis_none();
  }
}

function placeWords(
  { format }: TraceWords,
  { kind }: EntryTrace,
  { country, stage, standing, amount }: CountedPlace,
): string {
  const named = {
    country: m.insight_report_place({
      country: format.country(country),
      amount: kind === 'chain' ? format.money(amount) : format.percent(amount, 6),
    }),
    stage: {
      extraction: m.insight_stage_extraction,
      processing: m.insight_stage_processing,
      recycling: m.insight_stage_recycling,
    }[stage](),
  };
  switch (standing.why) {
    case 'united-states':
      return m.insight_place_us(named);
    case 'north-america':
      return m.insight_place_north_america(named);
    case 'agreement':
      return m.insight_place_agreement({
        ...named,
        agreement: standing.agreement,
        since: format.day(standing.from),
      });
    default:
      return m.insight_place_what_if(named);
  }
}
