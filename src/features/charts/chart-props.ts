/** What every chart is told from outside. */
export interface ChartProps {
  /** Whether the what-ifs change who counts as a partner. */
  readonly hypothetical: boolean;
}
