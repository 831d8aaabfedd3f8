import type { Problem } from '../kernel/problem';
import {
  address,
  checked,
  dataFile,
  heading,
  label,
  reportRepeats,
  some,
  sourceTable,
} from '../kernel/read-data-file';
import {
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
  type Listing,
  MEASURES,
  type Vehicle,
  type VehicleBattery,
  type VehicleChemistry,
  type VehicleSource,
  type Vehicles,
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

const vehicle = (named: Source): Read<Vehicle> =>
  object<Vehicle>({
    id: required(label),
    make: required(label),
    model: required(label),
    variant: optional(label),
    drive: required(option('electric', 'plug-in-hybrid')),
    msrpLimitUsd: required(positive),
    vehicleClass: required(option(...VEHICLE_CLASSES)),
    listings: required(
      some(
        object<Listing>({
          from: optional(day),
          until: required(day),
          creditUsd: optional(positive),
          modelYears: optional(label),
          cites: required(some(named)),
        }),
      ),
    ),
    assembly: required(
      object<Assembly>({ country: required(country), place: required(label), source: optional(named) }),
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

const vehicleFile = dataFile('battery-origin/vehicles', source, (named) =>
  object<VehicleFile>({
    ...heading,
    ...sourceTable(source),
    vehicles: required(checked(some(vehicle(named)), (all, reading) => reportRepeats(all, 'id', reading))),
  }),
);

/** Reads `vehicles.json`: every problem with its JSON Pointer, or the cars with their source ids resolved. */
export function parseVehicles(input: unknown): Result<Vehicles, Problem[]> {
  const read = readAll(input, vehicleFile);
  if (!read.ok) return read;
  const { edition, asOf, reviewBy, vehicles } = read.value;
  return { ok: true, value: { edition, asOf, reviewBy, vehicles } };
}
