import type { Meaning } from './meaning';

/** One horizontal bar, split by meaning. */
export interface BarRow {
  readonly key: string;
  readonly name: string;
  /** The whole bar in words, at its end. */
  readonly total: string;
  readonly parts: Readonly<Record<Meaning, number>>;
  /** The bar as a sentence, for those who hear it and for the line under the chart. */
  readonly description: string;
}

export interface StackedBarsProps {
  readonly rows: readonly BarRow[];
  /** The chart's name. */
  readonly label: string;
  /** The greatest bar, in the rows' unit; the axis ends at the next round figure. */
  readonly max: number;
  readonly formatTick: (value: number) => string;
  /** A mark on the first row. */
  readonly threshold?: number | undefined;
  readonly onActive: (row: BarRow | undefined) => void;
}

export const ROW_HEIGHT = 50;
export const AXIS_HEIGHT = 28;

/** How high the chart of so many rows is, in px; known before the chart library is loaded. */
export const stackedBarsHeight = (rows: number): number => rows * ROW_HEIGHT + AXIS_HEIGHT;
