import { useCalculation } from '../../form/calculation';
import type { Evaluation, Range } from '../../law';
import { m } from '../../text';
import { mineralShareWords, rest, shareWords } from '../../text/share';
import { Legend } from '../../ui/charts/legend';
import { ShareBar } from '../../ui/charts/share-bar';
import { HowSlot } from './how';
import styles from './result-panel.module.css';
import { UnknownOriginLines } from './unknown-origin-lines';
import { useGrounds } from './use-grounds';

/** How much of the minerals counts, against the percentage of the day. */
export function ShareFigure() {
  const { minerals } = useCalculation().evaluation;
  return (
    <div className={styles.figure}>
      <h3>{m.result_share_heading()}</h3>
      {minerals.share === null ? (
        <p>{m.result_share_none()}</p>
      ) : (
        <>
          <Shares minerals={minerals} share={minerals.share} />
          <UnknownOriginLines />
          <HowSlot subject="minerals" title={m.result_share_heading()} />
        </>
      )}
    </div>
  );
}

interface SharesProps {
  readonly minerals: Evaluation['minerals'];
  readonly share: Range;
}

function Shares({ minerals, share }: SharesProps) {
  const grounds = useGrounds();
  const { format } = grounds;
  const words = mineralShareWords(grounds, minerals, share);
  const { thresholdPercent: at } = minerals;
  const isOpen = share.min !== share.max;
  const openPart = isOpen ? format.percent(share.max - share.min) : '';
  return (
    <>
      <ShareBar
        counts={share.min}
        depends={share.max - share.min}
        estimate={isOpen ? share.estimate : undefined}
        threshold={
          at === null
            ? undefined
            : { at, label: m.result_share_threshold({ threshold: format.percent(at, 6) }) }
        }
      />
      <Legend
        items={[
          { meaning: 'counts', label: m.result_share_counts(), value: words.min },
          ...(isOpen
            ? [
                { meaning: 'depends', label: m.result_share_depends(), value: openPart } as const,
                { meaning: 'estimate', label: m.result_share_estimate(), value: words.estimate } as const,
              ]
            : []),
          {
            meaning: 'does-not',
            label: m.result_share_does_not(),
            value: shareWords(grounds, 100 - share.max, { threshold: rest(at), under: false }),
          },
        ]}
      />
    </>
  );
}
