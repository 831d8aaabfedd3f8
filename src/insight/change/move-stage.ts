import { type Decimal, isDecimal, microsToText, readDecimal, toBigMicros } from '../../kernel/decimal';
import { type Act, amountOf, type Country, type Entry, type Part, valueAddedIn } from '../../law';

/** A stage of an entry; `recycling` of a chain, `recycled` of shares. */
export type Stage = 'extraction' | 'processing' | 'recycling' | 'recycled';

/** Where to, and which countries count there already and so stay. */
interface Move {
  readonly country: Country;
  readonly counts: ReadonlySet<Country>;
}

interface Place {
  readonly country: Country;
  /** Millionths of a percent, or of a USD of value added. */
  readonly micros: bigint;
}

const WHOLE = 100_000_000n;

/** The named places of a stage. */
export const placesOf = (entry: Entry, stage: Stage): readonly Place[] => listOf(entry, stage).map(toPlace);

function listOf(entry: Entry, stage: Stage): readonly (Act | Part)[] {
  if (stage === 'extraction' || stage === 'processing') return entry[stage] ?? [];
  if (entry.kind === 'chain') return entry.recycling ?? [];
  return entry.recycled ?? [];
}

const toPlace = (place: Act | Part): Place => ({
  country: place.country,
  micros: toBigMicros('percent' in place ? place.percent : valueAddedIn(place)),
});

/** The entry with all of a stage that does not count moved to one country; what counts already stays where it is. */
export function moveStage(entry: Entry, stage: Stage, move: Move): Entry {
  return entry.kind === 'chain'
    ? {
        ...entry,
        [stage]: movedActs(entry[stage === 'recycled' ? 'recycling' : stage], entry.valueUsd, move),
      }
    : { ...entry, [stage]: movedParts(entry[stage === 'recycling' ? 'recycled' : stage], stage, move) };
}

/** What a percentage list does not name is moved with the rest; but no more is recycled than was. */
function movedParts(
  parts: readonly Part[] | undefined,
  stage: Stage,
  { country, counts }: Move,
): readonly Part[] {
  const places = (parts ?? []).map(toPlace);
  const staying = places.filter((place) => counts.has(place.country));
  const total = stage === 'recycled' ? sum(places) : WHOLE;
  const merged = merge([...staying, { country, micros: total - sum(staying) }]);
  return merged.flatMap(({ country: at, micros }) => {
    const percent = decimal(micros);
    return percent === undefined ? [] : [{ country: at, percent }];
  });
}

/** A stage without value added is given the entry's own value: in a single country, any amount comes to the same. */
function movedActs(
  acts: readonly Act[] | undefined,
  valueUsd: Decimal,
  { country, counts }: Move,
): readonly Act[] {
  const places = (acts ?? []).filter((act) => amountOf(act) !== 0);
  if (places.length === 0) return [{ country, valueAddedUsd: valueUsd }];
  const moved = places.map((act) => (counts.has(act.country) ? act : { ...act, country }));
  if (moved.length === 1) return moved;
  const merged = merge(moved.map(toPlace));
  const readable = merged.flatMap(({ country: at, micros }): readonly Act[] => {
    const valueAddedUsd = decimal(micros);
    return valueAddedUsd === undefined ? [] : [{ country: at, valueAddedUsd }];
  });
  return readable.length === merged.length ? readable : moved;
}

function merge(places: readonly Place[]): readonly Place[] {
  const totals = new Map<Country, bigint>();
  for (const { country, micros } of places) totals.set(country, (totals.get(country) ?? 0n) + micros);
  return [...totals].map(([country, micros]) => ({ country, micros })).filter(({ micros }) => micros > 0n);
}

const sum = (places: readonly Place[]): bigint => places.reduce((total, { micros }) => total + micros, 0n);

/** Undefined for a sum of more digits than a decimal holds. */
function decimal(micros: bigint): Decimal | undefined {
  const read = readDecimal(microsToText(micros));
  return isDecimal(read) ? read : undefined;
}
