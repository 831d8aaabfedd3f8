import type { ReactNode } from 'react';
import type { PresetSource, Provenance } from '../data/presets';
import { m } from '../text';
import { ExternalLink } from '../ui';
import { confidenceWords, noteWords } from './preset-words';
import styles from './source-line.module.css';

interface SourceLineProps {
  /** The figure that the source is of. */
  readonly of: string;
  readonly provenance: Provenance;
}

/** Where a figure comes from, how far it is to be trusted, and what has to be said of it. */
export function SourceLine({ of, provenance: { source, confidence, notes = [] } }: SourceLineProps) {
  const { author, title, year, copy } = source;
  const cited = m.form_source_line({ author, title, year: String(year) });
  const address = addressOf(source);
  return (
    <li className={styles.line}>
      <strong>{of}</strong>
      <span lang="en" className={styles.cited}>
        {address === undefined ? cited : <ExternalLink href={address}>{cited}</ExternalLink>}
      </span>
      {copy === undefined ? null : (
        <span className={styles.small}>{m.form_source_copy({ path: `${copy.repo}/${copy.path}` })}</span>
      )}
      <span className={styles.small}>
        {m.form_source_confidence({ confidence: confidenceWords(confidence) })}
      </span>
      {notes.map((note) => (
        <span key={note} className={styles.small}>
          {noteWords(note)}
        </span>
      ))}
    </li>
  );
}

const addressOf = ({ url, doi }: PresetSource): string | undefined =>
  url ?? (doi === undefined ? undefined : `https://doi.org/${doi}`);

/** Sources one under another. */
export function SourceList({ children }: { readonly children: ReactNode }) {
  return <ul className={styles.list}>{children}</ul>;
}
