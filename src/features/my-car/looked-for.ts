import type { Vehicle, Vehicles } from '../../data/vehicles';
import { typedVin } from '../../scenario-form';
import { type Found, findCars, readVin, type VinFacts, type VinProblem } from '../../starting-figures';

/** What the text in the car's field leads to. */
export type LookedFor =
  | { readonly kind: 'nothing' }
  | ({ readonly kind: 'name' } & Found)
  /** A VIN that is still being typed. */
  | { readonly kind: 'vin-begun'; readonly count: number; readonly cars: readonly Vehicle[] }
  | {
      readonly kind: 'vin-wrong';
      readonly problems: readonly VinProblem[];
      readonly cars: readonly Vehicle[];
    }
  | { readonly kind: 'vin'; readonly facts: VinFacts; readonly cars: readonly Vehicle[] };

const VIN_LENGTH = 17;
/** Few names of cars are a single word of as many letters and digits. */
const VIN_BEGUN = /^(?=(?:.*\d){2})[A-Z0-9]{9,}$/;

/** Looks for cars by a typed name, or by the maker of a typed VIN. */
export function lookFor(list: Vehicles, typed: string): LookedFor {
  if (typed.trim() === '') return { kind: 'nothing' };
  const vin = typedVin(typed);
  const isVin = VIN_BEGUN.test(vin) && (!/\s/.test(typed.trim()) || vin.length === VIN_LENGTH);
  if (!isVin || vin.length < VIN_LENGTH) {
    const found = findCars(list, typed);
    if (!isVin || found.cars.length > 0) return { kind: 'name', ...found };
    return { kind: 'vin-begun', count: vin.length, cars: [] };
  }
  const read = readVin(vin);
  if (!read.ok) return { kind: 'vin-wrong', problems: read.error, cars: [] };
  const { maker } = read.value;
  return { kind: 'vin', facts: read.value, cars: list.vehicles.filter(({ make }) => make === maker) };
}
