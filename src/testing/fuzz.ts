/**
 * What every fuzz test shares: how many inputs, how long one may take, and inputs that are nearly right. Texts that
 * are wholly random are refused at the first character; faults hide in those that are right but for one place.
 */
import fc from 'fast-check';
import { fromPointer } from '../kernel/pointer';
import { isRecord } from '../kernel/reader';
import { withValueAt } from './json-edit';

/** Inputs for each property: `npm test` takes these, `npm run fuzz` 10,000, `FUZZ_RUNS` any other number. */
export const RUNS = Number(process.env['FUZZ_RUNS'] ?? (import.meta.env.MODE === 'fuzz' ? 10_000 : 500));

/** Printed by a failure; `FUZZ_SEED` gives it back. */
const SEED = process.env['FUZZ_SEED'];

const options = { numRuns: RUNS, ...(SEED === undefined ? {} : { seed: Number(SEED) }) };

/** Milliseconds for all inputs of a property, on a machine that does other things too. */
export const PATIENCE = 30_000 + RUNS * 60;

/** Milliseconds that no single input may take, however busy the machine: several times what the slowest needs alone. */
const BOUND = 2_000;

export function inTime<T>(read: () => T): T {
  const begun = performance.now();
  const value = read();
  if (performance.now() - begun > BOUND) throw new Error(`took over ${BOUND} ms`);
  return value;
}

/** Holds the property against `RUNS` inputs. */
export const forAll = <T>(inputs: fc.Arbitrary<T>, holds: (input: T) => void): void =>
  fc.assert(fc.property(inputs, holds), options);

export const forAllAsync = <T>(inputs: fc.Arbitrary<T>, holds: (input: T) => Promise<void>): Promise<void> =>
  fc.assert(fc.asyncProperty(inputs, holds), options);

/** Any text: of every script, of what formats are made of, and long. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({
    unit: fc.constantFrom(...'{}[]":,;.\\/ \t\n\r\u0000\uFEFF\uD800%$#=&+-@\'0123456789eEABab｜；％'),
    maxLength: 60,
  }),
  fc
    .tuple(
      fc.constantFrom(' ', '0', '"', '[', '{"a":', '=', ';', 'é', '\uFEFF', '-', '1,', 'A 1; '),
      fc.nat(20_000),
    )
    .map(([unit, times]) => unit.repeat(times)),
);

/** Values that have broken readers before. */
const hostile: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    [],
    {},
    [[]],
    '',
    0,
    -0,
    -1,
    1e21,
    1e-7,
    Number.MAX_SAFE_INTEGER,
    '1e5',
    '-0.0',
    '0'.repeat(30),
    '9'.repeat(16),
    '__proto__',
    'constructor',
    'toString',
    'US',
    'us',
    'ZZ',
    'CN',
    'lithium',
    '2024-02-30',
    '2024-02-29',
    'x'.repeat(3_000),
    '🔋'.repeat(64),
    '\uD800',
    { length: 1e9 },
    { constructor: {} },
    JSON.parse('{"__proto__":{"polluted":true}}'),
  ),
  anyText,
  fc.jsonValue({ maxDepth: 3 }),
);

/** A document with something else in one place, or without it. */
export interface Edited {
  readonly json: unknown;
  /** A JSON Pointer to the place. */
  readonly place: string;
}

/** Every pointer into the value, and one to a field that is not there beside each. */
export function placesIn(value: unknown, path = ''): readonly string[] {
  if (!isRecord(value) && !Array.isArray(value)) return [path];
  return [
    path,
    `${path}/${Array.isArray(value) ? '-' : 'extra'}`,
    ...Object.entries(value).flatMap(([key, part]) => placesIn(part, `${path}/${key}`)),
  ];
}

/** One of the documents, changed in one place. */
export function editedIn(documents: readonly unknown[]): fc.Arbitrary<Edited> {
  const known = documents.map((document) => ({ document, places: placesIn(document) }));
  return fc.constantFrom(...known).chain(({ document, places }) =>
    fc
      .tuple(fc.constantFrom(...places), fc.option(hostile, { nil: undefined, freq: 8 }))
      .map(([place, value]) => {
        const said = `${place} = ${JSON.stringify(value)?.slice(0, 200)}`;
        const edited: Edited = { place, json: withValueAt(document, place, value) };
        // A failure names the place and what was put there, not the whole document.
        return Object.defineProperty(edited, fc.toStringMethod, { value: () => said });
      }),
  );
}

/** A text with a few characters put in, taken out, cut off or doubled. */
export function garbled(texts: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const cut = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    out: fc.nat(12),
    put: fc.oneof(fc.constant(''), anyText),
  });
  return fc
    .tuple(texts, fc.array(cut, { minLength: 1, maxLength: 3 }), fc.boolean())
    .map(([text, cuts, ends]) => {
      const changed = cuts.reduce((so, { at, out, put }) => {
        const from = Math.floor(at * so.length);
        return so.slice(0, from) + put + so.slice(from + out);
      }, text);
      return ends ? changed : changed.slice(0, Math.ceil(changed.length / 2));
    });
}

/** Whether a problem's place has to do with the changed one: above it, below it, or beside it in the same object. */
export function isAbout(path: string, place: string): boolean {
  const parent = place.slice(0, Math.max(0, place.lastIndexOf('/')));
  return `${path}/`.startsWith(`${parent}/`) || `${place}/`.startsWith(`${path}/`);
}

/** Whether the place is in the value, or could be: its parent is. */
export function isPlaceIn(value: unknown, path: string): boolean {
  const steps = fromPointer(path);
  return steps.every((step, index) => {
    const holder = steps.slice(0, index).reduce<unknown>((at, each) => Object(at)[each], value);
    const isLast = index === steps.length - 1;
    return isLast ? typeof holder === 'object' && holder !== null : Object.hasOwn(Object(holder), step);
  });
}
