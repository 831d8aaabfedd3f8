import { useEffect, useState } from 'react';
import { afterPaint } from '../../platform/after-paint';

const fetchFinder = () => import('./finder');
export type Finder = Awaited<ReturnType<typeof fetchFinder>>;

let there: Finder | null = null;

/** Acts once it is there; where it cannot be had, nothing is found or begun anew. */
export const whenFinderIsThere = (act: (finder: Finder) => void): void =>
  void fetchFinder().then(act, () => undefined);

/** What finds cars, fetched once the questions are painted; `missing` where it cannot be had. */
export function useFinder(): Finder | 'missing' | null {
  const [finder, setFinder] = useState<Finder | 'missing' | null>(there);
  useEffect(() => {
    const keep = (found: Finder): void => {
      there = found;
      setFinder(found);
    };
    return afterPaint(() => void fetchFinder().then(keep, () => setFinder('missing')));
  }, []);
  return finder;
}
