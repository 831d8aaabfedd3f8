import type { Problem } from '../kernel/problem';
import {
  boolean,
  day,
  decimal,
  list,
  object,
  option,
  optional,
  optionalList,
  type Read,
  readAll,
  required,
  text,
} from '../kernel/reader';
import type { Result } from '../kernel/result';
import { components, minerals } from './parse-sourcing';
import { assignedCountry, country, mineral } from './parse-terms';
import type { AddedPartner, Buyer, PartnerWhatIf, Scenario, TaxYear, Vehicle } from './scenario';
import {
  FILING_STATUSES,
  MAX_ASSUMED,
  MAX_CERTIFIED_USD,
  MAX_LENGTH,
  MAX_WHAT_IFS,
  VEHICLE_CLASSES,
} from './vocabulary';

const nonNegative = decimal({ min: 0 });

const vehicle = object<Vehicle>({
  acquired: optional(day),
  placedInService: optional(day),
  vehicleClass: optional(option(...VEHICLE_CLASSES)),
  msrpUsd: optional(nonNegative),
  gvwrLb: optional(nonNegative),
  batteryKwh: optional(nonNegative),
  finalAssembly: optional(country),
  fuelCell: optional(boolean),
  car: optional(text(MAX_LENGTH.car)),
  leased: optional(boolean),
  certifiedUsd: optional(decimal({ min: 0, max: MAX_CERTIFIED_USD })),
  originalUse: optional(boolean),
  forResale: optional(boolean),
  qualifiedManufacturer: optional(boolean),
  sellerReport: optional(boolean),
  vin: optional(text(MAX_LENGTH.vin)),
});

const taxYear = object<TaxYear>({
  filingStatus: required(option(...FILING_STATUSES)),
  magiUsd: required(decimal()),
});

const buyer = object<Buyer>({
  thisYear: optional(taxYear),
  lastYear: optional(taxYear),
  businessUsePercent: optional(decimal({ min: 0, max: 100 })),
  taxBeforeCreditUsd: optional(nonNegative),
  transferToDealer: optional(boolean),
});

const someMinerals = list(mineral, MAX_WHAT_IFS);

const mineralsAdded: Read<AddedPartner['minerals']> = (input, reading) =>
  input === 'all' ? 'all' : someMinerals(input, reading);

const partners = object<PartnerWhatIf>({
  suspended: optionalList(list(assignedCountry, MAX_WHAT_IFS)),
  added: optionalList(
    list(
      object<AddedPartner>({ country: required(assignedCountry), minerals: required(mineralsAdded) }),
      MAX_WHAT_IFS,
    ),
  ),
  japanAllMinerals: optional(boolean),
});

/** A JSON Pointer: `''` or `/…`. Whether it leads anywhere is not asked, since it decides nothing. */
const pointer: Read<string> = (input, reading) => {
  const read = text(MAX_LENGTH.pointer)(input, reading);
  return read === undefined || read === '' || read.startsWith('/') ? read : reading.report('NOT_A_POINTER');
};

const format: Read<Scenario['format']> = (input, reading) =>
  input === 'battery-origin/scenario' ? input : reading.report('WRONG_FORMAT');

const version: Read<1> = (input, reading) => (input === 1 ? 1 : reading.report('UNSUPPORTED_VERSION'));

const scenario = object<Scenario>({
  format: required(format),
  version: required(version),
  title: optional(text(MAX_LENGTH.title)),
  assumed: optionalList(list(pointer, MAX_ASSUMED)),
  vehicle: optional(vehicle),
  buyer: optional(buyer),
  minerals: optional(minerals),
  components: optional(components),
  partners: optional(partners),
});

/**
 * Reads a scenario (contract § 1) from outside input: every problem, each with its JSON Pointer, or the
 * scenario with its decimals as text, as written, and empty optional lists left out.
 */
export const parseScenario = (input: unknown): Result<Scenario, Problem[]> => readAll(input, scenario);
