/**
 * Made by a qualified manufacturer.
 *
 * Law      26 U.S.C. § 30D(d)(1)(C), (d)(3).
 * Says     "made by a qualified manufacturer", one that has agreed to make periodic written reports.
 * Means    The maker is on the IRS list of qualified manufacturers; a yes or no from the person.
 * Figures  None.
 * Leaves   The content of the maker's agreement and reports.
 */
import { section30D } from '../citations';
import { answeredByMaker } from './certificate';
import { yesOrNo } from './yes-or-no';

export const qualifiedManufacturer = answeredByMaker(
  yesOrNo({
    id: 'qualified-manufacturer',
    fact: 'qualifiedManufacturer',
    wanted: true,
    codes: {
      met: 'QUALIFIED_MANUFACTURER',
      failed: 'NOT_QUALIFIED_MANUFACTURER',
      unknown: 'MANUFACTURER_UNKNOWN',
    },
    cites: [section30D('(d)(1)(C), (d)(3)')],
  }),
);
