import { isDecimal, readDecimal } from '../kernel/decimal';
import {
  type Act,
  amountOf,
  type Country,
  type Entry,
  type MineralId,
  NOT_KNOWN,
  type Part,
  type Scenario,
  valueAddedIn,
} from '../law';
import { scaledValue } from './scaled-value';

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

/** The scenario at a place of the curve. */
export function alongCurve(of: AlongCurve, scenario: Scenario, x: number): Scenario {
  const { minerals } = scenario;
  if (minerals === undefined) return scenario;
  return {
    ...scenario,
    minerals: { ...minerals, entries: minerals.entries.map((entry) => entryAlong(of, entry, x)) },
  };
}

/** The entry at a place of the curve; the same one where the place leaves it alone. */
function entryAlong(of: AlongCurve, entry: Entry, x: number): Entry {
  if (of.kind === 'country') return withPart(entry, of, x);
  return entry.mineral === of.mineral ? scaledValue(entry, x / 100) : entry;
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
