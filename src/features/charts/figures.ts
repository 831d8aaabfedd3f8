/** A cell of a chart's file: a plain figure or text, empty where nothing is known. */
export type FileCell = string | number;

/** A chart's figures as its table shows them, and as its file holds them. */
export interface ChartFigures {
  readonly caption: string;
  readonly head: readonly string[];
  /** In words; the first cell names the row. */
  readonly rows: readonly (readonly string[])[];
  /** The sum of the rows, where there is one. */
  readonly foot?: readonly string[];
  readonly file: ChartFile;
}

/** The same as plain figures, for other programs. */
export interface ChartFile {
  /** Names in `snake_case`, with the unit, the same in every language: `country_code`, `value_usd`. */
  readonly head: readonly string[];
  readonly rows: readonly (readonly FileCell[])[];
}

/** USD to the cent. */
export const cents = (usd: number): number => Math.round(usd * 100) / 100;
