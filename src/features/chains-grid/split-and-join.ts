import { microsToText, toBigMicros } from '../../kernel/decimal';
import {
  type Act,
  type Chain,
  type Entry,
  type Feoc,
  type MineralId,
  type Part,
  type Shares,
  valueAddedIn,
} from '../../law';
import {
  blankEntry,
  type ChainRow,
  type EntryValues,
  type FormValues,
  freeMineralId,
  readForm,
  readRow,
  toRow,
  withMoreRows,
} from '../../scenario-form';

const WHOLE = 100_000_000n;

/** Parts that fill 100 percent: what is left is not known. In millionths of a percent. */
function filled(parts: readonly Part[] = []): readonly (readonly [country: string, micros: bigint])[] {
  const named = parts.map(({ country, percent }) => [country, toBigMicros(percent)] as const);
  const rest = WHOLE - named.reduce((sum, [, micros]) => sum + micros, 0n);
  return [...named, ['ZZ', rest] as const].filter(([, micros]) => micros > 0n);
}

/** A sum of USD shared out by weights, to the millionth, so that the parts add up to it again. */
function sharedOut(total: bigint, weights: readonly bigint[]): readonly bigint[] {
  const whole = weights.reduce((sum, weight) => sum + weight, 0n);
  let weighed = 0n;
  let given = 0n;
  return weights.map((weight) => {
    weighed += weight;
    const upTo = (total * weighed) / whole;
    const part = upTo - given;
    given = upTo;
    return part;
  });
}

const usd = (micros: bigint): string => microsToText(micros);

interface Lot {
  readonly weight: bigint;
  readonly stages: Pick<ChainRow, 'extraction' | 'processing' | 'recycling'>;
}

/**
 * The chains of a mineral known by shares only: every country's ore goes to every refinery in proportion, and a
 * chain's stage lies in one country. That pairing is assumed, not known.
 */
export function splitShares(entry: Shares): readonly ChainRow[] {
  const recycled = (entry.recycled ?? []).map(
    ({ country, percent }) => [country, toBigMicros(percent)] as const,
  );
  const mined = WHOLE - recycled.reduce((sum, [, micros]) => sum + micros, 0n);
  const none = { extraction: '', processing: '', recycling: '' };
  const lots: Lot[] = recycled
    .filter(([, micros]) => micros > 0n)
    .map(([country, micros]) => ({
      weight: micros * WHOLE * WHOLE,
      stages: { ...none, recycling: `${country} 1` },
    }));
  if (mined > 0n)
    for (const [from, ore] of filled(entry.extraction))
      for (const [refinery, part] of filled(entry.processing))
        lots.push({
          weight: mined * ore * part,
          stages: { ...none, extraction: `${from} 1`, processing: `${refinery} 1` },
        });
  const values = sharedOut(
    toBigMicros(entry.valueUsd),
    lots.map(({ weight }) => weight),
  );
  const { id, mineral, foreignEntityOfConcern = '', note = '' } = entry;
  return lots.flatMap(({ stages }, index) => {
    const value = values[index] ?? 0n;
    if (value === 0n) return [];
    const line = {
      id: `${id.slice(0, 56)}-${index + 1}`,
      mineral,
      valueUsd: usd(value),
      foreignEntityOfConcern,
      supplier: '',
      note,
    };
    return [{ ...line, kind: 'chain' as const, ...stages }];
  });
}

/** The form with its minerals by shares turned into lines of the table; others stay where they are. */
export function splitForm(values: FormValues): FormValues {
  const { scenario } = readForm({ ...values, chainRows: [] });
  const read = new Map((scenario.minerals?.entries ?? []).map((entry) => [entry.id, entry]));
  const isSplit = ({ id }: EntryValues) => read.has(id);
  const lines = values.entries.filter(isSplit).flatMap(({ id }) => {
    const entry = read.get(id);
    if (entry === undefined) return [];
    return entry.kind === 'shares' ? splitShares(entry) : [toRow(entry)];
  });
  const others = { ...values, entries: values.entries.filter((entry) => !isSplit(entry)) };
  return withMoreRows(others, lines);
}

/** What a mineral's chains come to: USD of each country in each stage, in millionths. */
interface Sums {
  total: bigint;
  /** What was answered on foreign entities. */
  readonly feoc: Set<Feoc>;
  readonly stages: Record<'recycled' | 'extraction' | 'processing', Map<string, bigint>>;
}

/**
 * The form with its lines summed up by mineral as shares; null while a line has a problem. Lost is which ore
 * went where, and within a chain a stage weighs by the chain's value.
 */
export function joinForm(values: FormValues): FormValues | null {
  const readings = values.chainRows.map(readRow);
  if (readings.some(({ problems }) => problems.length > 0)) return null;
  const byMineral = new Map<MineralId, Sums>();
  for (const { entry } of readings) if (entry !== undefined) add(byMineral, entry);
  const entries = [...values.entries];
  for (const [mineral, sums] of byMineral)
    entries.push(asShares(blankEntry(freeMineralId({ entries, chainRows: [] }, mineral), mineral), sums));
  return { ...values, entries, chainRows: [] };
}

function add(byMineral: Map<MineralId, Sums>, entry: Entry): void {
  const empty = (): Sums => ({
    total: 0n,
    feoc: new Set(),
    stages: { recycled: new Map(), extraction: new Map(), processing: new Map() },
  });
  const sums = byMineral.get(entry.mineral) ?? empty();
  byMineral.set(entry.mineral, sums);
  const value = toBigMicros(entry.valueUsd);
  sums.total += value;
  sums.feoc.add(entry.foreignEntityOfConcern ?? 'unknown');
  for (const [stage, weights] of weightsOf(entry)) {
    const given = sharedOut(
      value,
      weights.map(([, weight]) => weight),
    );
    weights.forEach(([country], index) => {
      const part = given[index] ?? 0n;
      sums.stages[stage].set(country, (sums.stages[stage].get(country) ?? 0n) + part);
    });
  }
}

type Weights = readonly (readonly [country: string, weight: bigint])[];
type StageWeights = readonly (readonly [stage: keyof Sums['stages'], weights: Weights])[];

function weightsOf(entry: Entry): StageWeights {
  if (entry.kind === 'chain') return chainWeights(entry);
  const recycled = (entry.recycled ?? []).map(
    ({ country, percent }) => [country, toBigMicros(percent)] as const,
  );
  const mined = WHOLE - recycled.reduce((sum, [, micros]) => sum + micros, 0n);
  const scaled = (parts: readonly Part[] | undefined): Weights => [
    ...filled(parts).map(([country, micros]) => [country, micros * mined] as const),
    ['', (WHOLE - mined) * WHOLE] as const,
  ];
  return [
    ['recycled', [...recycled, ['', mined]]],
    ['extraction', scaled(entry.extraction)],
    ['processing', scaled(entry.processing)],
  ];
}

const actWeights = (acts: readonly Act[] = []): Weights => {
  const weights = acts.map((act) => [act.country, toBigMicros(valueAddedIn(act))] as const);
  return weights.some(([, weight]) => weight > 0n) ? weights : [['ZZ', 1n]];
};

const chainWeights = ({ recycling, extraction, processing }: Chain): StageWeights =>
  recycling === undefined
    ? [
        ['extraction', actWeights(extraction)],
        ['processing', actWeights(processing)],
      ]
    : [['recycled', actWeights(recycling)]];

function asShares(blank: EntryValues, { total, feoc, stages }: Sums): EntryValues {
  const recycled = [...stages.recycled].reduce(
    (sum, [country, part]) => (country === '' ? sum : sum + part),
    0n,
  );
  const parts = (stage: keyof Sums['stages'], whole: bigint) =>
    [...stages[stage]]
      .filter(([country, part]) => country !== '' && country !== 'ZZ' && part > 0n)
      .map(([country, part]) => ({ country, percent: microsToText((part * WHOLE) / whole) }))
      .filter(({ percent }) => percent !== '0');
  return {
    ...blank,
    valueUsd: usd(total),
    // One that is of concern settles it for all; that none is, must be said of each.
    foreignEntityOfConcern: feoc.has('present') ? 'present' : feoc.has('unknown') ? '' : 'none',
    shares: {
      recycled: parts('recycled', total),
      extraction: parts('extraction', total - recycled),
      processing: parts('processing', total - recycled),
    },
  };
}
