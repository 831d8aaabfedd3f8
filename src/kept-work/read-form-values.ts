import {
  boolean,
  isRecord,
  list,
  object,
  option,
  optional,
  type Read,
  required,
  text,
} from '../kernel/reader';
import { MAX_ENTRIES, MINERALS } from '../law';
import {
  ACQUISITIONS,
  type ActValues,
  type AddedPartnerValues,
  type ChainRow,
  type EntryValues,
  type FeocAnswer,
  type FormValues,
  type ItemValues,
  type LeftOut,
  ORIGINS,
  type Origin,
  type PartValues,
  type TaxYearValues,
  usualFacts,
  type YesNo,
} from '../scenario-form';

/** Far more than anyone types; a damaged copy may hold anything. */
const MAX_TEXT = 100_000;

const typed = required(text(MAX_TEXT));
const many = <T>(item: Read<T>) => required(mutableList(item));
const yesNo = required(option<YesNo>('', 'yes', 'no'));
const feoc = required(option<FeocAnswer>('', 'none', 'present'));
const ticked = required(boolean);

/** A list that the form may change. */
const mutableList =
  <T>(item: Read<T>): Read<T[]> =>
  (input, reading) => {
    const items = list(item, MAX_ENTRIES)(input, reading);
    return items === undefined ? undefined : [...items];
  };

const part = object<PartValues>({ country: typed, percent: typed });
const act = object<ActValues>({ country: typed, valueAddedUsd: typed });
const scope = required(option('whole-pack', 'cathode-only', 'excluded'));

const entry = object<EntryValues>({
  id: required(text(MAX_TEXT, { empty: false })),
  kind: required(option('shares', 'chain')),
  mineral: required(option(...MINERALS)),
  massKg: typed,
  priceUsdPerKg: typed,
  valueUsd: typed,
  foreignEntityOfConcern: feoc,
  supplier: typed,
  note: typed,
  shares: required(
    object<EntryValues['shares']>({ recycled: many(part), extraction: many(part), processing: many(part) }),
  ),
  route: required(option('mined', 'recycled')),
  chain: required(
    object<EntryValues['chain']>({ recycling: many(act), extraction: many(act), processing: many(act) }),
  ),
});

const chainRow = object<ChainRow>({
  id: typed,
  kind: required(option('chain', 'shares')),
  mineral: typed,
  valueUsd: typed,
  extraction: typed,
  processing: typed,
  recycling: typed,
  foreignEntityOfConcern: typed,
  supplier: typed,
  note: typed,
});

const leftOut = object<LeftOut>({ file: typed, rows: typed, allRows: typed, usd: typed, allUsd: typed });

const item = object<ItemValues>({
  id: required(text(MAX_TEXT, { empty: false })),
  name: typed,
  incrementalValueUsd: typed,
  country: typed,
  foreignEntityOfConcern: feoc,
});

const taxYear = object<TaxYearValues>({
  filingStatus: required(
    option('', 'single', 'joint', 'separate', 'head-of-household', 'surviving-spouse', 'estate-or-trust'),
  ),
  magiUsd: typed,
});

const originMark = option(...ORIGINS);

/** Marks by path; each is read on its own, so that the places of all that are wrong are told. */
const origin: Read<Readonly<Record<string, Origin>>> = (input, reading) => {
  if (!isRecord(input)) return reading.report('NOT_AN_OBJECT');
  const marks = Object.entries(input).map(
    ([path, mark]) => [path, reading.within(path, originMark, mark)] as const,
  );
  return Object.fromEntries(marks.flatMap(([path, mark]) => (mark === undefined ? [] : [[path, mark]])));
};

const battery = { chemistry: typed, priceSet: typed, aluminumScope: scope };

const vehicle = object<FormValues['vehicle']>({
  acquired: typed,
  placedInService: typed,
  vehicleClass: required(option('', 'van', 'suv', 'pickup', 'other')),
  msrpUsd: typed,
  gvwrLb: typed,
  batteryKwh: typed,
  finalAssembly: typed,
  fuelCell: ticked,
  ...usualFacts(() => yesNo),
  vin: typed,
  car: typed,
  acquisition: required(option(...ACQUISITIONS)),
  certifiedUsd: typed,
});

const added = object<AddedPartnerValues>({
  country: typed,
  covers: required(option('all', 'some')),
  minerals: many(text(MAX_TEXT)),
});

/** Reads a whole form as it was kept. */
export const readFormValues: Read<FormValues> = object<FormValues>({
  title: typed,
  origin: required(origin),
  battery: required(object<FormValues['battery']>(battery)),
  filledFrom: required(object<FormValues['filledFrom']>({ ...battery, batteryKwh: typed })),
  vehicle: required(vehicle),
  buyer: required(
    object<FormValues['buyer']>({
      thisYear: required(taxYear),
      lastYear: required(taxYear),
      businessUsePercent: typed,
      taxBeforeCreditUsd: typed,
      transferToDealer: yesNo,
    }),
  ),
  sourcing: required(
    object<FormValues['sourcing']>({
      test: required(option('', 'traced-qualifying-value', 'fifty-percent-value-added')),
      graphiteTransition: ticked,
    }),
  ),
  entries: many(entry),
  chainRows: required(list(chainRow, MAX_ENTRIES)),
  leftOut: optional(leftOut),
  components: required(
    object<FormValues['components']>({
      kind: required(option('share', 'list')),
      northAmericanPercent: typed,
      foreignEntityOfConcern: feoc,
      items: many(item),
    }),
  ),
  partners: required(
    object<FormValues['partners']>({
      suspended: many(text(MAX_TEXT)),
      added: many(added),
      japanAllMinerals: ticked,
    }),
  ),
});
