import { toBigMicros } from '../../kernel/decimal';
import { compareFractions, type Fraction, sumFractions } from '../../kernel/ratio';
import {
  type Country,
  type Entry,
  evaluate,
  isListed,
  leastPart,
  type Rulebook,
  type Scenario,
} from '../../law';
import type { Work } from '../work';
import { placesOf, type Stage } from './move-stage';
import { type Effect, type Grouping, groupsOf, type RankedGroup, type Weighed } from './ranked-groups';
import { lacking } from './shortest-way';
import { everyChange, stagesOf } from './stage-change';
import { withoutStage } from './without-stage';

/** One stage of one entry: moved where it counts, or lost. */
export interface RankedMove extends Effect {
  readonly entryId: string;
  readonly stage: Stage;
  /** Where it is moved to; absent of one that is lost. */
  readonly country?: Country;
  /** USD of the entry's value that moves with it; for display. */
  readonly movedUsd: number;
}

export interface WhatWouldChange {
  /** Whether more is to count, or what counts is to be lost: once the percentage is reached. */
  readonly direction: 'gain' | 'loss';
  /** Percent; null where the law of the day asks for none. */
  readonly thresholdPercent: number | null;
  /** Points from the least share to the percentage, above 0 where it is reached; null without a percentage. */
  readonly marginPoints: number | null;
  /** Greatest first; those that do nothing are left out. */
  readonly moves: readonly RankedMove[];
  readonly groups: Readonly<Record<Grouping, readonly RankedGroup[]>>;
}

/** So many entries between two steps. */
const STEP = 50;

/** Every single change of a stage and of a group by its points; undefined where nothing listed is entered. */
export function* whatWouldChange(scenario: Scenario, rulebook: Rulebook): Work<WhatWouldChange | undefined> {
  const { minerals } = evaluate(scenario, rulebook);
  const { share, thresholdPercent, status } = minerals;
  if (share === null) return undefined;
  yield;
  const direction = status === 'met' ? 'loss' : 'gain';
  const total = Number(minerals.totalValueUsd);
  const gap = thresholdPercent === null ? undefined : lacking(scenario, rulebook, thresholdPercent);
  const effect = effectIn({ total, gap, direction });
  const movesOf = direction === 'gain' ? gains(scenario, rulebook) : losses(scenario, rulebook);
  const moves: RankedMove[] = [];
  const weighed: Weighed[] = [];
  for (const [at, entry] of (scenario.minerals?.entries ?? []).entries()) {
    if (at % STEP === STEP - 1) yield;
    const found = movesOf(entry);
    moves.push(...found.moves.map(({ by, ...move }) => ({ ...move, ...effect([by]) })));
    if (found.whole !== undefined) weighed.push({ entry, effect: found.whole });
  }
  const groupsBy = (by: Grouping) => groupsOf(by, weighed, effect);
  return {
    direction,
    thresholdPercent,
    marginPoints: thresholdPercent === null ? null : share.min - thresholdPercent,
    moves: moves
      .filter(({ points }) => points > 0)
      .sort((a, b) => b.points - a.points || a.movedUsd - b.movedUsd),
    groups: { mineral: groupsBy('mineral'), route: groupsBy('route'), supplier: groupsBy('supplier') },
  };
}

interface Found {
  readonly moves: readonly (Omit<RankedMove, keyof Effect> & { readonly by: Fraction })[];
  /** Of the entry as a whole; undefined for a mineral off the list. */
  readonly whole: Fraction | undefined;
}

const NONE: Fraction = { numerator: 0n, denominator: 1n };

function gains(scenario: Scenario, rulebook: Rulebook): (entry: Entry) => Found {
  const listed = isListed(rulebook);
  const changes = everyChange(scenario, rulebook);
  return (entry) => {
    const found = listed(entry.mineral) ? changes(entry) : [];
    const best = found.map(({ gain }) => gain).sort((a, b) => compareFractions(b, a))[0];
    return {
      moves: found.map(({ entryId, stage, country, gain, moved }) => ({
        entryId,
        stage,
        country,
        movedUsd: usd(moved),
        by: gain,
      })),
      whole: listed(entry.mineral) ? (best ?? NONE) : undefined,
    };
  };
}

function losses(scenario: Scenario, rulebook: Rulebook): (entry: Entry) => Found {
  const least = leastPart(scenario, rulebook);
  return (entry) => {
    const now = least(entry);
    if (now === undefined) return { moves: [], whole: undefined };
    const value = toBigMicros(entry.valueUsd);
    const lost = (then: Fraction): Fraction => ({
      numerator: value * (now.numerator * then.denominator - then.numerator * now.denominator),
      denominator: now.denominator * then.denominator,
    });
    const whole = lost(NONE);
    return {
      moves: stagesOf(entry).flatMap((stage) => {
        const then = placesOf(entry, stage).length === 0 ? undefined : least(withoutStage(entry, stage));
        return then === undefined
          ? []
          : [{ entryId: entry.id, stage, movedUsd: Number(entry.valueUsd), by: lost(then) }];
      }),
      whole,
    };
  };
}

const MICROS = 1e6;
const usd = ({ numerator, denominator }: Fraction): number =>
  Number(numerator) / Number(denominator) / MICROS;

interface Scale {
  readonly total: number;
  readonly gap: Fraction | undefined;
  readonly direction: WhatWouldChange['direction'];
}

/** Doubles tell unless both are nearer than this part of each other. */
const NEAR = 1e-9;

/** Points of all these together, and whether they reach the percentage, or fall under it; exact where it is close. */
function effectIn({ total, gap, direction }: Scale): (by: readonly Fraction[]) => Effect {
  const needed = gap === undefined ? undefined : usd(gap);
  return (by) => {
    const sum = by.reduce((all, each) => all + usd(each), 0);
    const points = total === 0 ? 0 : (100 * sum) / total;
    if (needed === undefined || gap === undefined || points === 0) return { points, decides: false };
    const over = direction === 'gain' ? sum - needed : sum + needed;
    if (Math.abs(over) > NEAR * total) return { points, decides: over > 0 };
    const exact = compareFractions(sumFractions(by), direction === 'gain' ? gap : negative(gap));
    return { points, decides: direction === 'gain' ? exact >= 0 : exact > 0 };
  };
}

const negative = ({ numerator, denominator }: Fraction): Fraction => ({ numerator: -numerator, denominator });
