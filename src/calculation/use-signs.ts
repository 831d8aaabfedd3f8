import { useEffect, useState } from 'react';
import { editionOf } from '../law';
import { fingerprintOf } from '../platform/fingerprint';
import { encodeShareLink } from '../platform/share-link';
import { useCalculation } from './calculation';
import type { Calculation } from './calculation-store';

/** What tells a calculation apart where it is cited or printed; without the buyer and the VIN. */
export interface Signs {
  /** Null where the browser can make none. */
  readonly fingerprint: string | null;
  /** Of its link. */
  readonly payload: string;
  readonly edition: string;
}

/** Milliseconds without a change before they are worked out anew. */
const QUIET = 400;

/** The signs of the calculation as it stands; null while they are worked out. */
export function useSigns(): Signs | null {
  const calculation = useCalculation();
  const [made, setMade] = useState<{ readonly of: Calculation; readonly signs: Signs } | null>(null);
  useEffect(() => {
    let isGone = false;
    const timer = setTimeout(() => {
      void signsOf(calculation).then((signs) => {
        if (!isGone) setMade({ of: calculation, signs });
      });
    }, QUIET);
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, [calculation]);
  return made?.of === calculation ? made.signs : null;
}

async function signsOf({ scenario, rulebook }: Calculation): Promise<Signs> {
  const edition = editionOf(rulebook);
  const [fingerprint, payload] = await Promise.all([
    fingerprintOf(scenario, edition),
    encodeShareLink(scenario, { personal: false }),
  ]);
  return { fingerprint, payload, edition };
}
