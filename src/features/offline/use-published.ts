import { useEffect, useRef, useState } from 'react';
import { fetchPublished, newerLaw, newerThan, type OwnEditions } from '../../data/published';
import type { Day } from '../../kernel/day';
import { appCopy } from '../../platform/app-copy';
import { onReturn } from '../../platform/page';

/** Pages stay open for days: what is published is asked for when one is come back to, but not more often. */
const BETWEEN = 60 * 60 * 1000;
/** How long the newer version is given to come by itself before it is spoken of. */
const PATIENCE = 10_000;

export interface PublishedNews {
  /** The day of published data that is newer than the page's own; null while none is known of. */
  readonly asOf: Day | null;
  /** The edition of the law in it; null while none is known of, or it is the page's own. */
  readonly edition: string | null;
  /** Whether that is worth saying by itself. */
  readonly isDue: boolean;
}

/** Asks what is published, at the start, whenever the page is come back to, and once a newer build is known of. */
export function usePublished(own: OwnEditions, isNewerKnown: boolean): PublishedNews {
  const [asOf, setAsOf] = useState<Day | null>(null);
  const [edition, setEdition] = useState<string | null>(null);
  const [isDue, setDue] = useState(false);
  const latest = useRef(own);
  useEffect(() => {
    latest.current = own;
  }, [own]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a newer build is asked about at once
  useEffect(() => {
    let isGone = false;
    let askedAt = Number.NEGATIVE_INFINITY;
    const ask = async () => {
      if (performance.now() - askedAt < BETWEEN) return;
      // From now on, or a page come back to while the answer is on its way would ask twice.
      askedAt = performance.now();
      appCopy.look();
      const published = await fetchPublished(import.meta.env.BASE_URL);
      if (published === null) askedAt = Number.NEGATIVE_INFINITY;
      if (isGone || published === null) return;
      setAsOf(newerThan(latest.current, published));
      setEdition(newerLaw(latest.current, published));
    };
    void ask();
    const stop = onReturn(() => void ask());
    return () => {
      isGone = true;
      stop();
    };
  }, [isNewerKnown]);
  useEffect(() => {
    if (asOf === null) return;
    const timer = setTimeout(() => setDue(true), PATIENCE);
    return () => clearTimeout(timer);
  }, [asOf]);
  return { asOf, edition, isDue };
}
