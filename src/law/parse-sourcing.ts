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

const MAX_ID = 64;
const MAX_NAME = 120;
const MAX_NOTE = 2_000;
const MAX_ENTRIES = 10_000;
const MAX_IN_A_STAGE = 300;
const WHOLE = 100;
const WHOLE_IN_MICROS = WHOLE * 1_000_000;

const id = text(MAX_ID, { empty: false });
const percent = decimal({ min: 0, max: WHOLE });
const isList = (value: unknown): boolean => Array.isArray(value) && value.length > 0;

const acts = list(
  object<Act>({ country: required(country), valueAddedUsd: required(decimal({ min: 0 })) }),
  MAX_IN_A_STAGE,
);

const partList = list(
  object<Part>({ country: required(country), percent: required(percent) }),
  MAX_IN_A_STAGE,
);

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
  note: optional(text(MAX_NOTE)),
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
  name: optional(text(MAX_NAME)),
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
  test: optional(option('traced-qualifying-value', 'fifty-percent-value-added')),
  graphiteTransition: optional(boolean),
  entries: required(withUniqueIds(list(byKind<Entry>({ chain, shares }), MAX_ENTRIES))),
});

/** The battery's components (contract § 1). */
export const components: Read<Components> = byKind<Components>({
  share: componentShare,
  list: componentList,
});
