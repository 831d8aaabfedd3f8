/**
 * The seller's report.
 *
 * Law      26 U.S.C. § 30D(d)(1)(H).
 * Says     The seller "furnishes a report to the taxpayer and to the Secretary" naming the buyer, the VIN,
 *          the battery capacity, original use and the greatest credit allowable.
 * Means    Without an accepted time-of-sale report there is no credit; a yes or no from the person.
 * Guidance IRS Topic I, Q1: from 2024 on only through IRS Energy Credits Online.
 * Figures  None.
 * Leaves   Registration of sellers, and how a rejected report is mended.
 */
import { section30D } from '../citations';
import { yesOrNo } from './yes-or-no';

export const sellerReport = yesOrNo({
  id: 'seller-report',
  fact: 'sellerReport',
  wanted: true,
  codes: { met: 'SELLER_REPORTED', failed: 'SELLER_DID_NOT_REPORT', unknown: 'SELLER_REPORT_UNKNOWN' },
  cites: [section30D('(d)(1)(H)')],
});
