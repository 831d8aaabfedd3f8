import { toMicros } from '../kernel/decimal';
import { byKind, withUniqueIds } from '../kernel/read-entities';
import {
  boolean,
  decimal,
  isRecord,
  list,
  object,
  option,
  optional,
  optionalList,
  type Read,
  required,
  text,
} from '../kernel/reader';
import { country, feoc, mineral } from './parse-terms';
import type {
  Act,
  Chain,
  ComponentItem,
  ComponentList,
  ComponentShare,
  Components,
  Entry,
  Minerals,
  Part,
  Shares,
} from './scenario';
import { MAX_ENTRIES, MAX_LENGTH, MAX_PLACES, SOURCING_TESTS } from './vocabulary';

const WHOLE = 100;
const WHOLE_IN_MICROS = WHOLE * 1_000_000;

const id = text(MAX_LENGTH.id, { empty: false });
const percent = decimal({ min: 0, max: WHOLE });
const isList = (value: unknown): boolean => Array.isArray(value) && value.length > 0;

const valueAdded = decimal({ min: 0 });
const loneAct = list(object<Act>({ country: required(country), valueAddedUsd: optional(valueAdded) }), 1);
const severalActs = list(
  object<Act>({ country: required(country), valueAddedUsd: required(valueAdded) }),
  MAX_PLACES,
);

/** A lone act is its whole stage, so it needs no value added; beside another one it does. */
const acts: Read<readonly Act[]> = (input, reading) =>
  Array.isArray(input) && input.length === 1 ? loneAct(input, reading) : severalActs(input, reading);

const partList = list(object<Part>({ country: required(country), percent: required(percent) }), MAX_PLACES);

const parts: Read<readonly Part[]> = (input, reading) => {
  const read = partList(input, reading);
  const sum = read?.reduce(
    (total, part) => total + (part.percent === undefined ? 0 : toMicros(part.percent)),
    0,
  );
  if (sum !== undefined && sum > WHOLE_IN_MICROS) reading.report('SUM_OVER_100', { sum: sum / 1_000_000 });
  return read;
};

const entryFields = {
  id: required(id),
  mineral: required(mineral),
  valueUsd: required(decimal({ above: 0 })),
  foreignEntityOfConcern: optional(feoc),
  supplier: optional(text(MAX_LENGTH.supplier)),
  note: optional(text(MAX_LENGTH.note)),
};

const chainFields = object<Chain>({
  kind: required(option('chain')),
  ...entryFields,
  extraction: optionalList(acts),
  processing: optionalList(acts),
  recycling: optionalList(acts),
});

const chain: Read<Chain> = (input, reading) => {
  if (
    isRecord(input) &&
    isList(input['recycling']) &&
    (isList(input['extraction']) || isList(input['processing']))
  )
    reading.report('RECYCLING_BESIDE_OTHER_STAGES');
  return chainFields(input, reading);
};

const shares = object<Shares>({
  kind: required(option('shares')),
  ...entryFields,
  recycled: optionalList(parts),
  extraction: optionalList(parts),
  processing: optionalList(parts),
});

const componentShare = object<ComponentShare>({
  kind: required(option('share')),
  northAmericanPercent: required(percent),
  foreignEntityOfConcern: optional(feoc),
});

const item = object<ComponentItem>({
  id: required(id),
  name: optional(text(MAX_LENGTH.name)),
  incrementalValueUsd: required(decimal({ min: 0 })),
  country: required(country),
  foreignEntityOfConcern: optional(feoc),
});

const componentList = object<ComponentList>({
  kind: required(option('list')),
  items: required(withUniqueIds(list(item, MAX_ENTRIES))),
});

/** The battery's minerals (contract § 1). */
export const minerals: Read<Minerals> = object<Minerals>({
  test: optional(option(...SOURCING_TESTS)),
  graphiteTransition: optional(boolean),
  entries: required(withUniqueIds(list(byKind<Entry>({ chain, shares }), MAX_ENTRIES))),
});

/** The battery's components (contract § 1). */
export const components: Read<Components> = byKind<Components>({
  share: componentShare,
  list: componentList,
});
