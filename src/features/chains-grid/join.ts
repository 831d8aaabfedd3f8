import { microsToText, toBigMicros } from '../../kernel/decimal';
import {
  type Act,
  type Chain,
  type Entry,
  type Feoc,
  type MineralId,
  type Part,
  valueAddedIn,
} from '../../law';
import { blankEntry, type EntryValues, type FormValues, freeMineralId, readRow } from '../../scenario-form';
import { filled, sharedOut, WHOLE } from './shared-out';

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
    valueUsd: microsToText(total),
    // One that is of concern settles it for all; that none is, must be said of each.
    foreignEntityOfConcern: feoc.has('present') ? 'present' : feoc.has('unknown') ? '' : 'none',
    shares: {
      recycled: parts('recycled', total),
      extraction: parts('extraction', total - recycled),
      processing: parts('processing', total - recycled),
    },
  };
}
