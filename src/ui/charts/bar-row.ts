/** One horizontal bar, split by meaning. */
export interface BarRow {
  readonly key: string;
  readonly name: string;
  /** The whole bar in words, at its end. */
  readonly total: string;
  readonly counts: number;
  readonly depends: number;
  readonly doesNot: number;
  /** The bar as a sentence, for those who hear it and for the line under the chart. */
  readonly description: string;
}

const ROW_HEIGHT = 50;
export const AXIS_HEIGHT = 28;

/** How high the chart of so many rows is, in px; known before the chart library is loaded. */
export const stackedBarsHeight = (rows: number): number => rows * ROW_HEIGHT + AXIS_HEIGHT;
