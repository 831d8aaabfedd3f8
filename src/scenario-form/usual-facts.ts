import type { UsualFact, YesNo } from './values';

/** Something of each of these facts. */
export const usualFacts = <T>(of: (fact: UsualFact) => T): Record<UsualFact, T> => ({
  originalUse: of('originalUse'),
  forResale: of('forResale'),
  qualifiedManufacturer: of('qualifiedManufacturer'),
  sellerReport: of('sellerReport'),
});

/** What is usually so; the page shows it, and the scenario holds it as facts. */
export const USUAL: Readonly<Record<UsualFact, Exclude<YesNo, ''>>> = {
  originalUse: 'yes',
  forResale: 'no',
  qualifiedManufacturer: 'yes',
  sellerReport: 'yes',
};
