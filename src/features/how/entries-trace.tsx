import { useMemo } from 'react';
import { useCalculation } from '../../form';
import type { Evaluation } from '../../law';
import { thingKey } from '../../text/fact-words';
import { mineralShareWords } from '../../text/share';
import { type CountedPlace, type EntryTrace, entryTraces } from './entry-trace';
import { Held } from './held';
import styles from './how.module.css';
import { ManyEntries } from './many-entries';
import { type TraceWords, useTraceWords } from './words';

/** The share's formula with its numbers, and what each entry adds to it. */
export function EntriesTrace() {
  const words = useTraceWords();
  const { scenario, rulebook, evaluation } = useCalculation();
  const traces = useMemo(() => entryTraces(scenario, rulebook, evaluation), [scenario, rulebook, evaluation]);
  const { text } = words;
  if (traces.length === 0) return <p>{text.result_share_none()}</p>;
  return (
    <>
      <ShareFormula minerals={evaluation.minerals} />
      {isSame(evaluation.minerals.byTest) ? (
        <p className={styles.soft}>{text.insight_tests_agree()}</p>
      ) : null}
      <ManyEntries entries={traces} row={(trace) => <Entry key={trace.id} trace={trace} />} />
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
  const { text, format } = words;
  const { share, totalValueUsd, thresholdPercent, status } = minerals;
  if (share === null) return null;
  const total = Number(totalValueUsd);
  const { min, max } = mineralShareWords(words, minerals, share);
  const money = (percent: number): string => format.money(((total * percent) / 100).toFixed(2));
  const sums = { total: format.money(totalValueUsd) };
  return (
    <div>
      <p className={styles.soft}>{text.insight_formula_share_meaning()}</p>
      <p className={styles.formula}>
        {share.min === share.max
          ? text.insight_formula_share({ ...sums, counts: money(share.min), share: min })
          : text.insight_formula_share_range({
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

function Entry({ trace }: { readonly trace: EntryTrace }) {
  const words = useTraceWords();
  const { text, format } = words;
  const { min, max } = trace.qualifying;
  return (
    <li className={styles.entry}>
      <strong>
        {text.insight_entry({
          thing: words.things.get(thingKey('entries', trace.id)) ?? '',
          value: format.money(trace.valueUsd),
        })}
      </strong>
      <span>
        {min === max
          ? text.insight_entry_counts({ share: format.percent(min) })
          : text.insight_entry_range({ min: format.percent(min), max: format.percent(max) })}
        {', '}
        {basisWords(words, trace)}
      </span>
      {trace.places.length === 0 ? null : (
        <ul className={styles.places}>
          {trace.places.map((place) => (
            <li key={`${place.stage}${place.country}`}>{placeWords(words, place)}</li>
          ))}
        </ul>
      )}
    </li>
  );
}

function basisWords({ text }: TraceWords, { basis }: EntryTrace): string {
  switch (basis) {
    case 'extraction':
      return text.insight_basis_extraction();
    case 'processing':
      return text.insight_basis_processing();
    case 'both':
      return text.insight_basis_both();
    case 'recycling':
      return text.insight_basis_recycling();
    case 'none':
      return text.insight_basis_none();
  }
}

function placeWords({ text, format }: TraceWords, { country, stage, standing }: CountedPlace): string {
  const named = {
    country: format.country(country),
    stage: {
      extraction: text.insight_stage_extraction,
      processing: text.insight_stage_processing,
      recycling: text.insight_stage_recycling,
    }[stage](),
  };
  switch (standing.kind) {
    case 'united-states':
      return text.insight_place_us(named);
    case 'north-america':
      return text.insight_place_north_america(named);
    case 'what-if':
      return text.insight_place_what_if(named);
    case 'agreement':
      return text.insight_place_agreement({
        ...named,
        agreement: standing.agreement,
        since: format.day(standing.from),
      });
  }
}
