import { useEffect, useState } from 'react';
import { afterPaint } from '../../platform/after-paint';

const fetchFinder = () => import('./finder');
export type Finder = Awaited<ReturnType<typeof fetchFinder>>;

/** What finds cars, fetched once the questions are painted; `missing` where it cannot be had. */
export function useFinder(): Finder | 'missing' | null {
  const [finder, setFinder] = useState<Finder | 'missing' | null>(null);
  useEffect(() => afterPaint(() => void fetchFinder().then(setFinder, () => setFinder('missing'))), []);
  return finder;
}
