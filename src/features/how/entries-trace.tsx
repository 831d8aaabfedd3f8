import { useMemo, useState } from 'react';
import { useCalculation } from '../../form';
import type { Evaluation } from '../../law';
import { mineralName } from '../../text/minerals';
import { mineralShareWords } from '../../text/share';
import { Button } from '../../ui';
import { type CountedPlace, type EntryTrace, entryTraces } from './entry-trace';
import styles from './how.module.css';
import { type TraceWords, useTraceWords } from './words';

const FIRST = 12;
const STEP = 100;

/** The share's formula with its numbers, and what each entry adds to it. */
export function EntriesTrace() {
  const words = useTraceWords();
  const { scenario, rulebook, evaluation } = useCalculation();
  const traces = useMemo(() => entryTraces(scenario, rulebook, evaluation), [scenario, rulebook, evaluation]);
  const [shown, setShown] = useState(FIRST);
  const { text } = words;
  if (traces.length === 0) return <p>{words.text.result_share_none()}</p>;
  const left = traces.length - shown;
  return (
    <>
      <ShareFormula minerals={evaluation.minerals} />
      <div>
        <h5>{text.insight_entries_heading()}</h5>
        <ul className={styles.entries}>
          {traces.slice(0, shown).map((trace) => (
            <Entry key={trace.id} trace={trace} />
          ))}
        </ul>
        {left > 0 ? (
          <Button onClick={() => setShown(shown + STEP)}>
            {text.insight_entries_more({ count: Math.min(left, STEP) })}
          </Button>
        ) : null}
      </div>
    </>
  );
}

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
      {thresholdPercent === null || status === 'unknown' ? null : (
        <p className={styles.formula}>
          {text.insight_compare({
            left: status === 'failed' ? max : min,
            sign: status === 'met' ? '≥' : '<',
            right: format.percent(thresholdPercent, 6),
          })}
        </p>
      )}
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
          mineral: mineralName(text, trace.mineral),
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
