import { useCalculation } from '../../form/calculation';
import type { Range } from '../../law';
import { shareWords } from '../../text/share';
import styles from './result-panel.module.css';
import { useGrounds } from './use-grounds';

/** Which of the two tests was applied, and what the other would give; nothing where both give the same. */
export function ArithmeticLines() {
  const grounds = useGrounds();
  const { text } = grounds;
  const { share, byTest, thresholdPercent } = useCalculation().evaluation.minerals;
  const traced = byTest['traced-qualifying-value'];
  const fifty = byTest['fifty-percent-value-added'];
  if (share === null || traced === null || fifty === null || isSame(traced, fifty)) return null;
  const words = ({ min, max }: Range): string => {
    // Only the test that applies is held against the percentage; the other is written as it is.
    const held = { threshold: thresholdPercent, under: false };
    const [least, most] = [shareWords(grounds, min, held), shareWords(grounds, max, held)];
    return least === most ? least : text.result_share_range({ min: least, max: most });
  };
  return (
    <div className={styles.figure}>
      <h3>{text.result_test_heading()}</h3>
      <p>
        {isSame(share, traced)
          ? text.result_test_traced({ share: words(fifty) })
          : text.result_test_fifty({ share: words(traced) })}
      </p>
    </div>
  );
}

const isSame = (a: Range, b: Range): boolean => a.min === b.min && a.max === b.max;
