import { type Signs, useSigns } from '../../calculation';
import { depthIn, hashOf, hashWith } from '../../platform/address';
import { addressWith, currentHash } from '../../platform/page';
import type { Found } from './report-words';

/** Nobody follows a longer address from paper. */
const LONGEST = 2_000;

/** Where the calculation is found again; undefined while that is worked out. */
export function useFound(): Found | undefined {
  const signs = useSigns();
  return signs === null ? undefined : foundAt(signs);
}

function foundAt({ payload, edition, fingerprint }: Signs): Found {
  const depth = depthIn(currentHash());
  const link = addressWith(hashWith(payload, depth), edition);
  const isWhole = link.length <= LONGEST;
  return { address: isWhole ? link : addressWith(hashOf(depth), edition), isWhole, fingerprint };
}
