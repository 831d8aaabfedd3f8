import { useCalculation } from '../../calculation';
import { m } from '../../text';
import { rest, shareWords } from '../../text/share';
import { Legend } from '../../ui/charts/legend';
import { ShareBar } from '../../ui/charts/share-bar';
import styles from './answer.module.css';
import { HowSlot } from './how';
import { useGrounds } from './use-grounds';

/** How much of the components is North American, against the percentage of the day. */
export function ComponentsFigure() {
  const grounds = useGrounds();
  const { format } = grounds;
  const { status, thresholdPercent: at, sharePercent: share } = useCalculation().evaluation.components;
  return (
    <div className={styles.figure}>
      <h3>{m.result_components_heading()}</h3>
      {share === null ? (
        <p>{m.result_components_none()}</p>
      ) : (
        <>
          <ShareBar
            counts={share}
            depends={0}
            threshold={
              at === null
                ? undefined
                : { at, label: m.result_share_threshold({ threshold: format.percent(at, 6) }) }
            }
          />
          <Legend
            items={[
              {
                meaning: 'counts',
                label: m.result_components_north_american(),
                value: shareWords(grounds, share, { threshold: at, under: status === 'failed' }),
              },
              {
                meaning: 'does-not',
                label: m.result_components_elsewhere(),
                value: shareWords(grounds, 100 - share, { threshold: rest(at), under: false }),
              },
            ]}
          />
          <HowSlot subject="components" title={m.result_components_heading()} />
        </>
      )}
    </div>
  );
}
