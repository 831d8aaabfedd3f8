import { compareFractions, type Fraction } from '../../kernel/ratio';
import type { StageChange } from './stage-change';

/** Beyond so many changes to choose from, an exact answer takes too long: 2^14 sums on either side. */
export const MOST_CHANGES = 28;

/** The sums of a choice of changes, over one denominator. */
interface Choice {
  readonly gain: bigint;
  readonly moved: bigint;
  readonly count: number;
  /** One bit for each change. */
  readonly bits: number;
}

/**
 * The choice of changes that moves the least value and gains at least what is lacking; among equals the
 * fewest. Exact: every choice of either half is looked at, and met with the best of the other half.
 * Undefined when all changes together gain too little, or there are more than can be tried.
 */
export function leastMoved(
  changes: readonly StageChange[],
  lacking: Fraction,
): readonly StageChange[] | undefined {
  if (changes.length > MOST_CHANGES) return undefined;
  const scale = commonDenominator([lacking, ...changes.flatMap(({ gain, moved }) => [gain, moved])]);
  const sized = changes.map(({ gain, moved }, index) => ({
    gain: over(gain, scale),
    moved: over(moved, scale),
    count: 1,
    bits: 1 << index,
  }));
  const middle = sized.length >> 1;
  const frontier = cheapestFirst(choices(sized.slice(middle)));
  let best: Choice | undefined;
  for (const first of choices(sized.slice(0, middle))) {
    const second = cheapestReaching(frontier, over(lacking, scale) - first.gain);
    if (second === undefined) continue;
    const both = add(first, second);
    if (best === undefined || isCheaper(both, best)) best = both;
  }
  return best && changes.filter((_, index) => (best.bits & (1 << index)) !== 0);
}

const NONE: Choice = { gain: 0n, moved: 0n, count: 0, bits: 0 };

const add = (a: Choice, b: Choice): Choice => ({
  gain: a.gain + b.gain,
  moved: a.moved + b.moved,
  count: a.count + b.count,
  bits: a.bits | b.bits,
});

const isCheaper = (a: Choice, b: Choice): boolean =>
  a.moved === b.moved ? a.count < b.count : a.moved < b.moved;

function choices(changes: readonly Choice[]): readonly Choice[] {
  let all = [NONE];
  for (const change of changes) all = all.concat(all.map((one) => add(one, change)));
  return all;
}

/** The choices worth having, by falling gain: each cheaper than all that gain more. */
function cheapestFirst(all: readonly Choice[]): readonly Choice[] {
  const falling = [...all].sort(
    (a, b) => Number(b.gain > a.gain) - Number(b.gain < a.gain) || cheaperFirst(a, b),
  );
  const frontier: Choice[] = [];
  for (const choice of falling) {
    const last = frontier.at(-1);
    if (last === undefined || isCheaper(choice, last)) frontier.push(choice);
  }
  return frontier;
}

const cheaperFirst = (a: Choice, b: Choice): number => Number(isCheaper(b, a)) - Number(isCheaper(a, b));

/** The last of the frontier that still gains as much: the further down, the cheaper. */
function cheapestReaching(frontier: readonly Choice[], lacking: bigint): Choice | undefined {
  let [low, high] = [0, frontier.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((frontier[middle]?.gain ?? lacking) >= lacking) low = middle + 1;
    else high = middle;
  }
  return frontier[low - 1];
}

const commonDenominator = (fractions: readonly Fraction[]): bigint =>
  fractions.reduce((common, { denominator }) => (common / gcd(common, denominator)) * denominator, 1n);

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));

const over = ({ numerator, denominator }: Fraction, common: bigint): bigint =>
  numerator * (common / denominator);

/** The changes by falling gain; among equals the one that moves less first. */
export const byGain = (changes: readonly StageChange[]): readonly StageChange[] =>
  [...changes].sort((a, b) => compareFractions(b.gain, a.gain) || compareFractions(a.moved, b.moved));
