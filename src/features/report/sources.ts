import type { Requirement } from '../../text/requirements';
import { checkedSource } from '../../text/rules';
import type { Report } from './report-words';

/** Every citation the result rests on, once; those at one address and checked alike together. */
export function sourcesOf(requirements: readonly Requirement[]): Report['sources'] {
  const groups = new Map<string, { labels: Set<string>; url: string; note: string }>();
  for (const cite of requirements.flatMap(({ cites }) => cites)) {
    const { label, url, note } = checkedSource(cite);
    const group = groups.get(`${url} ${note}`) ?? { labels: new Set(), url, note };
    groups.set(`${url} ${note}`, group);
    group.labels.add(label);
  }
  return [...groups.values()].map(({ labels, url, note }) => ({ label: [...labels].join('; '), url, note }));
}
