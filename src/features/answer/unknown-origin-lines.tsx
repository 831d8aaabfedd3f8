import { useCalculation } from '../../calculation';
import { m } from '../../text';
import styles from './answer.module.css';
import { unknownOrigin } from './unknown-origin';
import { useGrounds } from './use-grounds';

/** How much of the value has no known origin, and so does not count; nothing when all of it is known. */
export function UnknownOriginLines() {
  const { format } = useGrounds();
  const { scenario, evaluation } = useCalculation();
  const unknown = unknownOrigin(scenario, evaluation);
  const lines = [
    unknown.extraction > 0 && m.result_unknown_extraction({ share: format.percent(unknown.extraction) }),
    unknown.processing > 0 && m.result_unknown_processing({ share: format.percent(unknown.processing) }),
    unknown.recycling > 0 && m.result_unknown_recycling({ share: format.percent(unknown.recycling) }),
  ].filter((line) => line !== false);
  if (lines.length === 0) return null;
  return (
    <div className={styles.soft}>
      <p>{m.result_unknown_origin()}</p>
      <ul className={styles.lines}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
