import { ExternalLink } from './external-link';
import styles from './source-list.module.css';

export interface Source {
  readonly label: string;
  readonly url: string;
  /** A word of caution behind the link. */
  readonly note?: string | undefined;
}

/** Where something is written down, each once, and each a link out of the app; named in English, as it names itself. */
export function SourceList({ sources }: { readonly sources: readonly Source[] }) {
  if (sources.length === 0) return null;
  const once = [...new Map(sources.map((source) => [source.label, source])).values()];
  return (
    <ul className={styles.sources}>
      {once.map(({ label, url, note }) => (
        <li key={label}>
          <ExternalLink href={url}>
            <span lang="en">{label}</span>
          </ExternalLink>
          {note === undefined ? null : ` (${note})`}
        </li>
      ))}
    </ul>
  );
}
