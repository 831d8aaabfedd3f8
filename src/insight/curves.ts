import type { HeldMinerals, MineralsResult, Rulebook, Scenario } from '../law';
import { readForm } from '../scenario-form';
import { type AlongCurve, alongCurve, type CurveOf } from './entry-along';
import { entriesUnder } from './figures-under';
import { entriesOf, holder } from './held';
import { pricedSets, type ReadingsGround } from './readings';
import type { Work } from './work';

export interface CurvePoint {
  /** Percent. */
  readonly x: number;
  /** Percents of the minerals' value: what surely counts, with the best pairing, and had all not known counted. */
  readonly min: number;
  readonly max: number;
  readonly possible: number;
  readonly status: MineralsResult['status'];
}

export interface Curve {
  readonly of: CurveOf;
  readonly points: readonly CurvePoint[];
  /** Percent; null where the law of the day asks for none. */
  readonly thresholdPercent: number | null;
  /** Where what surely counts reaches the percentage or falls under it; in the points' unit, within 0.01. */
  readonly crossings: readonly number[];
}

/** From a tenth of the price to three times as much. */
const PRICES = { from: 10, to: 300, steps: 58 };
const PARTS = { from: 0, to: 100, steps: 40 };
const FEW_STEPS = 12;
/** Beyond so many entries a curve has fewer points. */
const MANY_ENTRIES = 500;
/** A crossing in the middle of so narrow a step is within a hundredth of a percent. */
const NEAR = 0.02;

/** The share along one price or one country's part, point by point, and where it crosses the percentage. */
export function* curve(of: AlongCurve, scenario: Scenario, rulebook: Rulebook): Work<Curve> {
  const { from, to, steps: most } = of.kind === 'price' ? PRICES : PARTS;
  const isLong = (scenario.minerals?.entries.length ?? 0) > MANY_ENTRIES;
  const steps = isLong ? FEW_STEPS : most;
  const held = holder(scenario, rulebook);
  const at = (x: number): CurvePoint => pointOf(x, held(entriesOf(alongCurve(of, scenario, x))));
  const { thresholdPercent } = held([]);
  const points: CurvePoint[] = [];
  for (let step = 0; step <= steps; step += 1) {
    points.push(at(from + ((to - from) * step) / steps));
    yield;
  }
  const crossings: number[] = [];
  for (const [index, right] of points.entries()) {
    const left = points[index - 1];
    if (left === undefined || isMet(left) === isMet(right)) continue;
    crossings.push(yield* crossing(left, right, { at, threshold: thresholdPercent ?? 0 }));
  }
  return { of, points, thresholdPercent, crossings };
}

interface Searched {
  readonly at: (x: number) => CurvePoint;
  readonly threshold: number;
}

/** Every so many turns the step is halved, where the straight line between its ends leads slowly. */
const HALVED = 3;

/** Where between two points the status turns. */
function* crossing(left: CurvePoint, right: CurvePoint, { at, threshold }: Searched): Work<number> {
  let [low, high] = [left, right];
  for (let turn = 1; high.x - low.x > NEAR; turn += 1) {
    const middle = at(turn % HALVED === 0 ? (low.x + high.x) / 2 : beside(low, high, threshold));
    if (isMet(middle) === isMet(left)) low = middle;
    else high = middle;
    yield;
  }
  return (low.x + high.x) / 2;
}

/** Just beyond where the straight line between two points crosses, on the longer side: two such turns enclose a crossing. */
function beside(low: CurvePoint, high: CurvePoint, threshold: number): number {
  const part = (threshold - low.min) / (high.min - low.min);
  const guess = low.x + (high.x - low.x) * (part >= 0 && part <= 1 ? part : 0.5);
  return guess - low.x > high.x - guess ? guess - 0.4 * NEAR : guess + 0.4 * NEAR;
}

/** The share under the usual prices of each year, where the form takes its prices from a set; undefined elsewhere. */
export function* priceSetCurve(ground: ReadingsGround): Work<Curve | undefined> {
  const sets = pricedSets(ground).filter(({ basis }) => basis === 'usual');
  const { aluminumScope: aluminum } = ground.values.battery;
  const { scenario } = readForm(ground.values);
  const held = holder(scenario, ground.rulebook);
  const points: CurvePoint[] = [];
  let thresholdPercent: number | null = null;
  for (const { id, year } of [...sets].sort((a, b) => a.year - b.year)) {
    const found = held(entriesUnder(scenario, ground, { prices: id, aluminum }));
    thresholdPercent = found.thresholdPercent;
    points.push(pointOf(year, found));
    yield;
  }
  const isMoved = points.some(({ min, max }) => min !== points[0]?.min || max !== points[0]?.max);
  return isMoved ? { of: { kind: 'prices' }, points, thresholdPercent, crossings: [] } : undefined;
}

const isMet = ({ status }: CurvePoint): boolean => status === 'met';

function pointOf(x: number, { share, status }: Pick<HeldMinerals, 'share' | 'status'>): CurvePoint {
  const { min, max, possible } = share ?? { min: 0, max: 0, possible: 0 };
  return { x, min, max, possible, status };
}
