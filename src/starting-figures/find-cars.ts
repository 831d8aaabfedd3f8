import type { Vehicle } from '../data/vehicles';

/** Letters and digits alone, so that `F150` finds the F-150. */
const bare = (words: string): string =>
  words
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

export const carName = ({ make, model, variant }: Vehicle): string =>
  [make, model, variant].filter((word) => word !== undefined).join(' ');

/** The cars in whose name every typed word occurs; none while nothing is typed. */
export function findCars(cars: readonly Vehicle[], typed: string): readonly Vehicle[] {
  const words = typed.split(/\s+/).map(bare).filter(Boolean);
  if (words.length === 0) return [];
  return cars.filter((car) => {
    const name = bare(carName(car));
    return words.every((word) => name.includes(word));
  });
}
