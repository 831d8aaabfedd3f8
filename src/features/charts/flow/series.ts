import { NOT_KNOWN } from '../../../law';
import { type Path, pathsOf } from '../paths';
import { OUTCOMES, type Outcome, type Weighed } from '../weighed';

/** Where value goes: from mineral to extraction, on to processing, and on to what it does for the share. */
export const COLUMNS = ['mineral', 'extraction', 'processing', 'outcome'] as const;

/** A part of a path between two columns; its outcome is the whole path's. */
export interface FlowLink {
  /** The column it starts in: 0, 1 or 2. */
  readonly column: number;
  readonly from: string;
  readonly to: string;
  readonly outcome: Outcome;
  readonly usd: number;
}

export interface Flow {
  readonly links: readonly FlowLink[];
  /** Keys of each column's nodes, greatest first; recyclers after refiners, `OTHERS` last. */
  readonly columns: readonly (readonly string[])[];
}

/** Stands for the tail of a column. */
export const OTHERS = '…';
/** Where extraction would be, for what is recycled. */
export const RECYCLED = 'recycled';
/** Marks a country of recycling among those of processing. */
export const RECYCLING = 'recycling:';
/** Marks a country in which nothing was added. */
export const NOTHING_ADDED = 'nothing:';
/** Where a chain has no such stage. */
export const NO_STAGE = 'none';

const MOST_NODES = 8;

/** The flow of the listed minerals' value in USD. */
export function flowOf(weighed: Weighed): Flow {
  const paths = pathsOf(weighed).map((path) => ({ ...path, keys: keysOf(path) }));
  const columns = COLUMNS.map((_, column) => nodesOf(paths, column));
  const links = new Map<string, FlowLink>();
  for (const { keys, outcome, usd } of paths)
    for (let column = 0; column < COLUMNS.length - 1; column += 1) {
      const from = shownAs(columns[column], keys[column]);
      const to = shownAs(columns[column + 1], keys[column + 1]);
      const key = `${column}|${from}|${to}|${outcome}`;
      links.set(key, { column, from, to, outcome, usd: (links.get(key)?.usd ?? 0) + usd });
    }
  return { links: [...links.values()].sort((a, b) => a.column - b.column || b.usd - a.usd), columns };
}

type Keyed = Path & { readonly keys: readonly string[] };

function keysOf({ mineral, extraction, processing, outcome }: Path): readonly string[] {
  return extraction === undefined
    ? [mineral, RECYCLED, `${RECYCLING}${keyOf(processing)}`, outcome]
    : [mineral, keyOf(extraction), keyOf(processing), outcome];
}

function keyOf({ country, state }: Path['processing']): string {
  if (state === 'no-stage') return NO_STAGE;
  return state === 'nothing-added' ? `${NOTHING_ADDED}${country}` : country;
}

const shownAs = (nodes: readonly string[] = [], key = OTHERS): string => (nodes.includes(key) ? key : OTHERS);

/** Countries first, then what is not known or not there, then what is recycled. */
function rankOf(key: string): number {
  if (key.startsWith(RECYCLING) || key === RECYCLED) return 2;
  return Number(key === NO_STAGE || key === NOT_KNOWN);
}

function nodesOf(paths: readonly Keyed[], column: number): readonly string[] {
  const sums = new Map<string, number>();
  for (const { keys, usd } of paths) {
    const key = keys[column] ?? OTHERS;
    sums.set(key, (sums.get(key) ?? 0) + usd);
  }
  if (column === COLUMNS.length - 1) return OUTCOMES.filter((outcome) => sums.has(outcome));
  const sorted = [...sums].sort(([, a], [, b]) => b - a).map(([key]) => key);
  const shown = sorted.length <= MOST_NODES ? sorted : sorted.slice(0, MOST_NODES - 1);
  const ranked = [...shown].sort((a, b) => rankOf(a) - rankOf(b));
  return shown === sorted ? ranked : [...ranked, OTHERS];
}
