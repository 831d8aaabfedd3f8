/** How far our reading of a source went: the official text, a secondary source, or general knowledge. */
export type Checked = 'official-text' | 'secondary-source' | 'not-checked';

/** A place in the law or its guidance that a figure or a finding rests on. */
export interface Citation {
  /** As a lawyer would write it, e.g. `26 U.S.C. § 30D(f)(11)`. */
  readonly label: string;
  readonly url: string;
  readonly checked: Checked;
}
