import type { Checked, Citation } from './citation';

const CODE =
  'https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title26-section30D&num=0&edition=prelim';

/** A paragraph of 26 U.S.C. § 30D, e.g. `(d)(1)(A)`; read in the official text unless said otherwise. */
export const section30D = (paragraph: string, checked: Checked = 'official-text'): Citation => ({
  label: `26 U.S.C. § 30D${paragraph}`,
  url: CODE,
  checked,
});

/** A place in the regulations under § 30D, e.g. `1.30D-2(b)(34)`; their bodies were not to hand. */
export const regulation = (place: string, checked: Checked = 'not-checked'): Citation => ({
  label: `26 C.F.R. § ${place}`,
  url: `https://www.ecfr.gov/current/title-26/section-${place.replace(/\(.*/, '')}`,
  checked,
});
