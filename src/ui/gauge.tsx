import type { CSSProperties } from 'react';
import { classNames } from './class-names';
import styles from './gauge.module.css';

/** Percents of one whole, in the order they are drawn; what they leave does not count. */
export interface GaugeParts {
  readonly counts: number;
  readonly depends: number;
  readonly unknown: number;
}

interface GaugeProps {
  readonly parts: GaugeParts;
  /** The percentage the law asks, with its words; without words where they stand beside. */
  readonly threshold?: { readonly at: number; readonly label: string } | undefined;
  /** Small, for a row or the bar of a phone. */
  readonly isBare?: boolean;
}

interface PartProps {
  readonly className: string | undefined;
  /** Percents of the gauge. */
  readonly length: number;
  readonly from: number;
}

/** One of nothing is left out: its edge would show through that of the part over it. */
function Part({ className, length, from }: PartProps) {
  const style: CSSProperties & Record<'--ends-at', string> = { '--ends-at': `${from + length}%` };
  return <span hidden={length === 0} className={className} style={style} />;
}

/** A battery filled to the share. A picture only: the words stand beside it. */
export function Gauge({ parts, threshold, isBare = false }: GaugeProps) {
  return (
    <div aria-hidden="true" className={classNames(styles.figure, isBare && styles.bare)}>
      <div className={styles.case}>
        <div className={styles.fill}>
          <Part className={styles.unknown} length={parts.unknown} from={parts.counts + parts.depends} />
          <Part className={styles.depends} length={parts.depends} from={parts.counts} />
          <Part className={styles.counts} length={parts.counts} from={0} />
        </div>
      </div>
      {threshold === undefined ? null : (
        <div className={styles.scale}>
          <div className={styles.threshold} style={place(threshold.at)}>
            {threshold.label === '' || isBare ? null : (
              <span className={styles.label}>{threshold.label}</span>
            )}
          </div>
        </div>
      )}
    </div>
  );
}

/** The label leans inwards near either end, so that it stays within the gauge. */
const place = (at: number): CSSProperties & Record<'--at', string> => ({
  insetInlineStart: `${at}%`,
  '--at': String(at),
});
