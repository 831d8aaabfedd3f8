import { microsToText, toBigMicros } from '../../kernel/decimal';
import type { Shares } from '../../law';
import {
  type ChainRow,
  type EntryValues,
  type FormValues,
  readForm,
  toRow,
  withMoreRows,
} from '../../scenario-form';
import { filled, sharedOut, WHOLE } from './shared-out';

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
  const { id, mineral, foreignEntityOfConcern = '', supplier = '', note = '' } = entry;
  return lots.flatMap(({ stages }, index) => {
    const value = values[index] ?? 0n;
    if (value === 0n) return [];
    const line = {
      id: `${id.slice(0, 56)}-${index + 1}`,
      mineral,
      valueUsd: microsToText(value),
      foreignEntityOfConcern,
      supplier,
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
