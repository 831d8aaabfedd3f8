import type { Citation } from '../citation';
import type { ReasonCode, RuleId } from '../evaluation';
import { heldStatement } from '../hold';
import type { Rule } from '../rule';
import type { Vehicle } from '../scenario';

type YesOrNoFact = 'originalUse' | 'forResale' | 'qualifiedManufacturer' | 'sellerReport';

interface YesOrNo {
  readonly id: RuleId;
  readonly fact: YesOrNoFact;
  /** The answer that meets the rule. */
  readonly wanted: boolean;
  readonly codes: { readonly met: ReasonCode; readonly failed: ReasonCode; readonly unknown: ReasonCode };
  readonly cites: readonly Citation[];
}

/** A rule that rests on one statement about the vehicle. */
export const yesOrNo = ({ id, fact, wanted, codes, cites }: YesOrNo): Rule => ({
  id,
  compared: ({ vehicle }) => [heldStatement(`/vehicle/${fact}`, vehicle[fact], wanted)],
  decide: ({ vehicle }: { readonly vehicle: Vehicle }) => {
    const pointer = `/vehicle/${fact}`;
    const used = [pointer];
    const answer = vehicle[fact];
    if (answer === undefined)
      return { status: 'unknown', code: codes.unknown, used, needs: [pointer], cites };
    return answer === wanted
      ? { status: 'met', code: codes.met, used, cites }
      : { status: 'failed', code: codes.failed, used, cites };
  },
});
