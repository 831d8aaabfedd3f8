import type { Evaluation, Range } from '../law';
import type { Format } from './format';
import { m } from './index';

/** What a share is held against when it is written down. */
export interface Held {
  /** Percent; null when the law asks for none. */
  readonly threshold: number | null;
  /** Whether exact arithmetic found the share under the threshold. */
  readonly under: boolean;
}

/** The language to write in. */
export interface Words {
  readonly format: Format;
}

/** Shares are correct to 1e-9: what is nearer than that to a whole figure is that figure. */
const SAME = 1e-9;
const MOST_DECIMALS = 9;

/**
 * A share in percent, with as many decimals as it takes never to be rounded onto or across 0, the threshold
 * or 100: `59.9999` stays so, `60` is written only for what is 60.
 */
export function shareWords({ format }: Words, share: number, { threshold, under }: Held): string {
  if (threshold !== null && under && share > threshold - SAME)
    return m.result_share_under({ percent: format.percent(threshold, MOST_DECIMALS) });
  const guards = threshold === null ? [0, 100] : [0, threshold, 100];
  for (let decimals = 1; decimals <= MOST_DECIMALS; decimals += 1) {
    const rounded = Number(share.toFixed(decimals));
    if (guards.every((guard) => side(rounded, guard) === side(share, guard)))
      return format.percent(rounded, decimals);
  }
  return format.percent(share, MOST_DECIMALS);
}

/** -1 under the guard, 0 on it, 1 over it. */
const side = (share: number, guard: number): number =>
  Math.abs(share - guard) < SAME ? 0 : Math.sign(share - guard);

/** What is left of a whole beside the percentage: what the rest of a share is held against. */
export const rest = (percent: number | null): number | null => (percent === null ? null : 100 - percent);

/** The ends of the minerals' share in words, each held against the percentage as exact arithmetic found it. */
export function mineralShareWords(
  words: Words,
  { status, thresholdPercent: threshold }: Pick<Evaluation['minerals'], 'status' | 'thresholdPercent'>,
  { min, estimate, max, possible }: Range,
): Readonly<Record<keyof Range, string>> {
  const isUnderAtMost = status === 'failed' || status === 'unknown';
  return {
    min: shareWords(words, min, { threshold, under: isUnderAtMost || status === 'depends' }),
    estimate: shareWords(words, estimate, { threshold, under: isUnderAtMost }),
    max: shareWords(words, max, { threshold, under: isUnderAtMost }),
    possible: shareWords(words, possible, { threshold, under: status === 'failed' }),
  };
}
