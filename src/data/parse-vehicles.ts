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
  day,
  decimal,
  object,
  option,
  optional,
  optionalList,
  type Read,
  readAll,
  required,
} from '../kernel/reader';
import type { Result } from '../kernel/result';
import { type Country, isAssignedCountry, VEHICLE_CLASSES } from '../law';
import {
  type Assembly,
  type ListConfidence,
  type ListedAmount,
  type Listing,
  MEASURES,
  NOT_LISTED_REASONS,
  type NotListedModel,
  OPEN_REASONS,
  type OpenTime,
  type Unlisted,
  type Vehicle,
  type VehicleBattery,
  type VehicleChemistry,
  type VehicleSource,
  type Vehicles,
  type WholeList,
} from './vehicles';

type Source = Read<VehicleSource>;
interface VehicleFile extends Vehicles {
  readonly format: unknown;
  readonly version: unknown;
  readonly sources: unknown;
}

const positive = decimal({ above: 0 });

const year: Read<number> = (input, reading) =>
  Number.isInteger(input) ? Number(input) : reading.report('NOT_A_DECIMAL');

const country: Read<Country> = (input, reading) =>
  isAssignedCountry(input) ? input : reading.report('NOT_A_COUNTRY');

/** A source that nobody could look up is none. */
const source: Source = checked(
  object<VehicleSource>({
    author: required(label),
    title: required(label),
    year: optional(year),
    url: optional(address('https')),
    doi: optional(label),
    seenAt: optional(label),
    copy: optional(
      object<NonNullable<VehicleSource['copy']>>({
        repo: required(label),
        path: optional(label),
        commit: optional(label),
      }),
    ),
  }),
  ({ url, doi, seenAt, copy }, reading) => {
    if ((url ?? doi ?? seenAt ?? copy) === undefined) reading.report('MISSING_FIELD', undefined, ['url']);
  },
);

const confidence = option<ListConfidence>('high', 'medium', 'low');

const amount = object<ListedAmount>({
  creditUsd: required(positive),
  modelYears: required(label),
  kwh: optional(positive),
});

const listing = (named: Source): Read<Listing> =>
  object<Listing>({
    from: optional(day),
    fromIsSeen: optional(boolean),
    until: required(day),
    creditUsd: optional(positive),
    amounts: optionalList(some(amount)),
    modelYears: optional(label),
    cites: required(some(named)),
    confidence: required(confidence),
    note: optional(label),
  });

const unlisted = (named: Source): Read<Unlisted> =>
  object<Unlisted>({
    from: required(day),
    until: required(day),
    cites: required(some(named)),
    confidence: required(confidence),
  });

const openTime = object<OpenTime>({
  from: required(day),
  until: required(day),
  why: required(option(...OPEN_REASONS)),
  see: optionalList(some(label)),
});

const vehicle = (named: Source): Read<Vehicle> =>
  object<Vehicle>({
    id: required(label),
    make: required(label),
    model: required(label),
    variant: optional(label),
    version: optional(label),
    drive: required(option('electric', 'plug-in-hybrid')),
    msrpLimitUsd: required(positive),
    priceLimitFits: optional(option('some', 'all')),
    vehicleClass: required(option(...VEHICLE_CLASSES)),
    listings: required(some(listing(named))),
    unlisted: optionalList(some(unlisted(named))),
    openTimes: optionalList(some(openTime)),
    assembly: required(
      object<Assembly>({
        country: required(country),
        place: required(label),
        source: optional(named),
        alsoElsewhere: optional(boolean),
      }),
    ),
    batteries: optionalList(
      some(
        object<VehicleBattery>({
          kwh: required(positive),
          measure: required(option(...MEASURES)),
          source: optional(named),
        }),
      ),
    ),
    chemistry: optional(
      object<VehicleChemistry>({
        id: optional(label),
        family: optional(option('NMC', 'LFP-since-2023')),
        source: required(named),
      }),
    ),
  });

const notListed = (named: Source): Read<NotListedModel> =>
  object<NotListedModel>({
    make: required(label),
    model: required(label),
    why: required(option(...NOT_LISTED_REASONS)),
    cites: optionalList(items(named)),
  });

const vehicleFile = dataFile('battery-origin/vehicles', source, (named) =>
  object<VehicleFile>({
    ...heading,
    ...sourceTable(source),
    wholeLists: required(items(object<WholeList>({ day: required(day), cites: required(some(named)) }))),
    notListed: optionalList(items(notListed(named))),
    vehicles: required(checked(some(vehicle(named)), (all, reading) => reportRepeats(all, 'id', reading))),
  }),
);

/** Reads `vehicles.json`: every problem with its JSON Pointer, or the cars with their source ids resolved. */
export function parseVehicles(input: unknown): Result<Vehicles, Problem[]> {
  const read = readAll(input, vehicleFile);
  if (!read.ok) return read;
  const { format: _format, version: _version, sources: _sources, ...content } = read.value;
  return { ok: true, value: content };
}
