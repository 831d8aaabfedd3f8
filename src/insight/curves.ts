import { isDecimal, readDecimal } from '../kernel/decimal';
import {
  type Act,
  amountOf,
  type Country,
  type Entry,
  type Evaluation,
  evaluate,
  type MineralId,
  NOT_KNOWN,
  type Part,
  type Rulebook,
  type Scenario,
  valueAddedIn,
} from '../law';
import { readForm } from '../scenario-form';
import { formUnder, pricedSets, type ReadingsGround } from './readings';
import { scaledValue } from './what-moves';
import type { Work } from './work';

/** What runs along the curve. */
export type CurveOf =
  /** The price of one mineral: 100 is as entered, in percent. */
  | { readonly kind: 'price'; readonly mineral: MineralId }
  /** The usual prices of each year, all minerals at once: the place is the year. */
  | { readonly kind: 'prices' }
  /** One country's part of a stage, in percent; the other places share the rest as they do now. */
  | { readonly kind: 'country'; readonly country: Country; readonly stage: 'extraction' | 'processing' };

/** What can be followed point by point. */
export type AlongCurve = Exclude<CurveOf, { kind: 'prices' }>;

export interface CurvePoint {
  /** Percent. */
  readonly x: number;
  /** Percents of the minerals' value: what surely counts, with the best pairing, and had all not known counted. */
  readonly min: number;
  readonly max: number;
  readonly possible: number;
  readonly status: Evaluation['minerals']['status'];
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
/** Halving a step so often comes within a hundredth of a percent. */
const HALVINGS = 12;

/** The share along one price or one country's part, point by point, and where it crosses the percentage. */
export function* curve(of: AlongCurve, scenario: Scenario, rulebook: Rulebook): Work<Curve> {
  const { from, to, steps: most } = of.kind === 'price' ? PRICES : PARTS;
  const isLong = (scenario.minerals?.entries.length ?? 0) > MANY_ENTRIES;
  const steps = isLong ? FEW_STEPS : most;
  const at = (x: number): CurvePoint => pointOf(x, evaluate(alongCurve(of, scenario, x), rulebook));
  const points: CurvePoint[] = [];
  for (let step = 0; step <= steps; step += 1) {
    points.push(at(from + ((to - from) * step) / steps));
    yield;
  }
  const crossings: number[] = [];
  for (const [index, right] of points.entries()) {
    const left = points[index - 1];
    if (left === undefined || isMet(left) === isMet(right)) continue;
    let [low, high] = [left.x, right.x];
    for (let turn = 0; turn < HALVINGS; turn += 1) {
      const middle = (low + high) / 2;
      if (isMet(at(middle)) === isMet(left)) low = middle;
      else high = middle;
      yield;
    }
    crossings.push((low + high) / 2);
  }
  const { thresholdPercent } = evaluate(scenario, rulebook).minerals;
  return { of, points, thresholdPercent, crossings };
}

/** The share under the usual prices of each year, where the form takes its prices from a set; undefined elsewhere. */
export function* priceSetCurve(ground: ReadingsGround): Work<Curve | undefined> {
  const sets = pricedSets(ground).filter(({ basis }) => basis === 'usual');
  const { aluminumScope: aluminum } = ground.values.battery;
  const points: CurvePoint[] = [];
  let thresholdPercent: number | null = null;
  for (const { id, year } of [...sets].sort((a, b) => a.year - b.year)) {
    const { scenario } = readForm(formUnder(ground, { prices: id, aluminum }));
    const evaluation = evaluate(scenario, ground.rulebook);
    thresholdPercent = evaluation.minerals.thresholdPercent;
    points.push(pointOf(year, evaluation));
    yield;
  }
  const isMoved = points.some(({ min, max }) => min !== points[0]?.min || max !== points[0]?.max);
  return isMoved ? { of: { kind: 'prices' }, points, thresholdPercent, crossings: [] } : undefined;
}

const isMet = ({ status }: CurvePoint): boolean => status === 'met';

function pointOf(x: number, { minerals: { share, status } }: Evaluation): CurvePoint {
  const { min, max, possible } = share ?? { min: 0, max: 0, possible: 0 };
  return { x, min, max, possible, status };
}

/** The scenario at a place of the curve. */
export function alongCurve(of: AlongCurve, scenario: Scenario, x: number): Scenario {
  const { minerals } = scenario;
  if (minerals === undefined) return scenario;
  const change = (entry: Entry): Entry => {
    if (of.kind === 'country') return withPart(entry, of, x);
    return entry.mineral === of.mineral ? scaledValue(entry, x / 100) : entry;
  };
  return { ...scenario, minerals: { ...minerals, entries: minerals.entries.map(change) } };
}

type CountryPart = Extract<CurveOf, { kind: 'country' }>;

/** The entry with so many percent of a stage in a country; an entry without the stage stays. */
function withPart(entry: Entry, { country, stage }: CountryPart, percent: number): Entry {
  if (entry.kind === 'chain') {
    const acts = entry[stage];
    return acts === undefined ? entry : { ...entry, [stage]: movedActs(acts, country, percent) };
  }
  const parts = entry[stage];
  return parts === undefined ? entry : { ...entry, [stage]: movedParts(parts, country, percent) };
}

function movedParts(parts: readonly Part[], country: Country, percent: number): readonly Part[] {
  const own = sum(parts.filter((part) => part.country === country).map(({ percent: of }) => Number(of)));
  const rest = own >= 100 ? 0 : (100 - percent) / (100 - own);
  const others = parts
    .filter((part) => part.country !== country)
    .map((part) => ({ country: part.country, amount: Number(part.percent) * rest }));
  return readable([...others, { country, amount: percent }]).map(({ country: at, text }) => ({
    country: at,
    percent: text,
  }));
}

/** Parts of a chain's stage are percents of its value added: their sum does not matter. */
function movedActs(acts: readonly Act[], country: Country, percent: number): readonly Act[] {
  const amounts = acts.map((act) => ({
    country: act.country,
    amount: amountOf(act) ?? Number(valueAddedIn(act)),
  }));
  const others = amounts.filter((act) => act.country !== country && act.amount > 0);
  const whole = sum(others.map(({ amount }) => amount));
  // Where all of it is in the country already, nobody knows where the rest would be.
  const rest = others.length > 0 ? others : [{ country: NOT_KNOWN, amount: 1 }];
  const scaled = rest.map((act) => ({ ...act, amount: (act.amount * (100 - percent)) / (whole || 1) }));
  return readable([...scaled, { country, amount: percent }]).map(({ country: at, text }) => ({
    country: at,
    valueAddedUsd: text,
  }));
}

function readable(places: readonly { readonly country: Country; readonly amount: number }[]) {
  return places.flatMap(({ country, amount }) => {
    const text = readDecimal(String(Math.floor(amount * 1e6) / 1e6));
    return isDecimal(text) && amount > 0 ? [{ country, text }] : [];
  });
}

const sum = (amounts: readonly number[]): number => amounts.reduce((all, each) => all + each, 0);
