/** The closed lists and the limits of a scenario (contract § 1), each stated once; types are derived from them. */

/** The classes that the price limit knows; `other` is any class that is none of the first three. */
export const VEHICLE_CLASSES = ['van', 'suv', 'pickup', 'other'] as const;
export type VehicleClass = (typeof VEHICLE_CLASSES)[number];

export const FILING_STATUSES = [
  'single',
  'joint',
  'separate',
  'head-of-household',
  'surviving-spouse',
  'estate-or-trust',
] as const;
export type FilingStatus = (typeof FILING_STATUSES)[number];

/** The arithmetic tests of reg. § 1.30D-3(a): the date of the maker's periodic written report picks one. */
export const SOURCING_TESTS = ['traced-qualifying-value', 'fifty-percent-value-added'] as const;
export type SourcingTest = (typeof SOURCING_TESTS)[number];

/** Answers to whether a foreign entity of concern (§ 30D(d)(7)) made or handled a thing. */
export const FEOC_ANSWERS = ['none', 'present', 'unknown'] as const;
export type Feoc = (typeof FEOC_ANSWERS)[number];

/** What may happen to a mineral on its way into a battery. */
export const STAGES = ['extraction', 'processing', 'recycling'] as const;
export type Stage = (typeof STAGES)[number];

/** Entries of a battery, and items of a list of components. */
export const MAX_ENTRIES = 10_000;
/** Acts or parts of one stage. */
export const MAX_PLACES = 300;
export const MAX_WHAT_IFS = 300;
export const MAX_ASSUMED = 300;

/** Lengths of texts, in code points. */
export const MAX_LENGTH = {
  title: 120,
  id: 64,
  name: 120,
  supplier: 120,
  note: 2_000,
  vin: 17,
  car: 64,
  pointer: 200,
} as const;

/** USD: the most that a maker can certify. */
export const MAX_CERTIFIED_USD = 7_500;
