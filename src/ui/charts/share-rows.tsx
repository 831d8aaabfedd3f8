import { type KeyboardEvent, useState } from 'react';
import bars from './bars.module.css';
import { FILL_OF, Fills, PATTERN_OF } from './fills';
import { MEANINGS, type Meaning } from './meaning';
import { addedBy, type Head, headOf, measure } from './share-row-head';
import styles from './share-rows.module.css';
import { brokenInto } from './text-width';
import { useWidth } from './use-width';
import { focusMark, stepOf } from './walk';

/** A share of the whole under its name: a day's, a list's, a battery's; or the span that something moves it in. */
export interface ShareRow {
  readonly key: string;
  readonly name: string;
  /** The amount in words, at the row's end. */
  readonly outcome: string;
  /** Why, under the bar. */
  readonly reason: string;
  /** Percent asked; absent where none is. */
  readonly at?: number | undefined;
  /** Percents of the value, by what they do for the share; absent where a span is drawn. */
  readonly parts?: Readonly<Record<Meaning, number>>;
  /** Percents from which to which the share moves, and where it stands now. */
  readonly span?: { readonly from: number; readonly to: number; readonly own?: number };
  readonly description: string;
}

interface ShareRowsProps {
  readonly label: string;
  readonly rows: readonly ShareRow[];
  readonly onActive: (row: ShareRow | undefined) => void;
}

/** A row's height with a line of reason, and of each line of that. */
const [BASE, LINE] = [72, 18];
const BAR = 16;
const NAMES = 24;

/** A bar for each row with a tick at its percentage, the outcome at its end and the reason below it. */
export function ShareRows({ label, rows, onActive }: ShareRowsProps) {
  const [place, given, scale] = useWidth<HTMLElement>();
  // Drawn for text of the usual size, and enlarged as a whole.
  const width = given / scale;
  const [current, setCurrent] = useState(0);
  const onKeyDown = (event: KeyboardEvent<SVGElement>): void => {
    const next = stepOf(event.key, current, rows.length);
    if (next === undefined) return;
    event.preventDefault();
    setCurrent(next);
    focusMark(event.currentTarget, next);
  };
  const reasons = rows.map(({ reason }) => brokenInto(reason, width - 2, measure));
  const heads = rows.map((row) => headOf(row, width));
  const heights = reasons.map(
    (lines, at) => BASE - LINE + LINE * (Math.max(1, lines.length) + addedBy(heads[at])),
  );
  const height = heights.reduce((sum, each) => sum + each, 0);
  const tops = heights.map((_, at) => heights.slice(0, at).reduce((sum, each) => sum + each, 0));
  return (
    <figure ref={place} aria-label={label} className={bars.chart}>
      {width === 0 ? null : (
        <svg
          width={given}
          height={height * scale}
          viewBox={`0 0 ${width} ${height}`}
          className={styles.rows}
          role="presentation"
          overflow="visible"
        >
          <Fills />
          {rows.map((row, index) => (
            // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: focus only reads it out
            <g
              key={row.key}
              role="img"
              data-mark=""
              tabIndex={index === current ? 0 : -1}
              aria-label={row.description}
              className={bars.row}
              transform={`translate(0 ${tops[index] ?? 0})`}
              onKeyDown={onKeyDown}
              onFocus={() => {
                setCurrent(index);
                onActive(row);
              }}
              onBlur={() => onActive(undefined)}
              onPointerEnter={() => onActive(row)}
              onPointerLeave={() => onActive(undefined)}
            >
              <Row
                row={row}
                head={heads[index] ?? { above: [], outcome: [row.outcome] }}
                reason={reasons[index] ?? []}
                width={width}
                height={heights[index] ?? BASE}
              />
            </g>
          ))}
        </svg>
      )}
    </figure>
  );
}

interface RowProps {
  readonly row: ShareRow;
  readonly head: Head;
  /** In lines. */
  readonly reason: readonly string[];
  readonly width: number;
  readonly height: number;
}

function Row({ row, head, reason, width, height }: RowProps) {
  const { above, outcome } = head;
  const x = (percent: number): number => (Math.max(0, width - 2) * percent) / 100 + 1;
  const isBeside = above.length === 0;
  const names = isBeside ? [row.name] : above;
  return (
    <>
      <rect width={width} height={height - 6} className={bars.target} />
      <text className={bars.name}>
        {names.map((line, at) => (
          <tspan key={line} x={1} y={NAMES - 8 + LINE * at}>
            {line}
          </tspan>
        ))}
      </text>
      <text textAnchor={isBeside ? 'end' : 'start'} className={bars.total}>
        {outcome.map((line, at) => (
          <tspan key={line} x={isBeside ? width - 1 : 1} y={NAMES - 8 + LINE * (above.length + at)}>
            {line}
          </tspan>
        ))}
      </text>
      <g transform={`translate(0 ${LINE * addedBy(head)})`}>
        {row.parts === undefined ? null : <Parts parts={row.parts} x={x} />}
        {row.span === undefined ? null : <Span {...row.span} x={x} />}
        {row.at === undefined ? null : (
          <line x1={x(row.at)} x2={x(row.at)} y1={NAMES - 4} y2={NAMES + BAR + 4} className={styles.mark} />
        )}
        <text className={bars.tick}>
          {reason.map((line, at) => (
            <tspan key={line} x={1} y={NAMES + BAR + LINE * (at + 1)}>
              {line}
            </tspan>
          ))}
        </text>
      </g>
    </>
  );
}

type Scale = (percent: number) => number;

function Parts({ parts, x }: { readonly parts: Readonly<Record<Meaning, number>>; readonly x: Scale }) {
  let sum = 0;
  return MEANINGS.map((meaning) => {
    const from = sum;
    sum += parts[meaning];
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
  });
}

/** A band from the least to the most on a line of the whole, with a dot where the share is now. */
function Span({ from, to, own, x }: NonNullable<ShareRow['span']> & { readonly x: Scale }) {
  const middle = NAMES + BAR / 2;
  return (
    <>
      <line x1={x(0)} x2={x(100)} y1={middle} y2={middle} className={styles.whole} />
      <rect x={x(from)} y={NAMES} width={Math.max(2, x(to) - x(from))} height={BAR} className={styles.span} />
      {own === undefined ? null : <circle cx={x(own)} cy={middle} r={5} className={styles.own} />}
    </>
  );
}
