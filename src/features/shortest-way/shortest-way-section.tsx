import { useDeferredValue, useMemo } from 'react';
import { useCalculation } from '../../calculation';
import { UndoNotice } from '../../kept-work';
import { explain } from '../../law';
import { m } from '../../text';
import { thingKey, thingsIn } from '../../text/fact-words';
import { format } from '../../text/format';
import { mineralsSentence } from '../../text/halves';
import { groundsOf } from '../../text/reasons';
import { ruleTitle } from '../../text/rules';
import { shareWords } from '../../text/share';
import { Button, Notice } from '../../ui';
import styles from './insight.module.css';
import { type ShortestWay, shortestWay, type Way } from './shortest-way';
import { Step } from './step';
import { useApply } from './use-apply';

/** What would have to change for the critical minerals requirement to be met. */
export default function ShortestWaySection() {
  const { scenario, rulebook } = useDeferredValue(useCalculation());
  const way = useMemo(() => shortestWay(scenario, rulebook), [scenario, rulebook]);
  return (
    <div className={styles.part}>
      {way.kind === 'ways' ? <Ways {...way} /> : <Nothing kind={way.kind} />}
      <UndoNotice scope="shortest-way" />
    </div>
  );
}

function Nothing({ kind }: { readonly kind: Exclude<ShortestWay['kind'], 'ways'> }) {
  const { scenario, rulebook, evaluation } = useCalculation();
  const grounds = groundsOf(scenario, explain(scenario, rulebook));
  if (kind === 'already-met') return <p>{m.insight_way_met()}</p>;
  // Why no percentage is asked: another law of the day, none any more, or no day.
  return <p>{kind === 'no-percentage' ? mineralsSentence(grounds, evaluation) : m.insight_way_nothing()}</p>;
}

function Ways({ fewest, leastMoved }: Extract<ShortestWay, { kind: 'ways' }>) {
  const share = useShare();
  const { thresholdPercent } = fewest.evaluation.minerals;
  const other = leastMoved !== undefined && !isSame(leastMoved, fewest) ? leastMoved : undefined;
  const moved = leastMoved === undefined ? '' : format.money(movedUsd(leastMoved).toFixed(2));
  return (
    <>
      <p className={styles.figure}>
        {m.insight_way_fewest({
          count: fewest.changes.length,
          share: share(fewest),
          threshold: format.percent(thresholdPercent ?? 0, 6),
        })}
      </p>
      <Moot way={fewest} />
      <Steps way={fewest} />
      <p className={styles.soft}>{m.insight_way_country()}</p>
      {leastMoved === undefined ? <p className={styles.soft}>{m.insight_way_too_many()}</p> : null}
      {leastMoved !== undefined && other === undefined ? (
        <p className={styles.soft}>{m.insight_way_same({ moved })}</p>
      ) : null}
      {other === undefined ? null : (
        <>
          <p className={styles.figure}>
            {m.insight_way_least({ count: other.changes.length, moved, share: share(other) })}
          </p>
          <Moot way={other} />
          <Steps way={other} />
        </>
      )}
    </>
  );
}

/** A way that ends in no credit is said to, before its steps are shown. */
function Moot({ way }: { readonly way: Way }) {
  if (way.mootedBy.length === 0) return null;
  const rules = format.list(way.mootedBy.map((rule) => ruleTitle(rule)));
  return (
    <Notice tone="caution">
      <p>{m.insight_way_moot({ rules })}</p>
    </Notice>
  );
}

const SHOWN = 12;

function Steps({ way }: { readonly way: Way }) {
  const apply = useApply();
  const things = useMemo(() => thingsIn(way.scenario), [way.scenario]);
  const left = way.changes.length - SHOWN;
  return (
    <>
      <ul className={styles.steps}>
        {way.changes.slice(0, SHOWN).map((change) => (
          <Step
            key={`${change.entryId}${change.stage}`}
            change={change}
            way={way}
            thing={things.get(thingKey('entries', change.entryId)) ?? ''}
            onApply={() => apply(way, [change])}
          />
        ))}
      </ul>
      {left > 0 ? <p>{m.insight_way_more({ count: left })}</p> : null}
      {way.changes.length > 1 ? (
        <Button look="primary" onClick={() => apply(way, way.changes)}>
          {m.insight_way_apply_all()}
        </Button>
      ) : null}
    </>
  );
}

/** The least share a way reaches, in words that never round it across the percentage. */
function useShare(): (way: Way) => string {
  const words = { format };
  return ({ evaluation: { minerals } }) =>
    shareWords(words, minerals.share?.min ?? 0, { threshold: minerals.thresholdPercent, under: false });
}

const isSame = (a: Way, b: Way): boolean =>
  a.changes.length === b.changes.length && movedUsd(a) === movedUsd(b);

const MICROS = 1e6;

/** For display. */
const movedUsd = ({ changes }: Way): number =>
  changes.reduce((sum, { moved }) => sum + Number(moved.numerator) / Number(moved.denominator) / MICROS, 0);
