import {
  type Country,
  type Entry,
  type EntryResult,
  type MineralId,
  NOT_KNOWN,
  sourcingTest,
} from '../../law';
import { reachOf, type StagePart, stageParts } from './stage-parts';
import { countingAt, type Outcome, type Weighed } from './weighed';

type Place = Pick<StagePart, 'country' | 'state'>;

/** A part of the value, with all the places it went through. */
export interface Path {
  readonly mineral: MineralId;
  /** Absent for what is recycled. */
  readonly extraction?: Place;
  /** Where it was processed, or recycled. */
  readonly processing: Place;
  readonly outcome: Outcome;
  readonly usd: number;
}

/**
 * The listed minerals' value by path; each path has its outcome by its own merits, and the outcomes add up to the
 * evaluation's least, greatest and possible value. Where shares leave the pairing open, it is the one in which
 * most counts: what hangs on it is told as `depends`.
 */
export function pathsOf(weighed: Weighed): readonly Path[] {
  const { scenario, rulebook, evaluation } = weighed;
  const counting = countingAt(weighed);
  const isFifty = sourcingTest(scenario, rulebook) === 'fifty-percent-value-added';
  return (scenario.minerals?.entries ?? []).flatMap((entry, index) => {
    const result = evaluation.minerals.entries[index];
    if (result === undefined || !result.counted) return [];
    const whole = entry.kind === 'chain' && isFifty;
    const paths = [
      ...unrecycled(entry, counting(entry, 'extraction')),
      ...recycled(entry, counting(entry, 'recycling')),
    ];
    return whole ? asOne(paths, result) : paths;
  });
}

/** Under the 50 % test a chain counts as a whole or not at all: by the stage that reaches half. */
function asOne(paths: readonly Path[], { qualifyingPercent }: EntryResult): readonly Path[] {
  const outcome = qualifyingPercent.min > 0 ? 'counts' : reachesHalf(paths) ? 'not-known' : 'does-not';
  return paths.map((path) => ({ ...path, outcome }));
}

/** Half of a stage, but for rounding. */
const HALF = 0.5 - 1e-12;

function reachesHalf(paths: readonly Path[]): boolean {
  const sum = (all: readonly Path[]): number => all.reduce((total, { usd }) => total + usd, 0);
  return sum(paths.filter(({ outcome }) => outcome !== 'does-not')) >= HALF * sum(paths);
}

function recycled(entry: Entry, counting: ReadonlySet<Country>): readonly Path[] {
  const value = Number(entry.valueUsd) * reachOf(entry, 'recycling');
  return stageParts(entry, 'recycling').map((place) => ({
    mineral: entry.mineral,
    processing: place,
    outcome: OUTCOME_OF[standingOf(place, counting)],
    usd: value * place.part,
  }));
}

/** Whether a place counts, cannot be known to, or does not. */
type Standing = 'yes' | 'open' | 'no';
const STANDINGS = ['yes', 'open', 'no'] as const;
const OUTCOME_OF = { yes: 'counts', open: 'not-known', no: 'does-not' } as const;

function standingOf({ country, state }: Place, counting: ReadonlySet<Country>): Standing {
  if (state !== 'named') return 'no';
  return country === NOT_KNOWN ? 'open' : counting.has(country) ? 'yes' : 'no';
}

/** The parts of a stage that stand alike. */
interface Block {
  readonly standing: Standing;
  readonly parts: readonly StagePart[];
  readonly size: number;
}

function blocksOf(parts: readonly StagePart[], counting: ReadonlySet<Country>): readonly Block[] {
  return STANDINGS.map((standing) => {
    const alike = parts.filter((part) => standingOf(part, counting) === standing);
    return { standing, parts: alike, size: alike.reduce((sum, { part }) => sum + part, 0) };
  }).filter(({ size }) => size > 0);
}

/**
 * A chain is one material, so what counts at one stage lies over what counts at the other. Of shares by country
 * nobody knows the pairing: there they lie end to end, as far as they reach, which is the most that can count.
 */
function unrecycled(entry: Entry, counting: ReadonlySet<Country>): readonly Path[] {
  const value = Number(entry.valueUsd) * reachOf(entry, 'extraction');
  const extraction = blocksOf(stageParts(entry, 'extraction'), counting);
  const processing = blocksOf(stageParts(entry, 'processing'), counting);
  const counted = (blocks: readonly Block[]): number =>
    blocks.find(({ standing }) => standing === 'yes')?.size ?? 0;
  const byExtraction = counted(extraction) >= counted(processing);
  const laid = overlaid(extraction, entry.kind === 'chain' ? processing : [...processing].reverse());
  return laid.flatMap(({ from, to, length }) => {
    const outcome = byExtraction
      ? outcomeOf(from.standing, to.standing)
      : outcomeOf(to.standing, from.standing);
    const scale = (value * length) / (from.size * to.size);
    return from.parts.flatMap((source) =>
      to.parts.map((refinery) => ({
        mineral: entry.mineral,
        extraction: source,
        processing: refinery,
        outcome,
        usd: scale * source.part * refinery.part,
      })),
    );
  });
}

/** By the stage that gives the ratio; what only the other stage would make count depends on the pairing. */
function outcomeOf(deciding: Standing, other: Standing): Outcome {
  if (deciding === 'yes') return 'counts';
  if (other === 'yes') return 'depends';
  return deciding === 'open' || other === 'open' ? 'not-known' : 'does-not';
}

interface Overlap {
  readonly from: Block;
  readonly to: Block;
  readonly length: number;
}

/** Two rows of blocks, each 1 long, laid over one another. */
function overlaid(above: readonly Block[], below: readonly Block[]): readonly Overlap[] {
  const spans = spansOf(below);
  return spansOf(above)
    .flatMap(({ block: from, start, end }) =>
      spans.map((other) => ({
        from,
        to: other.block,
        length: Math.min(end, other.end) - Math.max(start, other.start),
      })),
    )
    .filter(({ length }) => length > 1e-12);
}

function spansOf(blocks: readonly Block[]) {
  let end = 0;
  return blocks.map((block) => {
    const start = end;
    end += block.size;
    return { block, start, end };
  });
}
