import { HATCH, HatchPattern } from './hatch-pattern';
import { useWidth } from './use-width';
import styles from './year-rows.module.css';

/** One period: the same share, held against its own percentage. */
export interface YearRow {
  readonly key: string;
  readonly name: string;
  /** What is asked and how it came out, in words, at the row's end. */
  readonly outcome: string;
  /** Percent asked; absent where none is. */
  readonly at?: number | undefined;
  readonly description: string;
}

interface YearRowsProps {
  readonly label: string;
  readonly rows: readonly YearRow[];
  /** Percent of the value that counts, and that depends on pairing. */
  readonly counts: number;
  readonly depends: number;
  readonly onActive: (row: YearRow | undefined) => void;
}

const ROW = 52;
const BAR = 16;
const NAMES = 24;

/** A bar for each period with a tick at its percentage: solid counts, hatched depends, outlined does not. */
export function YearRows({ label, rows, counts, depends, onActive }: YearRowsProps) {
  const [place, width] = useWidth<HTMLElement>();
  const x = (percent: number): number => (Math.max(0, width - 2) * percent) / 100 + 1;
  return (
    <figure ref={place} aria-label={label} className={styles.chart}>
      <svg width={width} height={rows.length * ROW} role="presentation">
        <HatchPattern />
        {rows.map((row, index) => (
          // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: focus only reads it out
          <g
            key={row.key}
            role="img"
            tabIndex={0}
            aria-label={row.description}
            className={styles.row}
            transform={`translate(0 ${index * ROW})`}
            onFocus={() => onActive(row)}
            onBlur={() => onActive(undefined)}
            onPointerEnter={() => onActive(row)}
            onPointerLeave={() => onActive(undefined)}
          >
            <rect width={width} height={ROW - 6} className={styles.target} />
            <text x={1} y={NAMES - 8} className={styles.name}>
              {row.name}
            </text>
            <text x={width - 1} y={NAMES - 8} textAnchor="end" className={styles.need}>
              {row.outcome}
            </text>
            <rect x={1} y={NAMES} width={Math.max(0, width - 2)} height={BAR} className={styles.rest} />
            <rect x={1} y={NAMES} width={x(counts) - 1} height={BAR} className={styles.counts} />
            <rect x={x(counts)} y={NAMES} width={x(depends) - 1} height={BAR} fill={HATCH} />
            {row.at === undefined ? null : (
              <line
                x1={x(row.at)}
                x2={x(row.at)}
                y1={NAMES - 4}
                y2={NAMES + BAR + 4}
                className={styles.mark}
              />
            )}
          </g>
        ))}
      </svg>
    </figure>
  );
}
