import type { NotListedModel, Vehicle, Vehicles, WholeList } from '../data/vehicles';
import { NICKNAMES, OTHER_MAKES } from './car-names';
import { BEGINS, EXACT, fitOf, ONE_LETTER_OFF, withJoined, withoutYears, wordsOf } from './match-words';
import { carName } from './name-of-car';

/** What a search found. With no cars, the other fields say what the list can say. */
export interface Found {
  /** The best fit first. */
  readonly cars: readonly Vehicle[];
  /** The year among the typed words, to ask the day of delivery with. */
  readonly year?: number;
  /** Typed words that fit nothing on the list, left out to find these cars. */
  readonly ignored?: readonly string[];
  /** A maker of whom the list has no car. */
  readonly unknownMake?: UnknownMake;
  /** Models that the words name and that no copied list has. */
  readonly notListed?: readonly NotListedModel[];
}

export interface UnknownMake {
  readonly make: string;
  /** The lists, each whole on its day, that have no car of this maker. */
  readonly wholeLists: readonly WholeList[];
}

type Searched = Pick<Vehicles, 'vehicles' | 'wholeLists' | 'notListed'>;

/** Looks for cars by typed words in any order, with nicknames, years, and one wrong letter in a longer word. */
export function findCars(list: Searched, typed: string): Found {
  const { words, year } = withoutYears(wordsOf(typed));
  const said = words.map((word) => NICKNAMES[word] ?? word);
  const dated = year === undefined ? {} : { year };
  if (said.length === 0) return { cars: [], ...dated };
  const names = list.vehicles.map(namesOf);
  const cars = fitting(names, said);
  if (cars.length > 0) return { cars, ...dated };
  const beyond = notOnList(list, said);
  if (beyond !== undefined) return { cars: [], ...dated, ...beyond };
  return { ...leniently(names, said), ...dated };
}

interface Names {
  readonly car: Vehicle;
  /** Words of the name, joined ones too. */
  readonly name: ReadonlySet<string>;
  readonly model: ReadonlySet<string>;
  /** What the kind of car is called; weaker than its name. */
  readonly kind: ReadonlySet<string>;
}

const KINDS: Readonly<Record<Vehicle['drive'], ReadonlySet<string>>> = {
  electric: new Set(['ev', 'electric']),
  'plug-in-hybrid': withJoined(['plug', 'in', 'hybrid', 'phev']),
};

function namesOf(car: Vehicle): Names {
  return {
    car,
    name: withJoined(wordsOf(carName(car))),
    model: withJoined(wordsOf(car.model)),
    kind: KINDS[car.drive],
  };
}

const NAMED = 2;

/** The best fit of a word among others; 0 for none. */
const bestOf = (word: string, among: ReadonlySet<string>): number =>
  Math.max(0, ...[...among].map((each) => fitOf(word, each)));

const fitWith = (word: string, { name, kind }: Names): number =>
  Math.max(bestOf(word, name) * NAMED, kind.has(word) ? EXACT : 0);

/** The cars that every word fits; a wrong letter is forgiven only where no car has the word as it is. */
function fitting(all: readonly Names[], words: readonly string[]): readonly Vehicle[] {
  const least = words.map((word) =>
    all.some((names) => fitWith(word, names) >= BEGINS * NAMED || names.kind.has(word))
      ? EXACT
      : ONE_LETTER_OFF * NAMED,
  );
  return all
    .map((names) => ({ car: names.car, fits: words.map((word) => fitWith(word, names)) }))
    .filter(({ fits }) => fits.every((fit, index) => fit >= (least[index] ?? EXACT)))
    .map(({ car, fits }) => ({ car, fit: fits.reduce((a, b) => a + b, 0) }))
    .toSorted((a, b) => b.fit - a.fit)
    .map(({ car }) => car);
}

/** Leaves out words of two letters or more that no car has, as a trim's, if what is left names a model. */
function leniently(all: readonly Names[], words: readonly string[]): Pick<Found, 'cars' | 'ignored'> {
  const isKnown = (word: string) => word.length < 2 || all.some((names) => fitWith(word, names) > 0);
  const ignored = words.filter((word) => !isKnown(word));
  const left = words.filter(isKnown);
  const namesModel = left.some((word) => all.some(({ model }) => bestOf(word, model) >= BEGINS));
  if (ignored.length === 0 || !namesModel) return { cars: [] };
  const cars = fitting(all, left);
  return cars.length === 0 ? { cars } : { cars, ignored };
}

/** What is known of words that name no car of the list: a model off the lists, or a maker without any car on it. */
function notOnList(
  { vehicles, wholeLists, notListed = [] }: Searched,
  words: readonly string[],
): Pick<Found, 'unknownMake' | 'notListed'> | undefined {
  const other = otherMakeOf(words);
  const models = notListed.filter(({ make, model }) => {
    const name = withJoined(wordsOf(`${make} ${model}`));
    return words.every((word) => bestOf(word, name) > 0);
  });
  const isAbsent = other !== undefined && vehicles.every(({ make }) => make !== other);
  if (models.length === 0 && !isAbsent) return undefined;
  return {
    ...(isAbsent ? { unknownMake: { make: other, wholeLists } } : {}),
    ...(models.length > 0 ? { notListed: models } : {}),
  };
}

/** The maker outside the list that a word names: as it is, or by one wrong letter. */
function otherMakeOf(words: readonly string[]): string | undefined {
  const joined = [...withJoined(words)];
  const makes = Object.entries(OTHER_MAKES);
  const by = (least: number) =>
    makes.find(([, names]) =>
      joined.some((word) => names.some((name) => fitOf(word, name) >= least && word.length >= 3)),
    )?.[0];
  return by(EXACT) ?? by(BEGINS) ?? by(ONE_LETTER_OFF);
}
