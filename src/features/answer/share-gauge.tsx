import { useCalculation, useValues } from '../../calculation';
import type { Evaluation, Range } from '../../law';
import { m } from '../../text';
import { mineralShareWords, rest, shareWords } from '../../text/share';
import { Gauge, type GaugeParts, Tag } from '../../ui';
import { Legend } from '../../ui/charts/legend';
import styles from './answer.module.css';
import { HowSlot } from './how';
import { exampleIn, isSourcingOwn, typicalYear } from './origin-words';
import { useGrounds } from './use-grounds';

/** The shares as parts of one gauge: what counts, what may, what nobody knows. */
export const partsOf = ({ min, max, possible }: Range): GaugeParts => ({
  counts: min,
  depends: max - min,
  unknown: possible - max,
});

/** A battery filled to its share, with the percentage of the day; whose battery it is stands above it. */
export function ShareGauge() {
  const { evaluation } = useCalculation();
  const { minerals } = evaluation;
  if (minerals.share === null) return null;
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>
        <h3 className={styles.heading}>{m.answer_gauge_heading()}</h3>
        <Whose />
      </figcaption>
      <Filled minerals={minerals} share={minerals.share} />
    </figure>
  );
}

/** Whose battery is drawn, where it is not the person's own. */
function Whose() {
  const { scenario, depth } = useCalculation();
  const values = useValues();
  // A battery's amount says so itself.
  if (depth === 'battery' || isSourcingOwn(scenario)) return null;
  if (exampleIn(values, 'minerals')) return <Tag tone="strong">{m.answer_gauge_example()}</Tag>;
  const year = typicalYear(values);
  return (
    <Tag tone="strong">
      {year === undefined ? m.answer_gauge_typical_undated() : m.answer_gauge_typical({ year })}
    </Tag>
  );
}

interface FilledProps {
  readonly minerals: Evaluation['minerals'];
  readonly share: Range;
}

function Filled({ minerals, share }: FilledProps) {
  const grounds = useGrounds();
  const { format } = grounds;
  const words = mineralShareWords(grounds, minerals, share);
  const { thresholdPercent: at } = minerals;
  const parts = partsOf(share);
  const needed = at === null ? undefined : m.answer_gauge_needed({ threshold: format.percent(at, 6) });
  const doesNot = shareWords(grounds, 100 - share.possible, { threshold: rest(at), under: false });
  return (
    <>
      <Gauge
        parts={parts}
        threshold={at === null || needed === undefined ? undefined : { at, label: needed }}
      />
      {needed === undefined ? null : <p className={styles.spoken}>{needed}</p>}
      <div className={styles.meanings}>
        <Legend
          items={[
            { meaning: 'counts', label: m.answer_counts(), value: words.min },
            ...(parts.depends > 0
              ? [
                  {
                    meaning: 'depends',
                    label: m.result_share_depends(),
                    value: format.percent(parts.depends),
                  } as const,
                ]
              : []),
            ...(parts.unknown > 0
              ? [
                  {
                    meaning: 'not-known',
                    label: m.answer_not_known(),
                    value: format.percent(parts.unknown),
                  } as const,
                ]
              : []),
            { meaning: 'does-not', label: m.answer_does_not(), value: doesNot },
          ]}
        />
        <HowSlot subject="minerals" title={m.answer_gauge_heading()} />
      </div>
      {parts.depends > 0 ? <p className={styles.soft}>{m.answer_depends()}</p> : null}
    </>
  );
}
