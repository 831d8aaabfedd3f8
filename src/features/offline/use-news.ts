import { useState } from 'react';
import { m } from '../../text';
import { format } from '../../text/format';
import { useCopy } from './use-copy';
import { useOwnEditions } from './use-own-editions';
import { usePublished } from './use-published';
import { useReadyOnce } from './use-ready-once';
import { useUpdate } from './use-update';

export interface News {
  readonly heading: string;
  readonly body: string;
  /** What the person can do about it. */
  readonly action: string | null;
  readonly close: string;
  /** The edition of the law that it brings; null where the law stays. */
  readonly edition: string | null;
}

type Kind = 'in-use' | 'waiting' | 'published' | 'ready' | null;

interface NewsNow {
  /** Null while there is nothing to say, or it was closed. */
  readonly news: News | null;
  readonly close: () => void;
  /** Does what the news offers. */
  readonly update: () => void;
}

/** The one thing worth saying now, the most pressing first. */
export function useNews(): NewsNow {
  const { kept, newer } = useCopy();
  const [isReadyNews, readySaid] = useReadyOnce(kept);
  const own = useOwnEditions();
  const published = usePublished(own, newer !== 'none');
  const update = useUpdate();
  const [closed, setClosed] = useState<Kind>(null);
  const kind = newer !== 'none' ? newer : published.isDue ? 'published' : isReadyNews ? 'ready' : null;
  const words = useWords({
    asOf: own['partners.json']?.asOf ?? '',
    published: published.asOf,
    edition: published.edition,
  });
  const close = () => {
    readySaid();
    setClosed(kind);
  };
  return { news: kind === null || kind === closed ? null : words[kind](), close, update };
}

interface Facts {
  readonly asOf: string;
  readonly published: string | null;
  readonly edition: string | null;
}

function useWords({ asOf, published, edition }: Facts): Readonly<Record<NonNullable<Kind>, () => News>> {
  const { day } = format;
  const later = m.offline_later();
  return {
    waiting: () => ({
      heading: m.offline_newer_heading(),
      body: published === null ? m.offline_newer() : m.offline_newer_law({ asOf: day(published) }),
      action: m.offline_update(),
      close: later,
      edition,
    }),
    'in-use': () => ({
      heading: m.offline_in_use_heading(),
      body: m.offline_in_use(),
      action: m.page_reload(),
      close: later,
      edition,
    }),
    published: () => ({
      heading: m.offline_published_heading(),
      body: m.offline_published({ asOf: day(asOf), published: day(published ?? '') }),
      action: m.page_reload(),
      close: later,
      edition,
    }),
    ready: () => ({
      heading: m.offline_ready_heading(),
      body: m.offline_kept(),
      action: null,
      close: m.result_close(),
      edition: null,
    }),
  };
}
