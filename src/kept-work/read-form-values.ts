import { boolean, list, object, option, optional, type Read, required, text } from '../kernel/reader';
import { MINERALS } from '../law';
import type {
  ActValues,
  AddedPartnerValues,
  ChainRow,
  EntryValues,
  FeocAnswer,
  FormValues,
  ItemValues,
  LeftOut,
  PartValues,
  TaxYearValues,
  YesNo,
} from '../scenario-form';

/** Far more than anyone types; a damaged copy may hold anything. */
const MAX_TEXT = 100_000;
const MAX_ITEMS = 10_000;

const typed = required(text(MAX_TEXT));
const many = <T>(item: Read<T>) => required(mutableList(item));
const yesNo = required(option<YesNo>('', 'yes', 'no'));
const feoc = required(option<FeocAnswer>('', 'none', 'present'));
const ticked = required(boolean);

/** A list that the form may change. */
const mutableList =
  <T>(item: Read<T>): Read<T[]> =>
  (input, reading) => {
    const items = list(item, MAX_ITEMS)(input, reading);
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
  originalUse: yesNo,
  forResale: yesNo,
  qualifiedManufacturer: yesNo,
  sellerReport: yesNo,
  vin: typed,
});

const added = object<AddedPartnerValues>({
  country: typed,
  covers: required(option('all', 'some')),
  minerals: many(text(MAX_TEXT)),
});

/** Reads a whole form as it was kept. */
export const readFormValues: Read<FormValues> = object<FormValues>({
  title: typed,
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
  chainRows: required(list(chainRow, MAX_ITEMS)),
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
