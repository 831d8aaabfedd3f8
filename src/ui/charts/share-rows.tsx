import { type KeyboardEvent, useState } from 'react';
import { FILL_OF, Fills, PATTERN_OF } from './fills';
import { MEANINGS, type Meaning } from './meaning';
import { brokenInto, fitted, textWidth } from './text-width';
import { useWidth } from './use-width';
import { focusMark, stepOf } from './walk';
import styles from './year-rows.module.css';

/** One period: the share of its own day, held against its own percentage. */
export interface YearRow {
  readonly key: string;
  readonly name: string;
  /** The amount in words, at the row's end. */
  readonly outcome: string;
  /** Why, under the bar. */
  readonly reason: string;
  /** Percent asked; absent where none is. */
  readonly at?: number | undefined;
  /** Percents of the value, by what they do for the share. */
  readonly parts: Readonly<Record<Meaning, number>>;
  readonly description: string;
}

interface YearRowsProps {
  readonly label: string;
  readonly rows: readonly YearRow[];
  readonly onActive: (row: YearRow | undefined) => void;
}

/** A row's height without its reason, and of each line of that. */
const [BASE, LINE] = [58, 18];
const BAR = 16;
const NAMES = 24;
const SIZE = 14;

/** A bar for each period with a tick at its percentage, the amount at its end and the reason below it. */
export function YearRows({ label, rows, onActive }: YearRowsProps) {
  const [place, width] = useWidth<HTMLElement>();
  const [current, setCurrent] = useState(0);
  const onKeyDown = (event: KeyboardEvent<SVGElement>): void => {
    const next = stepOf(event.key, current, rows.length);
    if (next === undefined) return;
    event.preventDefault();
    setCurrent(next);
    focusMark(event.currentTarget, next);
  };
  const reasons = rows.map(({ reason }) => brokenInto(reason, width - 2, measure));
  const height = BASE + LINE * Math.max(1, ...reasons.map((lines) => lines.length));
  return (
    <figure ref={place} aria-label={label} className={styles.chart}>
      {width === 0 ? null : (
        <svg width={width} height={rows.length * height} role="presentation">
          <Fills />
          {rows.map((row, index) => (
            // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: focus only reads it out
            <g
              key={row.key}
              role="img"
              data-mark=""
              tabIndex={index === current ? 0 : -1}
              aria-label={row.description}
              className={styles.row}
              transform={`translate(0 ${index * height})`}
              onKeyDown={onKeyDown}
              onFocus={() => {
                setCurrent(index);
                onActive(row);
              }}
              onBlur={() => onActive(undefined)}
              onPointerEnter={() => onActive(row)}
              onPointerLeave={() => onActive(undefined)}
            >
              <Row row={row} reason={reasons[index] ?? []} width={width} height={height} />
            </g>
          ))}
        </svg>
      )}
    </figure>
  );
}

const measure = (text: string): number => textWidth(text, { size: SIZE });

interface RowProps {
  readonly row: YearRow;
  /** In lines. */
  readonly reason: readonly string[];
  readonly width: number;
  readonly height: number;
}

function Row({ row, reason, width, height }: RowProps) {
  const x = (percent: number): number => (Math.max(0, width - 2) * percent) / 100 + 1;
  const room = width - textWidth(row.outcome, { size: SIZE, weight: 600 }) - 12;
  let sum = 0;
  return (
    <>
      <rect width={width} height={height - 6} className={styles.target} />
      <text x={1} y={NAMES - 8} className={styles.name}>
        {fitted(row.name, room, measure)}
      </text>
      <text x={width - 1} y={NAMES - 8} textAnchor="end" className={styles.outcome}>
        {row.outcome}
      </text>
      {MEANINGS.map((meaning) => {
        const from = sum;
        sum += row.parts[meaning];
        return sum <= from ? null : (
          <rect
            key={meaning}
            x={x(from)}
            y={NAMES}
            width={x(sum) - x(from)}
            height={BAR}
            fill={PATTERN_OF[meaning]}
            className={FILL_OF[meaning]}
          />
        );
      })}
      {row.at === undefined ? null : (
        <line x1={x(row.at)} x2={x(row.at)} y1={NAMES - 4} y2={NAMES + BAR + 4} className={styles.mark} />
      )}
      <text className={styles.reason}>
        {reason.map((line, at) => (
          <tspan key={line} x={1} y={NAMES + BAR + LINE * (at + 1)}>
            {line}
          </tspan>
        ))}
      </text>
    </>
  );
}
