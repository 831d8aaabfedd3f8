import type { PartValues } from '../../form';
import { typedNumber } from '../../form/typed';
import { isDecimal, readDecimal } from '../../kernel/decimal';

const MICRO = 1_000_000;

/** What is left of 100 percent, to six decimals; parts that cannot be read leave nothing; undefined above 100. */
export function remainder(parts: readonly PartValues[]): number | undefined {
  const micros = parts.reduce((sum, { percent }) => {
    const read = readDecimal(typedNumber(percent));
    return isDecimal(read) ? sum + Math.round(Number(read) * MICRO) : sum;
  }, 0);
  const rest = (100 * MICRO - micros) / MICRO;
  return rest < 0 ? undefined : rest;
}
