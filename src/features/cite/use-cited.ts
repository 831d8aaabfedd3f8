import { useCalculation, useSigns } from '../../calculation';
import type { Day } from '../../kernel/day';
import { explain } from '../../law';
import { depthIn, hashOf, hashWith } from '../../platform/address';
import { addressWith, currentHash } from '../../platform/page';
import { groundsOf } from '../../text/reasons';
import { verdictOf } from '../../text/verdict';
import type { Cited } from './citations';

/** A longer address is cut by what it is pasted into: the page's own is cited, and the fingerprint tells the rest. */
const LONGEST = 2_000;

/** What there is to cite of the calculation as it stands; null while it is worked out. */
export function useCited(today: Day): Cited | null {
  const { scenario, rulebook, decided } = useCalculation();
  const signs = useSigns();
  if (signs === null) return null;
  const verdict = verdictOf(
    groundsOf(decided.scenario, explain(decided.scenario, rulebook)),
    decided.evaluation,
  );
  return {
    title: scenario.title ?? '',
    delivered: scenario.vehicle?.placedInService,
    amount: [verdict.amount, verdict.ofMaximum ?? ''].join(' ').trim(),
    edition: signs.edition,
    asOf: rulebook.partners.asOf,
    fingerprint: signs.fingerprint,
    address: addressOf(signs.payload, signs.edition),
    today,
  };
}

function addressOf(payload: string, edition: string): string {
  const depth = depthIn(currentHash());
  const link = addressWith(hashWith(payload, depth), edition);
  return link.length > LONGEST ? addressWith(hashOf(depth), edition) : link;
}
