import { isDecimal, readDecimal } from '../kernel/decimal';
import type { Entry } from '../law';

/** The same entry with its value so many times as great; as it is where that cannot be written. */
export function scaledValue(entry: Entry, by: number): Entry {
  const valueUsd = readDecimal((Number(entry.valueUsd) * by).toFixed(6).replace(/\.?0+$/, ''));
  return isDecimal(valueUsd) && Number(valueUsd) > 0 ? { ...entry, valueUsd } : entry;
}
