import {
  type Country,
  countriesThatCount,
  type Entry,
  type Evaluation,
  NOT_KNOWN,
  type Rulebook,
  type Scenario,
} from '../../law';
import { type PlacedValue, placedValue } from './stage-value';

/** Where value goes: from mineral to extraction, on to processing, and on to what it does for the share. */
export const COLUMNS = ['mineral', 'extraction', 'processing', 'outcome'] as const;
export type Column = (typeof COLUMNS)[number];

export interface FlowLink {
  /** The column it starts in: 0, 1 or 2. */
  readonly column: number;
  readonly from: string;
  readonly to: string;
  readonly usd: number;
}

export interface Flow {
  readonly links: readonly FlowLink[];
  /** Keys of each column's nodes, greatest first; `OTHERS` last. */
  readonly columns: readonly (readonly string[])[];
}

/** Stands for the tail of a column. */
export const OTHERS = '…';
/** Where extraction would be, for what is recycled. */
export const RECYCLED = 'recycled';
/** Marks a country of recycling among those of processing. */
export const RECYCLING = 'recycling:';

const MOST_NODES = 8;

type Outcome = 'counts' | 'depends' | 'does-not';

interface Path {
  readonly keys: readonly [mineral: string, extraction: string, processing: string, outcome: Outcome];
  readonly usd: number;
}

export interface Weighed {
  readonly scenario: Scenario;
  readonly rulebook: Rulebook;
  readonly evaluation: Evaluation;
}

/** The flow of the listed minerals' value in USD; its outcomes are those of the evaluation. For display. */
export function flowOf({ scenario, rulebook, evaluation }: Weighed): Flow {
  const partners = countriesThatCount(scenario, rulebook);
  const northAmerica: ReadonlySet<Country> = new Set(rulebook.partners.northAmerica.countries);
  const paths: Path[] = [];
  (scenario.minerals?.entries ?? []).forEach((entry, index) => {
    const result = evaluation.minerals.entries[index];
    if (result === undefined || !result.counted) return;
    const refined = refinedIn(entry, partners(entry.mineral), northAmerica);
    const outcomes = outcomesOf(refined, Number(entry.valueUsd), result.qualifyingPercent);
    refined.forEach((place, at) => {
      for (const [outcome, usd] of outcomes[at] ?? [])
        for (const [source, part] of sourcesOf(entry, place))
          paths.push({ keys: [entry.mineral, source, place.key, outcome], usd: usd * part });
    });
  });
  return linked(paths);
}

interface Refined {
  readonly key: string;
  readonly usd: number;
  readonly counts: boolean;
  readonly recycled: boolean;
}

function refinedIn(
  entry: Entry,
  partners: ReadonlySet<string>,
  northAmerica: ReadonlySet<string>,
): readonly Refined[] {
  const place =
    (recycled: boolean) =>
    ({ country, usd }: PlacedValue): Refined => ({
      key: recycled ? `${RECYCLING}${country}` : country,
      usd,
      counts: (recycled ? northAmerica : partners).has(country),
      recycled,
    });
  return [
    ...placedValue(entry, 'processing').map(place(false)),
    ...placedValue(entry, 'recycling').map(place(true)),
  ];
}

/** What is extracted is paired with what is processed as if at random. */
function sourcesOf(entry: Entry, { recycled }: Refined): readonly (readonly [key: string, part: number])[] {
  if (recycled) return [[RECYCLED, 1]];
  const places = placedValue(entry, 'extraction');
  const total = places.reduce((sum, { usd }) => sum + usd, 0);
  return total === 0 ? [[NOT_KNOWN, 1]] : places.map(({ country, usd }) => [country, usd / total]);
}

type Outcomes = readonly (readonly [Outcome, number])[];

/** What counts goes to places that count first, as far as they reach; the rest is spread over the others. */
function outcomesOf(
  refined: readonly Refined[],
  value: number,
  { min, max }: { readonly min: number; readonly max: number },
): readonly Outcomes[] {
  const [counts, depends] = [(value * min) / 100, (value * (max - min)) / 100];
  const good = refined.filter((each) => each.counts).reduce((sum, { usd }) => sum + usd, 0);
  const toGood = Math.min(good, counts);
  const others = value - toGood;
  return refined.map((place) => {
    const inGood = place.counts && good > 0 ? (place.usd * toGood) / good : 0;
    const left = place.usd - inGood;
    const share = others > 0 ? left / others : 0;
    const all: Outcomes = [
      ['counts', inGood + share * (counts - toGood)],
      ['depends', share * depends],
      ['does-not', share * (others - (counts - toGood) - depends)],
    ];
    return all.filter(([, usd]) => usd > value * 1e-12);
  });
}

function linked(paths: readonly Path[]): Flow {
  const columns = COLUMNS.map((_, column) => nodesOf(paths, column));
  const links = new Map<string, FlowLink>();
  for (const { keys, usd } of paths)
    for (let column = 0; column < COLUMNS.length - 1; column += 1) {
      const from = shownAs(columns[column], keys[column]);
      const to = shownAs(columns[column + 1], keys[column + 1]);
      const key = `${column}|${from}|${to}`;
      links.set(key, { column, from, to, usd: (links.get(key)?.usd ?? 0) + usd });
    }
  return { links: [...links.values()].sort((a, b) => a.column - b.column || b.usd - a.usd), columns };
}

const shownAs = (nodes: readonly string[] = [], key = OTHERS): string => (nodes.includes(key) ? key : OTHERS);

const ORDER: readonly string[] = ['counts', 'depends', 'does-not'];

function nodesOf(paths: readonly Path[], column: number): readonly string[] {
  const sums = new Map<string, number>();
  for (const { keys, usd } of paths) {
    const key = keys[column] ?? OTHERS;
    sums.set(key, (sums.get(key) ?? 0) + usd);
  }
  if (column === COLUMNS.length - 1) return ORDER.filter((outcome) => sums.has(outcome));
  const sorted = [...sums].sort(([, a], [, b]) => b - a).map(([key]) => key);
  return sorted.length <= MOST_NODES ? sorted : [...sorted.slice(0, MOST_NODES - 1), OTHERS];
}
