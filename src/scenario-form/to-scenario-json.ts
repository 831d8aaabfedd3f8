import { stagesOfRoute } from './blank';
import { carFacts } from './car-facts';
import { Origins, type Piece } from './field-of-pointer';
import type { NumberUnit } from './number-units';
import { typedDay } from './typed-day';
import { FILE_ZERO, typedNumber } from './typed-number';
import { typedVin } from './typed-vin';
import { usualFacts } from './usual-facts';
import {
  type ActValues,
  type EntryValues,
  type FormValues,
  type ItemValues,
  type PartValues,
  SHARE_STAGES,
  type TaxYearValues,
  type YesNo,
} from './values';

/** What the form says, as a scenario file would say it, not yet checked. */
export interface Candidate {
  readonly json: Piece;
  /** The form field (a React Hook Form path) that a JSON Pointer into `json` comes from. */
  readonly fieldOf: (pointer: string) => string;
}

const text = (typed: string): string | undefined => (typed === '' ? undefined : typed);

/** A text that cannot be read as a number or a day is written as `null`, which no reader takes; `explained` says why. */
type Unread = null;

function number(typed: string, unit: NumberUnit): string | Unread | undefined {
  const key = unit + typed;
  if (numbers.has(key)) return numbers.get(key);
  const reading = typedNumber(typed, unit);
  const read = reading.kind === 'number' ? reading.number : reading.kind === 'nothing' ? undefined : null;
  if (numbers.size >= MOST_NUMBERS) numbers.clear();
  numbers.set(key, read);
  return read;
}

/** A key press changes one number of a form that may hold hundreds: the others are not read again. */
const numbers = new Map<string, string | Unread | undefined>();
/** More than a large form of shares holds, and less than a megabyte. */
const MOST_NUMBERS = 2_000;

/** No car is free, and a 0 left in a field would pass every price limit; a file's 0 is the file's to say. */
function price(typed: string): string | Unread | undefined {
  if (typed === FILE_ZERO) return '0';
  const read = number(typed, 'usd');
  return typeof read === 'string' && Number(read) === 0 ? null : read;
}

/** A field turns what it understands into `YYYY-MM-DD`, by its language's order; here none is preferred. */
function day(typed: string): string | Unread | undefined {
  const reading = typedDay(typed, 'either');
  if (reading.kind === 'nothing') return undefined;
  return reading.kind === 'day' ? reading.day : null;
}
const truth = (ticked: boolean): true | undefined => (ticked ? true : undefined);
const answer = (given: YesNo): boolean | undefined => (given === '' ? undefined : given === 'yes');

/** Writes the form as a scenario. Pure; blank rows and empty fields are left out. */
export function toCandidate(values: FormValues): Candidate {
  const origins = new Origins();
  const json = {
    format: 'battery-origin/scenario',
    version: 1,
    ...origins.object('', {
      title: text(values.title),
      vehicle: vehicle(origins, values.vehicle),
      buyer: buyer(origins, values.buyer),
      minerals: minerals(origins, values),
      components: components(origins, values.components),
      partners: partners(origins, values.partners),
    }),
  };
  return { json, fieldOf: (pointer) => origins.fieldOf(json, pointer) };
}

const vehicle = (origins: Origins, values: FormValues['vehicle']) =>
  origins.object('vehicle', {
    acquired: day(values.acquired),
    placedInService: day(values.placedInService),
    vehicleClass: text(values.vehicleClass),
    msrpUsd: price(values.msrpUsd),
    gvwrLb: number(values.gvwrLb, 'lb'),
    batteryKwh: number(values.batteryKwh, 'kwh'),
    finalAssembly: text(values.finalAssembly),
    fuelCell: truth(values.fuelCell),
    ...usualFacts((fact) => answer(values[fact])),
    vin: text(typedVin(values.vin)),
    ...carFacts(values),
  });

const buyer = (origins: Origins, values: FormValues['buyer']) =>
  origins.object('buyer', {
    thisYear: taxYear(origins, 'buyer.thisYear', values.thisYear),
    lastYear: taxYear(origins, 'buyer.lastYear', values.lastYear),
    businessUsePercent: number(values.businessUsePercent, 'percent'),
    taxBeforeCreditUsd: number(values.taxBeforeCreditUsd, 'usd'),
    transferToDealer: answer(values.transferToDealer),
  });

/** A filing status without an income says nothing yet; an income without a status cannot be used. */
function taxYear(origins: Origins, field: string, values: TaxYearValues) {
  const magiUsd = number(values.magiUsd, 'usd');
  if (magiUsd === undefined) return undefined;
  return origins.object(field, { filingStatus: text(values.filingStatus), magiUsd });
}

function minerals(origins: Origins, { sourcing, entries }: FormValues) {
  const written = origins.list(
    'entries',
    entries.map((entry, index) => toEntry(origins, `entries.${index}`, entry)),
  );
  const settings = { test: text(sourcing.test), graphiteTransition: truth(sourcing.graphiteTransition) };
  if (written === undefined && settings.test === undefined && settings.graphiteTransition === undefined)
    return undefined;
  return origins.object('sourcing', { ...settings, entries: written ?? [] });
}

function toEntry(origins: Origins, field: string, values: EntryValues) {
  return origins.object(field, {
    kind: values.kind,
    id: values.id,
    mineral: values.mineral,
    valueUsd: number(values.valueUsd, 'usd'),
    foreignEntityOfConcern: text(values.foreignEntityOfConcern),
    supplier: text(values.supplier),
    note: text(values.note),
    ...(values.kind === 'chain' ? chainStages(origins, field, values) : shareStages(origins, field, values)),
  });
}

const shareStages = (origins: Origins, field: string, { shares }: EntryValues): Piece =>
  Object.fromEntries(
    SHARE_STAGES.map((stage) => {
      const list = `${field}.shares.${stage}`;
      const parts = shares[stage].map((part, index) => toPart(origins, `${list}.${index}`, part));
      return [stage, origins.list(list, parts)];
    }),
  );

const chainStages = (origins: Origins, field: string, { chain, route }: EntryValues): Piece =>
  Object.fromEntries(
    stagesOfRoute(route).map((stage) => {
      const list = `${field}.chain.${stage}`;
      const acts = chain[stage].map((act, index) => toAct(origins, `${list}.${index}`, act));
      return [stage, origins.list(list, acts)];
    }),
  );

/** A country without a percentage says nothing: its part stays in the remainder that is not known. */
function toPart(origins: Origins, field: string, values: PartValues) {
  const percent = number(values.percent, 'percent');
  if (percent === undefined) return undefined;
  return origins.object(field, { country: text(values.country), percent });
}

function toAct(origins: Origins, field: string, values: ActValues) {
  return origins.object(field, {
    country: text(values.country),
    valueAddedUsd: number(values.valueAddedUsd, 'usd'),
  });
}

function components(origins: Origins, values: FormValues['components']) {
  if (values.kind === 'list') {
    const items = values.items.map((item, index) => toItem(origins, `components.items.${index}`, item));
    const list = origins.list('components.items', items);
    return list && origins.object('components', { kind: 'list', items: list });
  }
  const facts = {
    northAmericanPercent: number(values.northAmericanPercent, 'percent'),
    foreignEntityOfConcern: text(values.foreignEntityOfConcern),
  };
  const said = facts.northAmericanPercent !== undefined || facts.foreignEntityOfConcern !== undefined;
  return said ? origins.object('components', { kind: 'share', ...facts }) : undefined;
}

function toItem(origins: Origins, field: string, values: ItemValues) {
  const facts = {
    name: text(values.name),
    incrementalValueUsd: number(values.incrementalValueUsd, 'usd'),
    country: text(values.country),
    foreignEntityOfConcern: text(values.foreignEntityOfConcern),
  };
  const blank = Object.values(facts).every((fact) => fact === undefined);
  return blank ? undefined : origins.object(field, { id: values.id, ...facts });
}

const partners = (origins: Origins, values: FormValues['partners']) =>
  origins.object('partners', {
    suspended: origins.list('partners.suspended', values.suspended),
    added: origins.list(
      'partners.added',
      values.added.map(({ country, covers, minerals: some }, index) =>
        country === ''
          ? undefined
          : origins.object(`partners.added.${index}`, { country, minerals: covers === 'all' ? 'all' : some }),
      ),
    ),
    japanAllMinerals: truth(values.japanAllMinerals),
  });
