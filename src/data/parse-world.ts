import type { Problem } from '../kernel/problem';
import { decimal, isRecord, type Read, readAll } from '../kernel/reader';
import type { Result } from '../kernel/result';
import { COUNTRIES } from '../law';
import type { MapPlace, World } from './world';

const FORMAT = 'battery-origin/world';
const VERSION = 1;

/** A place is `[x, y, size]` or `[x, y, size, shape]`. */
const PLACE_LENGTH = 3;

/** Reads `world.json`: every problem with its JSON Pointer, or the map with a place for each country. */
export const parseWorld = (input: unknown): Result<World, Problem[]> => readAll(input, world);

const world: Read<World> = (input, reading) => {
  if (!isRecord(input)) return reading.report('NOT_AN_OBJECT');
  const { format, version, countries } = input;
  if (format !== FORMAT) return reading.report('WRONG_FORMAT', { expected: FORMAT }, ['format']);
  if (version !== VERSION) return reading.report('UNSUPPORTED_VERSION', { supported: VERSION }, ['version']);
  const width = reading.within('width', length, input['width']);
  const height = reading.within('height', length, input['height']);
  const others = reading.within('others', path, input['others']);
  const places = reading.within('countries', placesOfAll, countries);
  if (width === undefined || height === undefined || others === undefined) return undefined;
  return places && { width, height, others, places };
};

const placesOfAll: Read<World['places']> = (input, reading) => {
  if (!isRecord(input)) return reading.report('NOT_AN_OBJECT');
  const places = new Map<string, MapPlace>();
  for (const code of COUNTRIES) {
    const found = Object.hasOwn(input, code) ? input[code] : undefined;
    if (found === undefined) reading.report('MISSING_FIELD', undefined, [code]);
    const read = found === undefined ? undefined : reading.within(code, place, found);
    if (read !== undefined) places.set(code, read);
  }
  return places;
};

const place: Read<MapPlace> = (input, reading) => {
  if (!Array.isArray(input)) return reading.report('NOT_A_LIST');
  const [x, y, size] = [0, 1, 2].map((at) => reading.within(at, length, input[at]));
  if (x === undefined || y === undefined || size === undefined) return undefined;
  if (input.length === PLACE_LENGTH) return { x, y, size };
  const shape = reading.within(PLACE_LENGTH, path, input[PLACE_LENGTH]);
  return shape === undefined ? undefined : { x, y, size, shape };
};

const MOST = 10_000;

const length: Read<number> = (input, reading) => {
  const read = decimal({ min: 0, max: MOST })(typeof input === 'number' ? String(input) : input, reading);
  return read === undefined ? undefined : Number(read);
};

/** Nothing but steps between whole numbers may come in. */
const path: Read<string> = (input, reading) => {
  if (typeof input !== 'string') return reading.report('NOT_A_STRING');
  return /^[Mlz\d -]*$/.test(input) ? input : reading.report('WRONG_FORMAT', { expected: 'M, l, z' });
};
