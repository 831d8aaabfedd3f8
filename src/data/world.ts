/** Where a country stands on the map of the world, in units of the drawing. */
export interface MapPlace {
  /** The middle of its largest part. */
  readonly x: number;
  readonly y: number;
  /** How wide or high its largest part is, whichever is more. */
  readonly size: number;
  /** An SVG path; absent where the country is too small to be drawn. */
  readonly shape?: string;
}

/** The world's countries in Equal Earth projection, without Antarctica: `public/data/world.json`. */
export interface World {
  readonly width: number;
  readonly height: number;
  /** Every one of the 249 assigned codes. */
  readonly places: ReadonlyMap<string, MapPlace>;
  /** The path of land that has no code of its own. */
  readonly others: string;
}
