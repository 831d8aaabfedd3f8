import { ExternalLink } from './external-link';
import styles from './links.module.css';

export interface Source {
  readonly label: string;
  /** Absent where it is on paper alone. */
  readonly url?: string | undefined;
  /** A word of caution behind the link. */
  readonly note?: string | undefined;
}

/** Where something is written down, each once, and each a link out of the app; named in English, as it names itself. */
export function SourceList({ sources }: { readonly sources: readonly Source[] }) {
  if (sources.length === 0) return null;
  const once = [...new Map(sources.map((source) => [source.label, source])).values()];
  return (
    <ul className={styles.links}>
      {once.map(({ label, url, note }) => (
        <li key={label}>
          <span lang="en">{url === undefined ? label : <ExternalLink href={url}>{label}</ExternalLink>}</span>
          {note === undefined ? null : `(${note})`}
        </li>
      ))}
    </ul>
  );
}
