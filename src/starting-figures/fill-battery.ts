import type { Chemistry, Presets, PriceSet } from '../data/presets';
import { priceSetOf, priceSetOfYear } from '../data/presets-of-year';
import { isDecimal, microsToText, readDecimal } from '../kernel/decimal';
import { LISTED_MINERALS, type MineralId } from '../law';
import {
  blankEntry,
  type EntryValues,
  exactOf,
  type FormValues,
  freeMineralId,
  markedFrom,
  mineralMark,
  mineralNames,
  typedDay,
  typedNumber,
} from '../scenario-form';

/** What the mineral table is filled from. */
export type Filling = FormValues['filledFrom'];

/** The figures of one mineral, as texts of the form; '' where the presets know none. */
export interface FilledFigures {
  readonly massKg: string;
  readonly priceUsdPerKg: string;
}

export const chemistryOf = (presets: Presets, id: string): Chemistry | undefined =>
  presets.chemistries.find((each) => each.id === id);

/** The set with this id; the default year's when there is none. */
const priceSetById = (presets: Presets, id: string): PriceSet =>
  presets.priceSets.find((each) => each.id === id) ?? priceSetOfYear(presets, presets.defaultYear);

/** The prices of a form: the chosen set, or that of the year of delivery. */
export function priceSetFor({ battery, vehicle }: Dated, presets: Presets): PriceSet {
  if (battery.priceSet !== '') return priceSetById(presets, battery.priceSet);
  const reading = typedDay(vehicle.placedInService, 'either');
  return priceSetOf(presets, reading.kind === 'day' ? reading.day : undefined);
}
type Dated = Pick<FormValues, 'battery' | 'vehicle'>;

const MICROS = 1_000_000n;
const GRAM = 1_000n;
const CENT = 10_000n;

/** Far below a cent, and above what is lost of a price by the pound: no half cent is missed by it. */
const FINE = 12;

/** The product of two typed numbers, rounded half up to a whole number of `unit` millionths; '' if one is unusable. */
function product(a: string, b: string, unit: bigint): string {
  const [left, right] = [exactOf(a), exactOf(b)];
  if (left === undefined || right === undefined) return '';
  const fine = rounded(left.digits * right.digits, left.decimals + right.decimals - FINE);
  if (fine <= 0n) return '';
  const step = unit * MICROS;
  return microsToText(((fine + step / 2n) / step) * unit);
}

/** A whole number without its last digits, rounded half up; with as many zeros more when there are fewer. */
function rounded(digits: bigint, without: number): bigint {
  if (without <= 0) return digits * 10n ** BigInt(-without);
  const step = 10n ** BigInt(without);
  return (digits + step / 2n) / step;
}

/** Mass × price in USD, to the cent; '' when one of them is lacking. */
export const mineralValue = ({ massKg, priceUsdPerKg }: FilledFigures): string =>
  product(massKg, priceUsdPerKg, CENT);

/** What the presets give for a battery, by listed mineral; nothing without a chemistry. */
export function figuresOf(presets: Presets, filling: Filling): ReadonlyMap<MineralId, FilledFigures> {
  const chemistry = chemistryOf(presets, filling.chemistry);
  const figures = new Map<MineralId, FilledFigures>();
  if (chemistry === undefined) return figures;
  for (const mineral of listedIn(chemistry)) {
    const kgPerKwh = contentOf(chemistry, mineral, filling);
    if (kgPerKwh === undefined) continue;
    figures.set(mineral, {
      massKg: product(kgPerKwh, filling.batteryKwh, GRAM),
      priceUsdPerKg: priceSetById(presets, filling.priceSet).prices[mineral]?.usdPerKg ?? '',
    });
  }
  return figures;
}

/** The listed minerals that a chemistry contains, in the presets' order. */
const listedIn = ({ kgPerKwh }: Chemistry): readonly MineralId[] =>
  Object.keys(kgPerKwh).flatMap((key) => LISTED_MINERALS.filter((mineral) => mineral === key));

/** kg per kWh; aluminum as far as the chosen scope takes it in. */
export function contentOf(
  chemistry: Chemistry,
  mineral: MineralId,
  { aluminumScope }: Pick<Filling, 'aluminumScope'>,
): string | undefined {
  if (mineral !== 'aluminum' || aluminumScope === 'whole-pack') return chemistry.kgPerKwh[mineral];
  return aluminumScope === 'cathode-only' ? chemistry.cathodeAluminumKgPerKwh : undefined;
}

/** A form filled anew, and the entries that the new battery does not contain. */
export interface Refilled {
  readonly values: FormValues;
  /** Those that left. */
  readonly left: readonly EntryValues[];
  /** Those that stay all the same. */
  readonly stayed: readonly EntryValues[];
}

/**
 * Fills the mineral table for another battery. What was typed by hand, told by its differing from the last
 * filling, stays, unless its mineral leaves; a capacity that cannot be used leaves the figures as they are.
 * `isKept` tells of an entry that it stays though its mineral is not in the new battery.
 */
export function refill(
  values: FormValues,
  presets: Presets,
  isKept: (entry: EntryValues) => boolean = () => false,
): Refilled {
  const filling = nextFilling(values, presets);
  const before = figuresOf(presets, values.filledFrom);
  const after = figuresOf(presets, filling);
  const lacking = values.entries.filter(
    ({ mineral }) => after.size > 0 && before.has(mineral) && !after.has(mineral),
  );
  const stayed = lacking.filter(isKept);
  const leaves = (entry: EntryValues): boolean => lacking.includes(entry) && !stayed.includes(entry);
  const entries = values.entries.filter((entry) => !leaves(entry));
  const kept = entries.map((entry) => {
    const figures = after.get(entry.mineral);
    return figures === undefined ? entry : withFigures(entry, before.get(entry.mineral), figures);
  });
  // A mineral that the table has is not added a second time as a card.
  const there = mineralNames({ entries, chainRows: values.chainRows });
  const added = [...after]
    .filter(([mineral]) => !there.has(mineral))
    .map(([mineral, figures]) =>
      withFigures(blankEntry(freeMineralId(values, mineral), mineral), undefined, figures),
    );
  return {
    values: markedFrom(
      { ...values, filledFrom: filling, entries: [...kept, ...added] },
      added.map(({ id }) => mineralMark(id)),
      'typical',
    ),
    left: lacking.filter(leaves),
    stayed,
  };
}

/** The filling names the set itself, so that a later day of delivery is told from the one it was filled for. */
function nextFilling(values: FormValues, presets: Presets): Filling {
  const { battery, vehicle, filledFrom } = values;
  const reading = typedNumber(vehicle.batteryKwh, 'kwh');
  const capacity = readDecimal(reading.kind === 'number' ? reading.number : '');
  const usable = isDecimal(capacity) && Number(capacity) > 0;
  const priceSet = priceSetFor(values, presets).id;
  return { ...battery, priceSet, batteryKwh: usable ? capacity : filledFrom.batteryKwh };
}

const UNFILLED: FilledFigures = { massKg: '', priceUsdPerKg: '' };

function withFigures(
  entry: EntryValues,
  before: FilledFigures = UNFILLED,
  after: FilledFigures,
): EntryValues {
  const figures = {
    massKg: entry.massKg === before.massKg ? after.massKg : entry.massKg,
    priceUsdPerKg: entry.priceUsdPerKg === before.priceUsdPerKg ? after.priceUsdPerKg : entry.priceUsdPerKg,
  };
  const followed = entry.valueUsd === mineralValue(entry);
  return { ...entry, ...figures, valueUsd: followed ? mineralValue(figures) : entry.valueUsd };
}
