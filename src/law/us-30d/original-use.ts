/**
 * Original use of the vehicle.
 *
 * Law      26 U.S.C. § 30D(d)(1)(A).
 * Says     A vehicle "the original use of which commences with the taxpayer".
 * Means    The buyer is the first to use it; demonstration by a dealer is not yet use.
 * Figures  None.
 * Leaves   Cancelled sales and returns (26 C.F.R. § 1.30D-4(e)).
 */
import { section30D } from '../citations';
import { yesOrNo } from './yes-or-no';

export const originalUse = yesOrNo({
  id: 'original-use',
  fact: 'originalUse',
  wanted: true,
  codes: { met: 'ORIGINAL_USE', failed: 'NOT_ORIGINAL_USE', unknown: 'ORIGINAL_USE_UNKNOWN' },
  cites: [section30D('(d)(1)(A)')],
});
