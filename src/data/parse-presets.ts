import { toBigMicros } from '../kernel/decimal';
import type { Problem } from '../kernel/problem';
import {
  address,
  checked,
  dataFile,
  heading,
  items,
  label,
  reportRepeats,
  some,
  sourceTable,
} from '../kernel/read-data-file';
import {
  decimal,
  isRecord,
  object,
  option,
  optional,
  optionalList,
  type Read,
  type Reading,
  readAll,
  required,
} from '../kernel/reader';
import type { Result } from '../kernel/result';
import { type Country, isAssignedCountry, MINERALS, type MineralId, NOT_KNOWN } from '../law';
import {
  type Chemistry,
  type Confidence,
  PRESET_NOTES,
  type PresetSource,
  type Presets,
  type Price,
  type PriceSet,
  type SourceCopy,
  type StageShare,
  type WorldShare,
} from './presets';

type Source = Read<PresetSource>;
type ByMineral<T> = Readonly<Partial<Record<MineralId, T>>>;
interface PresetFile extends Presets {
  readonly format: unknown;
  readonly version: unknown;
  readonly sources: unknown;
}

const WHOLE = 100;
const WHOLE_IN_MICROS = 100_000_000n;

const positive = decimal({ above: 0 });

const year: Read<number> = (input, reading) =>
  Number.isInteger(input) ? Number(input) : reading.report('NOT_A_DECIMAL');

const knownMinerals: ReadonlySet<unknown> = new Set(MINERALS);
const isMineral = (value: unknown): value is MineralId => knownMinerals.has(value);

const mineral: Read<MineralId> = (input, reading) =>
  isMineral(input) ? input : reading.report('NOT_A_MINERAL');

const country: Read<Country> = (input, reading) => {
  if (isAssignedCountry(input)) return input;
  return reading.report(input === NOT_KNOWN ? 'COUNTRY_NOT_KNOWN' : 'NOT_A_COUNTRY');
};

const byMineral =
  <T>(read: Read<T>): Read<ByMineral<T>> =>
  (input, reading) => {
    if (!isRecord(input)) return reading.report('NOT_AN_OBJECT');
    const value: Partial<Record<MineralId, T>> = {};
    for (const key of Object.keys(input)) {
      if (!isMineral(key)) reading.report('NOT_A_MINERAL', undefined, [key]);
      else {
        const content = reading.within(key, read, input[key]);
        if (content !== undefined) value[key] = content;
      }
    }
    return value;
  };

/** A source that nobody could look up is none. */
const source: Source = checked(
  object<PresetSource>({
    author: required(label),
    title: required(label),
    year: required(year),
    url: optional(address('https', 'http')),
    doi: optional(label),
    copy: optional(
      object<SourceCopy>({ repo: required(label), path: required(label), commit: optional(label) }),
    ),
  }),
  ({ url, doi, copy }, reading) => {
    if (url === undefined && doi === undefined && copy === undefined)
      reading.report('MISSING_FIELD', undefined, ['url']);
  },
);

const provenance = (named: Source) => ({
  source: required(named),
  confidence: required(option<Confidence>('high', 'medium', 'low')),
  notes: optionalList(items(option(...PRESET_NOTES))),
});

const chemistry = (named: Source): Read<Chemistry> =>
  object<Chemistry>({
    id: required(label),
    label: required(label),
    kgPerKwh: required(byMineral(positive)),
    cathodeAluminumKgPerKwh: optional(positive),
    ...provenance(named),
  });

const priceSet = (named: Source): Read<PriceSet> =>
  object<PriceSet>({
    id: required(label),
    year: required(year),
    prices: required(byMineral(object<Price>({ usdPerKg: required(positive), ...provenance(named) }))),
  });

type Part = StageShare['parts'][number];

/** A stage names each country once and sums to 100 at most. */
function reportWrongParts(parts: readonly Part[], reading: Reading): void {
  reportRepeats(parts, 'country', reading);
  const sum = parts.reduce((total, { percent }) => total + toBigMicros(percent), 0n);
  if (sum > WHOLE_IN_MICROS) reading.report('SUM_OVER_100', { sum: Number(sum) / 1_000_000 });
}

const part = object<Part>({
  country: required(country),
  percent: required(decimal({ above: 0, max: WHOLE })),
});

const stageShare = (named: Source): Read<StageShare> =>
  object<StageShare>({
    year: required(year),
    parts: required(checked(some(part), reportWrongParts)),
    ...provenance(named),
  });

const worldShares = (named: Source): Read<readonly WorldShare[]> =>
  checked(
    items(
      object<WorldShare>({
        mineral: required(mineral),
        extraction: required(stageShare(named)),
        processing: required(stageShare(named)),
      }),
    ),
    (all, reading) => reportRepeats(all, 'mineral', reading),
  );

const presetFile = dataFile('battery-origin/presets', source, (named) =>
  object<PresetFile>({
    ...heading,
    ...sourceTable(source),
    chemistries: required(
      checked(some(chemistry(named)), (all, reading) => reportRepeats(all, 'id', reading)),
    ),
    priceSets: required(checked(some(priceSet(named)), (all, reading) => reportRepeats(all, 'id', reading))),
    worldShares: required(worldShares(named)),
  }),
);

/** Reads `presets.json`: every problem with its JSON Pointer, or the presets with their source ids resolved. */
export function parsePresets(input: unknown): Result<Presets, Problem[]> {
  const read = readAll(input, presetFile);
  if (!read.ok) return read;
  const { edition, asOf, reviewBy, chemistries, priceSets, worldShares: shares } = read.value;
  return { ok: true, value: { edition, asOf, reviewBy, chemistries, priceSets, worldShares: shares } };
}
