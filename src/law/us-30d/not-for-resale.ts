/**
 * Acquired for use or lease, not for resale.
 *
 * Law      26 U.S.C. § 30D(d)(1)(B).
 * Says     "acquired for use or lease by the taxpayer and not for resale".
 * Means    The buyer keeps it or leases it out; buying to sell on fails.
 * Figures  None.
 * Leaves   Resale within 30 days of possession, which also ends the credit (Form 8936, Schedule A, line 8a).
 */
import { section30D } from '../citations';
import { yesOrNo } from './yes-or-no';

export const notForResale = yesOrNo({
  id: 'not-for-resale',
  fact: 'forResale',
  wanted: false,
  codes: { met: 'NOT_FOR_RESALE', failed: 'FOR_RESALE', unknown: 'RESALE_UNKNOWN' },
  cites: [section30D('(d)(1)(B)')],
});
