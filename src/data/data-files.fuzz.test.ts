/** Whatever a server sends as a data file, it is read, or refused with the file's name and the places. */
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import presets from '../../public/data/presets.json';
import vehicles from '../../public/data/vehicles.json';
import { type Day, isDay } from '../kernel/day';
import { parseRulebook } from '../law';
import { host, text } from '../testing/data-host';
import { anyText, editedIn, forAll, forAllAsync, garbled, inTime, isAbout, PATIENCE } from '../testing/fuzz';
import { problemsIn, SHIPPED_FILES } from '../testing/rulebook-files';
import { DataFileError } from './data-file-error';
import { loadPresets, loadRulebook } from './load';
import { parsePresets } from './parse-presets';
import { parseVehicles } from './parse-vehicles';
import { fetchPublished, newerThan } from './published';
import { loadVehicles } from './vehicles-query';

beforeEach(() => host());
afterEach(() => vi.unstubAllGlobals());

test(
  'presets with anything in one place are read, or refused there',
  () => {
    forAll(editedIn([presets]), ({ json, place }) => {
      const read = inTime(() => parsePresets(json));
      if (read.ok) return;
      const isFar = place.startsWith('/sources') || read.error.some(({ code }) => code === 'DUPLICATE_ID');
      expect(isFar || read.error.some(({ path }) => isAbout(path, place)), place).toBe(true);
    });
  },
  PATIENCE,
);

test(
  'cars with anything in one place are read, or refused',
  () => {
    forAll(editedIn([vehicles]), ({ json, place }) => {
      const read = inTime(() => parseVehicles(json));
      expect(read.ok || read.error.length > 0, place).toBe(true);
    });
  },
  PATIENCE,
);

test(
  'a rulebook with anything in one place is read, or refused in that file',
  () => {
    const edited = editedIn([SHIPPED_FILES]).filter(({ place }) => place !== '' && place !== '/extra');
    forAll(edited, ({ json, place }) => {
      const files = { partners: undefined, parameters: undefined, minerals: undefined, ...Object(json) };
      const problems = inTime(() => problemsIn(files));
      if (problems.length === 0) return;
      const [, file] = place.split('/');
      expect(
        problems.some(({ path }) => path.split('/')[1] === file),
        place,
      ).toBe(true);
    });
  },
  PATIENCE,
);

test(
  'what is accepted is read again as itself',
  () => {
    const edited = editedIn([SHIPPED_FILES]).filter(({ place }) => place !== '' && place !== '/extra');
    forAll(edited, ({ json }) => {
      const files = { partners: undefined, parameters: undefined, minerals: undefined, ...Object(json) };
      const read = parseRulebook(files);
      if (read.ok) expect(parseRulebook(JSON.parse(JSON.stringify(files)))).toEqual(read);
    });
  },
  PATIENCE,
);

const FILES = { ...SHIPPED_FILES, presets, vehicles };
const LOADED = { presets: loadPresets, vehicles: loadVehicles } as const;
const names = Object.keys(FILES).map((name) => name as keyof typeof FILES);
const sent = fc
  .constantFrom(...names)
  .chain((name) =>
    fc.tuple(
      fc.constant(name),
      fc.oneof(anyText, garbled(fc.constant(JSON.stringify(FILES[name])))),
      fc.constantFrom(200, 200, 200, 204, 206, 304, 404, 500, 503),
    ),
  );

test(
  'any answer of a server: the data, or an error that names the file',
  () => {
    return forAllAsync(sent, async ([name, body, status]) => {
      const hasBody = status !== 204 && status !== 304;
      host({
        [`${name}.json`]: hasBody
          ? text(body, status)
          : () => Promise.resolve(new Response(null, { status })),
      });
      const load = (name === 'presets' || name === 'vehicles' ? LOADED[name] : loadRulebook)('data/');
      const error = await load.then(
        () => null,
        (reason: unknown) => reason,
      );
      if (error === null) return;
      expect(error).toBeInstanceOf(DataFileError);
      if (error instanceof DataFileError) expect(error.file).toBe(`${name}.json`);
    });
  },
  PATIENCE,
);

const edition = { edition: '2026-11', asOf: '2026-11-22', reviewBy: '2027-04-15' };
const version = {
  format: 'battery-origin/version',
  version: 1,
  build: 'b',
  data: { 'partners.json': edition },
};

test(
  'whatever is said to be published: a day that is newer, or nothing',
  () => {
    const answers = fc.oneof(
      anyText,
      garbled(fc.constant(JSON.stringify(version))),
      editedIn([version]).map(({ json }) => JSON.stringify(json) ?? ''),
    );
    return forAllAsync(answers, async (body) => {
      host({ 'version.json': text(body) });
      const published = await fetchPublished('./');
      const own = { 'partners.json': { edition: '2026-10', asOf: '2026-10-01' as Day } };
      const day = published === null ? null : newerThan(own, published);
      expect(day === null || (isDay(day) && day >= '2026-10-01')).toBe(true);
    });
  },
  PATIENCE,
);
