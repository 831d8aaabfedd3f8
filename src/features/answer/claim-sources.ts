import type { Source } from '../../ui/source-list';

const code = (section: string, of = section) => ({
  label: `26 U.S.C. § ${of}`,
  url: `https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title26-section${section}&num=0&edition=prelim`,
});

/** Where limits, routes and last days are written down, and the forms they are claimed on. */
export const CLAIM_SOURCES: readonly Source[] = [
  code('30D', '30D(c), (g)'),
  code('38'),
  code('39'),
  code('6511', '6511(a)'),
  code('6513', '6513(a)'),
  code('7503'),
  { label: 'Form 8936', url: 'https://www.irs.gov/forms-pubs/about-form-8936' },
];
