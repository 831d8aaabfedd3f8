import { useCallback, useDeferredValue } from 'react';
import { useCalculation, useWork } from '../../calculation';
import { type ShortestWay, shortestWaySteps, type Way } from '../../insight';
import { UndoNotice } from '../../kept-work';
import { explain } from '../../law';
import { m } from '../../text';
import { format } from '../../text/format';
import { mineralsSentence } from '../../text/halves';
import { groundsOf } from '../../text/reasons';
import { ruleTitle } from '../../text/rules';
import { shareWords } from '../../text/share';
import { Notice, Skeleton } from '../../ui';
import styles from './insight.module.css';
import { Steps } from './steps';
import { WorthOfWay } from './worth-of-way';

/** What would have to change for the critical minerals requirement to be met. */
export default function ShortestWaySection() {
  const calculation = useDeferredValue(useCalculation());
  const { rulebook, depth } = calculation;
  // Of a named car nothing typical is changed: only what a person said of it.
  const scenario = depth === 'car' ? calculation.decided.scenario : calculation.scenario;
  const start = useCallback(() => shortestWaySteps(scenario, rulebook), [scenario, rulebook]);
  const way = useWork(start);
  if (way === undefined) return <Skeleton lines={8} />;
  return (
    <div className={styles.part}>
      {way.kind === 'ways' ? <Ways {...way} /> : <Nothing kind={way.kind} />}
      <UndoNotice scope="shortest-way" />
    </div>
  );
}

function Nothing({ kind }: { readonly kind: Exclude<ShortestWay['kind'], 'ways'> }) {
  const { scenario, rulebook, evaluation, depth } = useCalculation();
  const grounds = groundsOf(scenario, explain(scenario, rulebook));
  const isCar = depth === 'car';
  if (kind === 'already-met') return <p>{m.insight_way_met()}</p>;
  if (isCar && kind === 'nothing-listed') return <p>{m.asked_change_car_unknown()}</p>;
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
      <WorthOfWay way={fewest} />
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
          <WorthOfWay way={other} />
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
