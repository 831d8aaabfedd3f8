import { useState, useSyncExternalStore } from 'react';
import { missingLanguage, OWN_LANGUAGE } from '../../platform/languages';
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

type Kind = 'language' | 'in-use' | 'waiting' | 'published' | 'ready' | null;

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
  const published = usePublished(own);
  const update = useUpdate();
  const [closed, setClosed] = useState<Kind>(null);
  const missing = useSyncExternalStore(missingLanguage.subscribe, missingLanguage.get);
  const told = newer !== 'none' ? newer : published.isDue ? 'published' : isReadyNews ? 'ready' : null;
  const kind = missing === null ? told : 'language';
  const words = useWords({
    asOf: own['partners.json']?.asOf ?? '',
    published: published.asOf,
    edition: published.edition,
    missing,
  });
  const close = () => {
    if (kind === 'language') return missingLanguage.set(null);
    readySaid();
    setClosed(kind);
  };
  return { news: kind === null || kind === closed ? null : words[kind](), close, update };
}

interface Facts {
  readonly asOf: string;
  readonly published: string | null;
  /** The language that could not be had. */
  readonly missing: string | null;
  readonly edition: string | null;
}

const nameOf = (language: string): string =>
  new Intl.DisplayNames(m.locale_tag(), { type: 'language' }).of(language) ?? language;

const missingNews = (language: string): News => ({
  heading: m.languages_missing_heading({ language: nameOf(language) }),
  body: m.languages_missing({ language: nameOf(language), own: nameOf(OWN_LANGUAGE) }),
  action: null,
  close: m.result_close(),
  edition: null,
});

function useWords({
  asOf,
  published,
  edition,
  missing,
}: Facts): Readonly<Record<NonNullable<Kind>, () => News>> {
  const { day } = format;
  const later = m.offline_later();
  return {
    language: () => missingNews(missing ?? ''),
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
