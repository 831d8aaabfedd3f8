import { type CSSProperties, useState } from 'react';
import { localStore } from '../../platform/storage';
import type { GridColumn } from './grid-columns';

export type WideColumn = GridColumn | 'result';

/** In rem, as the columns are first seen. */
const FIRST: Readonly<Record<WideColumn, number>> = {
  mineral: 8,
  valueUsd: 8,
  extraction: 12,
  processing: 12,
  recycling: 10,
  foreignEntityOfConcern: 9,
  supplier: 10,
  note: 12,
  id: 8,
  result: 26,
};
/** Of the rows' numbers, in rem. */
const NUMBERS = 3.5;
const LEAST = 4;
const MOST = 48;
/** Rem that a letter takes, about. */
const LETTER = 0.56;
const KEY = 'grid-widths';

export type Widths = Readonly<Record<WideColumn, number>>;

const within = (rem: number): number => Math.round(Math.max(LEAST, Math.min(MOST, rem)) * 100) / 100;

function keptWidths(): Widths {
  try {
    const read: unknown = JSON.parse(localStore.read(KEY) ?? '{}');
    const kept = new Map(typeof read === 'object' && read !== null ? Object.entries(read) : []);
    const width = (column: WideColumn): number => {
      const rem: unknown = kept.get(column);
      return typeof rem === 'number' && Number.isFinite(rem) ? within(rem) : FIRST[column];
    };
    return {
      mineral: width('mineral'),
      valueUsd: width('valueUsd'),
      extraction: width('extraction'),
      processing: width('processing'),
      recycling: width('recycling'),
      foreignEntityOfConcern: width('foreignEntityOfConcern'),
      supplier: width('supplier'),
      note: width('note'),
      id: width('id'),
      result: width('result'),
    };
  } catch {
    return FIRST;
  }
}

/** Rem that the longest of some texts needs. */
export const widthFor = (texts: readonly string[]): number =>
  within(Math.max(0, ...texts.map((text) => text.length)) * LETTER + 1.5);

/** The widths of the columns, as they were left the last time. */
export function useColumnWidths() {
  const [widths, setWidths] = useState(keptWidths);
  const setWidth = (column: WideColumn, rem: number) => {
    const next = { ...widths, [column]: within(rem) };
    setWidths(next);
    localStore.write(KEY, JSON.stringify(next));
  };
  return { widths, setWidth };
}

/** The tracks of the table's rows, and what stays at the left edge, under which no cell that is gone to is hidden. */
export const widthStyle = (widths: Widths): CSSProperties & Record<'--tracks' | '--frozen', string> => ({
  '--tracks': [NUMBERS, ...Object.values(widths)].map((rem) => `${rem}rem`).join(' '),
  '--frozen': `${NUMBERS + widths.mineral}rem`,
});
