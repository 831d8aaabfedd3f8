import { useSnapshot } from '../../calculation';
import type { FilingStatus } from '../../law';
import { m } from '../../text';
import { format } from '../../text/format';

export const STATUSES: Readonly<Record<FilingStatus, () => string>> = {
  single: m.form_filing_single,
  joint: m.form_filing_joint,
  separate: m.form_filing_separate,
  'head-of-household': m.form_filing_head,
  'surviving-spouse': m.form_filing_surviving,
  'estate-or-trust': m.form_filing_estate,
};

/** What is told of the buyer, in words. */
export function useBuyerWords(): string {
  return useSnapshot(({ reading }) => {
    const { thisYear, lastYear } = reading.scenario.buyer ?? {};
    const told = thisYear ?? lastYear;
    return told === undefined
      ? m.battery_buyer_none()
      : m.battery_buyer_income({
          status: STATUSES[told.filingStatus](),
          income: format.money(told.magiUsd),
        });
  });
}
