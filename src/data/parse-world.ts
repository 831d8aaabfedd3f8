import type { Problem } from '../kernel/problem';
import { decimal, isRecord, object, type Read, readAll, required } from '../kernel/reader';
import type { Result } from '../kernel/result';
import { COUNTRIES } from '../law';
import type { MapPlace, World } from './world';

const FORMAT = 'battery-origin/world';
const VERSION = 1;

/** A place is `[x, y, size]` or `[x, y, size, shape]`. */
const PLACE_LENGTH = 3;

const withinDrawing = decimal({ min: 0, max: 10_000 });

/** A value that cannot be read is reported, and `readAll` then throws the whole map away with the NaN in it. */
const length: Read<number> = (input, reading) => Number(withinDrawing(input, reading));

/** Nothing but steps between whole numbers may come in. */
const path: Read<string> = (input, reading) => {
  if (typeof input !== 'string') return reading.report('NOT_A_STRING');
  return /^[Mlz\d -]*$/.test(input) ? input : reading.report('WRONG_FORMAT', { expected: 'M, l, z' });
};

const place: Read<MapPlace> = (input, reading) => {
  if (!Array.isArray(input)) return reading.report('NOT_A_LIST');
  const [x = 0, y = 0, size = 0] = [0, 1, 2].map((at) => reading.within(at, length, input[at]));
  if (input.length <= PLACE_LENGTH) return { x, y, size };
  const shape = reading.within(PLACE_LENGTH, path, input[PLACE_LENGTH]);
  return { x, y, size, ...(shape && { shape }) };
};

const placeOfEach = object<Readonly<Record<string, MapPlace>>>(
  Object.fromEntries(COUNTRIES.map((code) => [code, required(place)])),
);

const places: Read<World['places']> = (input, reading) =>
  new Map(Object.entries(placeOfEach(input, reading) ?? {}));

const drawing = object<Omit<World, 'places'> & { readonly countries: World['places'] }>({
  width: required(length),
  height: required(length),
  others: required(path),
  countries: required(places),
});

const world: Read<World> = (input, reading) => {
  if (!isRecord(input)) return reading.report('NOT_AN_OBJECT');
  const { format, version, ...rest } = input;
  if (format !== FORMAT) return reading.report('WRONG_FORMAT', { expected: FORMAT }, ['format']);
  if (version !== VERSION) return reading.report('UNSUPPORTED_VERSION', { supported: VERSION }, ['version']);
  const read = drawing(rest, reading);
  return read && { width: read.width, height: read.height, others: read.others, places: read.countries };
};

/** Reads `world.json`: every problem with its JSON Pointer, or the map with a place for each country. */
export const parseWorld = (input: unknown): Result<World, Problem[]> => readAll(input, world);
