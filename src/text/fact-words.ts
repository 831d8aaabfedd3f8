import { COUNTRIES, MINERALS, NOT_KNOWN, type Scenario } from '../law';
import { vehicleFactName } from './facts';
import type { Format } from './format';
import { m } from './index';
import { mineralName } from './minerals';

/** What a fact of a scenario can say. */
export type Leaf = string | boolean;

export interface FactWords {
  readonly format: Format;
  /** Names of minerals and components by the ids of their entries and items. */
  readonly things: ReadonlyMap<string, string>;
}

type Word = (words: FactWords) => string;

const STEPS: Readonly<Record<string, Word>> = {
  title: () => m.form_title(),
  assumed: () => m.law_fact_assumed(),
  car: () => m.law_fact_car(),
  supplier: () => m.law_fact_supplier(),
  vin: () => m.form_vin(),
  fuelCell: () => m.form_fuel_cell(),
  thisYear: () => m.form_this_year(),
  lastYear: () => m.form_last_year(),
  filingStatus: () => m.form_filing_status(),
  magiUsd: () => m.form_magi(),
  businessUsePercent: () => m.form_business_use(),
  taxBeforeCreditUsd: () => m.form_tax(),
  transferToDealer: () => m.form_transfer(),
  test: () => m.form_test(),
  graphiteTransition: () => m.form_graphite_transition(),
  valueUsd: () => m.chart_column_value(),
  percent: () => m.form_stage_percent(),
  valueAddedUsd: () => m.form_stage_value_added(),
  kind: () => m.form_mode(),
  note: () => m.form_note(),
  mineral: () => m.chart_column_mineral(),
  extraction: () => m.insight_stage_extraction(),
  processing: () => m.insight_stage_processing(),
  recycling: () => m.insight_stage_recycling(),
  recycled: () => m.insight_stage_recycling(),
  foreignEntityOfConcern: () => m.insight_fact_feoc(),
  country: () => m.insight_fact_country(),
  components: () => m.form_components_heading(),
  northAmericanPercent: () => m.form_components_percent(),
  incrementalValueUsd: () => m.form_component_value(),
  name: () => m.form_component_name(),
  suspended: () => m.form_suspend(),
  added: () => m.form_added(),
  japanAllMinerals: () => m.form_japan_all(),
};

/** Steps that lead to a fact without saying more of it. */
const SILENT: ReadonlySet<string> = new Set(['vehicle', 'buyer', 'minerals', 'entries', 'items', 'partners']);

const isCountry = (step: string): boolean => COUNTRIES.some((country) => country === step);

/** The names of a scenario's entries and components, by list and id; entries of one mineral are numbered. */
export function thingsIn({ minerals, components }: Scenario): ReadonlyMap<string, string> {
  const items = components?.kind === 'list' ? components.items : [];
  const entries = minerals?.entries ?? [];
  const counts = new Map<string, number>();
  for (const { mineral } of entries) counts.set(mineral, (counts.get(mineral) ?? 0) + 1);
  const numbers = new Map<string, number>();
  const nameOf = ({ mineral }: (typeof entries)[number]): string => {
    const thing = mineralName(mineral);
    const number = (numbers.get(mineral) ?? 0) + 1;
    numbers.set(mineral, number);
    return counts.get(mineral) === 1 ? thing : m.insight_thing_numbered({ thing, number });
  };
  return new Map([
    ...items.map(({ id, name }) => [thingKey('items', id), name ?? id] as const),
    ...entries.map((entry) => [thingKey('entries', entry.id), nameOf(entry)] as const),
  ]);
}

/** What an entry or a component is found by among the things. */
export const thingKey = (list: string, id: string): string => `${list}/${id}`;

const LISTS: ReadonlySet<string | undefined> = new Set(['entries', 'items']);

/** The name of a fact: the thing first, then what of it. */
export function pathWords(words: FactWords, path: readonly string[]): string {
  const known = path.length === 2 ? vehicleFactName(`/${path.join('/')}`) : undefined;
  if (known !== undefined) return known;
  const names = path.flatMap((step, at) => {
    const list = path[at - 1];
    if (list !== undefined && LISTS.has(list)) return [words.things.get(thingKey(list, step)) ?? step];
    return SILENT.has(step) ? [] : [STEPS[step]?.(words) ?? placeName(words, step)];
  });
  return names.reduceRight((fact, thing) => m.insight_fact_of({ thing, fact }));
}

/** The name of a mineral by its id; nothing for what is none. */
function mineralWords(step: string): string | undefined {
  const mineral = MINERALS.find((each) => each === step);
  return mineral && mineralName(mineral);
}

/** A mineral; or a country, with a number when it stands in a list again. */
function placeName({ format }: FactWords, step: string): string {
  const mineral = mineralWords(step);
  if (mineral !== undefined) return mineral;
  const [code = '', number] = step.split(' ');
  if (code !== NOT_KNOWN && !isCountry(code)) return step;
  const thing = format.country(code);
  return number === undefined ? thing : m.insight_thing_numbered({ thing, number });
}

/** What a person wrote is shown as written, whatever it says. */
const FREE_TEXT: ReadonlySet<string> = new Set(['title', 'name', 'note', 'vin', 'car', 'supplier']);

const ANSWERS: Readonly<Record<string, Word>> = {
  suv: () => m.form_class_suv(),
  pickup: () => m.form_class_pickup(),
  van: () => m.form_class_van(),
  other: () => m.form_class_other(),
  none: () => m.form_feoc_none(),
  present: () => m.form_feoc_present(),
  unknown: () => m.form_not_known(),
  chain: () => m.form_mode_chain(),
  shares: () => m.form_mode_shares(),
  share: () => m.form_components_share(),
  list: () => m.form_components_list(),
  all: () => m.form_added_all(),
  single: () => m.form_filing_single(),
  joint: () => m.form_filing_joint(),
  separate: () => m.form_filing_separate(),
  'head-of-household': () => m.form_filing_head(),
  'surviving-spouse': () => m.form_filing_surviving(),
  'estate-or-trust': () => m.form_filing_estate(),
  'traced-qualifying-value': () => m.insight_test_traced(),
  'fifty-percent-value-added': () => m.insight_test_fifty(),
};

/** What a fact says; a dash where it is not stated. */
export function leafWords(words: FactWords, path: readonly string[], leaf: Leaf | undefined): string {
  const { format } = words;
  if (leaf === undefined) return m.insight_compare_absent();
  if (typeof leaf === 'boolean') return leaf ? m.insight_yes() : m.insight_no();
  const step = path.at(-1) ?? '';
  if (FREE_TEXT.has(step)) return leaf;
  if (leaf === step) return m.insight_yes();
  if (step.endsWith('Usd')) return format.exactMoney(leaf);
  if (/percent$/i.test(step)) return format.percent(leaf, 6);
  if (step === 'gvwrLb') return m.insight_lb({ weight: format.number(leaf, 6) });
  if (step === 'batteryKwh') return m.insight_kwh({ capacity: format.number(leaf, 6) });
  if (step === 'acquired' || step === 'placedInService') return format.day(leaf);
  if (step === 'country' || step === 'finalAssembly') return format.country(leaf);
  return ANSWERS[leaf]?.(words) ?? mineralWords(leaf) ?? leaf;
}
