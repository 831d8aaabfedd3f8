import { useEffect, useState } from 'react';
import { type Calculation, useCalculation } from '../../calculation';
import type { Day } from '../../kernel/day';
import { editionOf } from '../../law';
import { depthIn, hashOf, hashWith } from '../../platform/address';
import { fingerprintOf } from '../../platform/fingerprint';
import { addressWith, currentHash } from '../../platform/page';
import { encodeShareLink } from '../../platform/share-link';
import { format } from '../../text/format';
import { verdictOf } from '../../text/verdict';
import type { Cited } from './citations';

/** A longer address is cut by what it is pasted into: the page's own is cited, and the fingerprint tells the rest. */
const LONGEST = 2_000;
/** Milliseconds without a change before the signs are worked out anew. */
const QUIET = 200;

/** What there is to cite of the calculation as it stands; null while it is worked out. */
export function useCited(today: Day): Cited | null {
  const calculation = useCalculation();
  const [made, setMade] = useState<{ readonly of: Calculation; readonly cited: Cited } | null>(null);
  useEffect(() => {
    let isGone = false;
    const timer = setTimeout(() => {
      void citedOf(calculation, today).then((cited) => {
        if (!isGone) setMade({ of: calculation, cited });
      });
    }, QUIET);
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, [calculation, today]);
  return made?.of === calculation ? made.cited : null;
}

async function citedOf({ scenario, rulebook, decided }: Calculation, today: Day): Promise<Cited> {
  const edition = editionOf(rulebook);
  const verdict = verdictOf({ format, scenario: decided.scenario, rulebook }, decided.evaluation);
  return {
    title: scenario.title ?? '',
    delivered: scenario.vehicle?.placedInService,
    amount: [verdict.amount, verdict.ofMaximum ?? ''].join(' ').trim(),
    edition,
    asOf: rulebook.partners.asOf,
    fingerprint: await fingerprintOf(scenario, edition),
    address: addressOf(await encodeShareLink(scenario, { personal: false }), edition),
    today,
  };
}

function addressOf(payload: string, edition: string): string {
  const depth = depthIn(currentHash());
  const link = addressWith(hashWith(payload, depth), edition);
  return link.length > LONGEST ? addressWith(hashOf(depth), edition) : link;
}
