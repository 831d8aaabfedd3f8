import { option, type Read } from '../kernel/reader';
import { type Country, isAssignedCountry, NOT_KNOWN } from './country';
import { MINERALS, type MineralId } from './mineral';
import { FEOC_ANSWERS, type Feoc } from './vocabulary';

/** An assigned country code, or `ZZ` for "not known". */
export const country: Read<Country> = (input, reading) => {
  if (input === NOT_KNOWN) return NOT_KNOWN;
  return isAssignedCountry(input) ? input : reading.report('NOT_A_COUNTRY');
};

/** An assigned country code; "not known" cannot be a partner. */
export const assignedCountry: Read<Country> = (input, reading) =>
  input === NOT_KNOWN ? reading.report('COUNTRY_NOT_KNOWN') : country(input, reading);

const knownMinerals: ReadonlySet<unknown> = new Set(MINERALS);
const isMineral = (value: unknown): value is MineralId => knownMinerals.has(value);

/** A mineral's id, on the list of § 45X(c)(6) or not. */
export const mineral: Read<MineralId> = (input, reading) =>
  isMineral(input) ? input : reading.report('NOT_A_MINERAL');

export const feoc: Read<Feoc> = option(...FEOC_ANSWERS);
