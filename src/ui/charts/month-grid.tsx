import { type KeyboardEvent, useState } from 'react';
import { FILL_OF, Fills, PATTERN_OF } from './fills';
import type { Meaning } from './meaning';
import styles from './month-grid.module.css';
import { textWidth } from './text-width';
import { useWidth } from './use-width';
import { focusMark, stepOf } from './walk';

/** A month, with the part of the whole that it has. */
export interface MonthCell {
  readonly key: string;
  /** Its place in the year, from 0. */
  readonly at: number;
  readonly name: string;
  readonly text: string;
  /** Parts of the whole, which are 1 together. */
  readonly parts: readonly (readonly [Meaning, number])[];
  /** Whether it is the month that is looked at already. */
  readonly isOwn: boolean;
  readonly description: string;
}

export interface MonthGroup {
  readonly key: string;
  readonly title: string;
  readonly cells: readonly MonthCell[];
}

interface MonthGridProps {
  readonly label: string;
  readonly groups: readonly MonthGroup[];
  readonly onActive: (cell: MonthCell | undefined) => void;
  readonly onPress: (cell: MonthCell) => void;
}

const YEAR = 12;
const [TITLE, CELL, GAP, BAND] = [26, 46, 2, 7];
/** Columns, the most first, and the width in px that a cell of them needs at the least. */
const COLUMNS = [12, 6, 4, 3] as const;
const SIZE = 13;

/** Months as cells under their years, as many beside one another as there is room for; each can be pressed. */
export function MonthGrid({ label, groups, onActive, onPress }: MonthGridProps) {
  const [place, given, scale] = useWidth<HTMLElement>();
  // Drawn for text of the usual size, and enlarged as a whole.
  const width = given / scale;
  const [current, setCurrent] = useState(0);
  const all = groups.flatMap(({ cells }) => cells);
  const widest = Math.max(0, ...all.map(({ text }) => textWidth(text, { size: SIZE, weight: 600 })));
  const columns = COLUMNS.find((count) => width / count >= Math.max(44, widest + 10)) ?? 2;
  const { placed, height } = layOut(groups, columns);
  const onKeyDown = (event: KeyboardEvent<SVGElement>, cell: MonthCell): void => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onPress(cell);
      return;
    }
    const next = stepOf(event.key, current, all.length);
    if (next === undefined) return;
    event.preventDefault();
    setCurrent(next);
    focusMark(event.currentTarget, next);
  };
  const own = all.findIndex(({ isOwn }) => isOwn);
  const stop = all[current]?.isOwn === true || current > 0 || own < 0 ? current : own;
  return (
    <figure ref={place} aria-label={label} className={styles.chart}>
      {width === 0 ? null : (
        <svg width={given} height={height * scale} viewBox={`0 0 ${width} ${height}`} role="presentation">
          <Fills />
          {placed.titles.map(({ key, title, y }) => (
            <text key={key} x={1} y={y + TITLE - 8} className={styles.title}>
              {title}
            </text>
          ))}
          {placed.cells.map(({ cell, column, y }, index) => (
            // biome-ignore lint/a11y/useSemanticElements: a drawing has no buttons of its own
            <g
              key={cell.key}
              role="button"
              data-mark=""
              data-month={cell.key}
              tabIndex={index === stop ? 0 : -1}
              aria-label={cell.description}
              aria-pressed={cell.isOwn}
              className={styles.cell}
              transform={`translate(${(column * width) / columns} ${y})`}
              onClick={() => onPress(cell)}
              onKeyDown={(event) => onKeyDown(event, cell)}
              onFocus={() => {
                setCurrent(index);
                onActive(cell);
              }}
              onBlur={() => onActive(undefined)}
              onPointerEnter={() => onActive(cell)}
              onPointerLeave={() => onActive(undefined)}
            >
              <Cell cell={cell} width={width / columns - GAP} />
            </g>
          ))}
        </svg>
      )}
    </figure>
  );
}

/** Where each title and cell stands; rows without a cell take no room. */
function layOut(groups: readonly MonthGroup[], columns: number) {
  const titles: { readonly key: string; readonly title: string; readonly y: number }[] = [];
  const cells: { readonly cell: MonthCell; readonly column: number; readonly y: number }[] = [];
  let y = 0;
  for (const { key, title, cells: own } of groups) {
    titles.push({ key, title, y });
    y += TITLE;
    for (let row = 0; row * columns < YEAR; row += 1) {
      const inRow = own.filter(({ at }) => Math.floor(at / columns) === row);
      if (inRow.length === 0) continue;
      cells.push(...inRow.map((cell) => ({ cell, column: cell.at % columns, y })));
      y += CELL + GAP;
    }
  }
  return { placed: { titles, cells }, height: y };
}

function Cell({ cell, width }: { readonly cell: MonthCell; readonly width: number }) {
  let from = 0;
  return (
    <>
      <rect x={1} y={1} width={Math.max(0, width - 2)} height={CELL - 2} className={styles.ground} />
      {cell.parts.map(([meaning, part]) => {
        const x = 1 + from * (width - 2);
        from += part;
        return part === 0 ? null : (
          <rect
            key={meaning}
            x={x}
            y={CELL - 1 - BAND}
            width={part * (width - 2)}
            height={BAND}
            fill={PATTERN_OF[meaning]}
            className={FILL_OF[meaning]}
          />
        );
      })}
      <text x={6} y={15} className={styles.name}>
        {cell.name}
      </text>
      <text x={6} y={32} className={styles.text}>
        {cell.text}
      </text>
    </>
  );
}
