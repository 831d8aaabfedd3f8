import { err, ok, type Result } from '../../kernel/result';
import type { Country } from '../../law';
import { typedVin } from '../../scenario-form';
import { CHECK_DIGIT_AT, checkDigitOf } from './check-digit';
import { makerOf } from './makers';
import { type ModelYear, modelYearOf } from './model-year';
import { countryOf, type Region, regionOf } from './origin';

/** What a vehicle identification number says by itself, without any look-up. */
export interface VinFacts {
  /** In upper case, without spaces and hyphens. */
  readonly vin: string;
  readonly region?: Region;
  readonly country?: Country;
  readonly maker?: string;
  readonly modelYear: ModelYear;
  /** The eleventh character; only the maker's own list says which plant it is. */
  readonly plant: string;
}

/** What is wrong with it; positions are counted from 1. */
export type VinProblem =
  | { readonly code: 'LENGTH'; readonly count: number }
  /** I, O and Q are never used. */
  | { readonly code: 'LETTER_NOT_USED'; readonly letter: string; readonly position: number }
  | { readonly code: 'CHARACTER'; readonly character: string; readonly position: number }
  | { readonly code: 'CHECK_DIGIT'; readonly expected: string; readonly found: string }
  | { readonly code: 'MODEL_YEAR'; readonly found: string };

const LENGTH = 17;

/** Reads a VIN as typed, in any case, with or without spaces and hyphens; says everything that is wrong with it. */
export function readVin(typed: string): Result<VinFacts, readonly VinProblem[]> {
  const vin = typedVin(typed);
  const characters = [...vin];
  const problems = characters.flatMap(wrongCharacter);
  if (characters.length !== LENGTH) problems.unshift({ code: 'LENGTH', count: characters.length });
  if (problems.length > 0) return err(problems);
  const expected = checkDigitOf(vin);
  const found = vin.charAt(CHECK_DIGIT_AT);
  const modelYear = modelYearOf(vin);
  if (expected !== found) problems.push({ code: 'CHECK_DIGIT', expected, found });
  if (modelYear === undefined) problems.push({ code: 'MODEL_YEAR', found: vin.charAt(9) });
  if (modelYear === undefined || problems.length > 0) return err(problems);
  return ok({ vin, ...optional(vin), modelYear, plant: vin.charAt(10) });
}

function wrongCharacter(character: string, index: number): VinProblem[] {
  const position = index + 1;
  if (/[IOQ]/.test(character)) return [{ code: 'LETTER_NOT_USED', letter: character, position }];
  return /[0-9A-Z]/.test(character) ? [] : [{ code: 'CHARACTER', character, position }];
}

function optional(vin: string): Pick<VinFacts, 'region' | 'country' | 'maker'> {
  const [region, country, maker] = [regionOf(vin), countryOf(vin), makerOf(vin)];
  return {
    ...(region === undefined ? {} : { region }),
    ...(country === undefined ? {} : { country }),
    ...(maker === undefined ? {} : { maker }),
  };
}
