import { toMicros } from '../../kernel/decimal';
import type { Buyer } from '../../law';

/** How the credit divides between business and personal use, and what the tax owed leaves of the personal part. */
export interface Split {
  /** `whole`: from half on, all of it is general business credit. Absent when the use is not given. */
  readonly business?: 'none' | 'apportioned' | 'whole';
  /** USD, to the cent. */
  readonly businessUsd: number;
  readonly personalUsd: number;
  /** USD of the personal part that the tax owed leaves; absent when the tax is not given or does not limit it. */
  readonly allowedUsd?: number;
  /** USD of the personal part that is lost, since it cannot be carried forward. */
  readonly lostUsd?: number;
}

const HALF = 50;
const MICRO = 1_000_000;

/** Splits an amount in USD; a transferred credit is not limited by the tax owed. */
export function splitOf(amountUsd: number, buyer: Buyer, transferred: boolean): Split {
  const { businessUsePercent, taxBeforeCreditUsd } = buyer;
  const micros = businessUsePercent === undefined ? 0 : toMicros(businessUsePercent);
  const percent = micros / MICRO;
  const businessUsd = percent >= HALF ? amountUsd : toCents((amountUsd * micros) / (100 * MICRO));
  const personalUsd = toCents(amountUsd - businessUsd);
  const kind = percent >= HALF ? 'whole' : percent > 0 ? 'apportioned' : 'none';
  const allowedUsd = Math.min(personalUsd, Number(taxBeforeCreditUsd ?? personalUsd));
  return {
    ...(businessUsePercent === undefined ? {} : { business: kind }),
    businessUsd,
    personalUsd,
    ...(taxBeforeCreditUsd === undefined || transferred
      ? {}
      : { allowedUsd, lostUsd: toCents(personalUsd - allowedUsd) }),
  };
}

const toCents = (usd: number): number => Math.round(usd * 100) / 100;
