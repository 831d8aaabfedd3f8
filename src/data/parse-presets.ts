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
  boolean,
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
  type CountryShare,
  PRESET_NOTES,
  PRICE_BASES,
  type PresetSource,
  type Presets,
  type Price,
  type PriceSet,
  type SourceCopy,
  type StageShare,
  type WorldShareTables,
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
    basis: required(option(...PRICE_BASES)),
    prices: required(byMineral(object<Price>({ usdPerKg: required(positive), ...provenance(named) }))),
  });

const countryShare = object<CountryShare>({
  country: required(country),
  percent: required(decimal({ above: 0, max: WHOLE })),
  estimated: optional(boolean),
});

/** A stage sums to 100 at most, with what the source does not name. */
function reportOverWhole({ parts, notNamedPercent }: StageShare, reading: Reading): void {
  const named = parts.reduce((total, { percent }) => total + toBigMicros(percent), 0n);
  const sum = named + (notNamedPercent === undefined ? 0n : toBigMicros(notNamedPercent));
  if (sum > WHOLE_IN_MICROS) reading.report('SUM_OVER_100', { sum: Number(sum) / 1_000_000 }, ['parts']);
}

const stageShare = (named: Source): Read<StageShare> =>
  checked(
    object<StageShare>({
      year: required(year),
      notNamedPercent: optional(decimal({ above: 0, max: WHOLE })),
      parts: required(
        checked(some(countryShare), (parts, reading) => reportRepeats(parts, 'country', reading)),
      ),
      ...provenance(named),
    }),
    reportOverWhole,
  );

const worldShares = (named: Source): Read<readonly WorldShareTables[]> =>
  checked(
    items(
      object<WorldShareTables>({
        mineral: required(mineral),
        extraction: required(some(stageShare(named))),
        processing: required(some(stageShare(named))),
      }),
    ),
    (all, reading) => reportRepeats(all, 'mineral', reading),
  );

const presetFile = dataFile('battery-origin/presets', source, (named) =>
  object<PresetFile>({
    ...heading,
    ...sourceTable(source),
    defaultYear: required(year),
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
  const { format: _format, version: _version, sources: _sources, ...presets } = read.value;
  return { ok: true, value: presets };
}
