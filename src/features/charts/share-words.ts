import type { Evaluation } from '../../law';
import { m } from '../../text';
import { format } from '../../text/format';
import { mineralShareWords } from '../../text/share';
import { possibleOf } from './by-mineral/series';
import { NO_PARTS, type Parts } from './meanings';

/** The share's ends in words, or one figure where they are the same; a dash where nothing is entered. */
export function shareRange({ minerals }: Evaluation): string {
  if (minerals.share === null) return m.insight_compare_absent();
  const { min, max } = mineralShareWords({ format }, minerals, minerals.share);
  return min === max ? min : m.result_share_range({ min, max });
}

/** The share as parts of a bar. */
export function shareParts({ minerals }: Evaluation): Parts {
  if (minerals.share === null) return NO_PARTS;
  const { min, max } = minerals.share;
  const possible = possibleOf(minerals.share);
  return { counts: min, depends: max - min, 'not-known': possible - max, 'does-not': 100 - possible };
}

/** Of each part the most of any: what there is none of in any has no place in a legend. */
export const mostParts = (all: readonly Parts[]): Parts =>
  all.reduce<Parts>(
    (most, parts) => ({
      counts: Math.max(most.counts, parts.counts),
      depends: Math.max(most.depends, parts.depends),
      'not-known': Math.max(most['not-known'], parts['not-known']),
      'does-not': Math.max(most['does-not'], parts['does-not']),
    }),
    NO_PARTS,
  );

/** Points in words, in the number that is shown. */
export const pointsWords = (points: number, decimals: number): string =>
  m.asked_points(countedPoints(points, decimals));

/** Points as shown, and what their word goes by. */
export const countedPoints = (points: number, decimals: number): { points: string; count: number } => ({
  points: format.number(points, decimals),
  count: Number(points.toFixed(decimals)),
});
