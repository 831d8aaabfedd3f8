import { useEffect, useState } from 'react';
import { onMissingPart } from '../../platform/page';
import { useText } from '../../text';
import { useFormat } from '../../text/format';
import { useCopy } from './use-copy';
import { useOwnEditions } from './use-own-editions';
import { usePublished } from './use-published';
import { useReadyOnce } from './use-ready-once';
import { type Update, useUpdate } from './use-update';

export interface News {
  readonly heading: string;
  readonly body: string;
  /** What the person can do about it. */
  readonly action: string | null;
  readonly close: string;
}

type Kind = 'in-use' | 'missing' | 'waiting' | 'published' | 'ready' | null;

interface NewsNow extends Update {
  /** Null while there is nothing to say, or it was closed. */
  readonly news: News | null;
  readonly close: () => void;
}

/** The one thing worth saying now, the most pressing first. */
export function useNews(): NewsNow {
  const { kept, newer } = useCopy();
  const [isReadyNews, readySaid] = useReadyOnce(kept);
  const isMissing = useMissingPart();
  const own = useOwnEditions();
  const published = usePublished(own);
  const { update, hasFailed } = useUpdate();
  const [closed, setClosed] = useState<Kind>(null);
  const kind =
    newer !== 'none'
      ? newer
      : isMissing
        ? 'missing'
        : published.isDue
          ? 'published'
          : isReadyNews
            ? 'ready'
            : null;
  const words = useWords({
    asOf: own['partners.json']?.asOf ?? '',
    published: published.asOf,
    isKept: kept !== 'no',
  });
  const close = () => {
    readySaid();
    setClosed(kind);
  };
  return { news: kind === null || kind === closed ? null : words[kind](), close, update, hasFailed };
}

/** Whether a part of the page was asked for and could not be had. */
function useMissingPart(): boolean {
  const [isMissing, setMissing] = useState(false);
  useEffect(() => onMissingPart(() => setMissing(true)), []);
  return isMissing;
}

interface Facts {
  readonly asOf: string;
  readonly published: string | null;
  readonly isKept: boolean;
}

function useWords({ asOf, published, isKept }: Facts): Readonly<Record<NonNullable<Kind>, () => News>> {
  const text = useText();
  const { day } = useFormat();
  const later = text.offline_later();
  return {
    waiting: () => ({
      heading: text.offline_newer_heading(),
      body: published === null ? text.offline_newer() : text.offline_newer_law({ asOf: day(published) }),
      action: text.offline_update(),
      close: later,
    }),
    'in-use': () => ({
      heading: text.offline_in_use_heading(),
      body: text.offline_in_use(),
      action: text.offline_reload(),
      close: later,
    }),
    missing: () => ({
      heading: text.offline_missing_heading(),
      body: text.offline_missing(),
      action: text.offline_reload(),
      close: later,
    }),
    published: () => {
      const days = { asOf: day(asOf), published: day(published ?? '') };
      return {
        heading: text.offline_published_heading(),
        body: isKept ? text.offline_published(days) : text.offline_published_reload(days),
        action: isKept ? null : text.offline_reload(),
        close: text.offline_close(),
      };
    },
    ready: () => ({
      heading: text.offline_ready_heading(),
      body: text.offline_ready(),
      action: null,
      close: text.offline_close(),
    }),
  };
}
