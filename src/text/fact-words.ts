import { COUNTRIES, MINERALS, NOT_KNOWN, type Scenario } from '../law';
import { vehicleFactName } from './facts';
import type { Format } from './format';
import type { Messages } from './index';
import { mineralName } from './minerals';

/** What a fact of a scenario can say. */
export type Leaf = string | boolean;

export interface FactWords {
  readonly text: Messages;
  readonly format: Format;
  /** Names of minerals and components by the ids of their entries and items. */
  readonly things: ReadonlyMap<string, string>;
}

type Word = (words: FactWords) => string;

const STEPS: Readonly<Record<string, Word>> = {
  title: ({ text }) => text.form_title(),
  assumed: ({ text }) => text.law_fact_assumed(),
  car: ({ text }) => text.law_fact_car(),
  supplier: ({ text }) => text.law_fact_supplier(),
  vin: ({ text }) => text.form_vin(),
  fuelCell: ({ text }) => text.form_fuel_cell(),
  thisYear: ({ text }) => text.form_this_year(),
  lastYear: ({ text }) => text.form_last_year(),
  filingStatus: ({ text }) => text.form_filing_status(),
  magiUsd: ({ text }) => text.form_magi(),
  businessUsePercent: ({ text }) => text.form_business_use(),
  taxBeforeCreditUsd: ({ text }) => text.form_tax(),
  transferToDealer: ({ text }) => text.form_transfer(),
  test: ({ text }) => text.form_test(),
  graphiteTransition: ({ text }) => text.form_graphite_transition(),
  valueUsd: ({ text }) => text.chart_column_value(),
  percent: ({ text }) => text.form_stage_percent(),
  valueAddedUsd: ({ text }) => text.form_stage_value_added(),
  kind: ({ text }) => text.form_mode(),
  note: ({ text }) => text.form_note(),
  mineral: ({ text }) => text.chart_column_mineral(),
  extraction: ({ text }) => text.insight_stage_extraction(),
  processing: ({ text }) => text.insight_stage_processing(),
  recycling: ({ text }) => text.insight_stage_recycling(),
  recycled: ({ text }) => text.insight_stage_recycling(),
  foreignEntityOfConcern: ({ text }) => text.insight_fact_feoc(),
  country: ({ text }) => text.insight_fact_country(),
  components: ({ text }) => text.form_components_heading(),
  northAmericanPercent: ({ text }) => text.form_components_percent(),
  incrementalValueUsd: ({ text }) => text.form_component_value(),
  name: ({ text }) => text.form_component_name(),
  suspended: ({ text }) => text.form_suspend(),
  added: ({ text }) => text.form_added(),
  japanAllMinerals: ({ text }) => text.form_japan_all(),
};

/** Steps that lead to a fact without saying more of it. */
const SILENT: ReadonlySet<string> = new Set(['vehicle', 'buyer', 'minerals', 'entries', 'items', 'partners']);

const isCountry = (step: string): boolean => COUNTRIES.some((country) => country === step);

/** The names of a scenario's entries and components, by list and id; entries of one mineral are numbered. */
export function thingsIn(text: Messages, { minerals, components }: Scenario): ReadonlyMap<string, string> {
  const items = components?.kind === 'list' ? components.items : [];
  const entries = minerals?.entries ?? [];
  const counts = new Map<string, number>();
  for (const { mineral } of entries) counts.set(mineral, (counts.get(mineral) ?? 0) + 1);
  const numbers = new Map<string, number>();
  const nameOf = ({ mineral }: (typeof entries)[number]): string => {
    const thing = mineralName(text, mineral);
    const number = (numbers.get(mineral) ?? 0) + 1;
    numbers.set(mineral, number);
    return counts.get(mineral) === 1 ? thing : text.insight_thing_numbered({ thing, number });
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
  const known = path.length === 2 ? vehicleFactName(words.text, `/${path.join('/')}`) : undefined;
  if (known !== undefined) return known;
  const names = path.flatMap((step, at) => {
    const list = path[at - 1];
    if (list !== undefined && LISTS.has(list)) return [words.things.get(thingKey(list, step)) ?? step];
    return SILENT.has(step) ? [] : [STEPS[step]?.(words) ?? placeName(words, step)];
  });
  return names.reduceRight((fact, thing) => words.text.insight_fact_of({ thing, fact }));
}

/** The name of a mineral by its id; nothing for what is none. */
function mineralWords(text: Messages, step: string): string | undefined {
  const mineral = MINERALS.find((each) => each === step);
  return mineral && mineralName(text, mineral);
}

/** A mineral; or a country, with a number when it stands in a list again. */
function placeName({ text, format }: FactWords, step: string): string {
  const mineral = mineralWords(text, step);
  if (mineral !== undefined) return mineral;
  const [code = '', number] = step.split(' ');
  if (code !== NOT_KNOWN && !isCountry(code)) return step;
  const thing = format.country(code);
  return number === undefined ? thing : text.insight_thing_numbered({ thing, number });
}

/** What a person wrote is shown as written, whatever it says. */
const FREE_TEXT: ReadonlySet<string> = new Set(['title', 'name', 'note', 'vin', 'car', 'supplier']);

const ANSWERS: Readonly<Record<string, Word>> = {
  suv: ({ text }) => text.form_class_suv(),
  pickup: ({ text }) => text.form_class_pickup(),
  van: ({ text }) => text.form_class_van(),
  other: ({ text }) => text.form_class_other(),
  none: ({ text }) => text.form_feoc_none(),
  present: ({ text }) => text.form_feoc_present(),
  unknown: ({ text }) => text.form_not_known(),
  chain: ({ text }) => text.form_mode_chain(),
  shares: ({ text }) => text.form_mode_shares(),
  share: ({ text }) => text.form_components_share(),
  list: ({ text }) => text.form_components_list(),
  all: ({ text }) => text.form_added_all(),
  single: ({ text }) => text.form_filing_single(),
  joint: ({ text }) => text.form_filing_joint(),
  separate: ({ text }) => text.form_filing_separate(),
  'head-of-household': ({ text }) => text.form_filing_head(),
  'surviving-spouse': ({ text }) => text.form_filing_surviving(),
  'estate-or-trust': ({ text }) => text.form_filing_estate(),
  'traced-qualifying-value': ({ text }) => text.insight_test_traced(),
  'fifty-percent-value-added': ({ text }) => text.insight_test_fifty(),
};

/** What a fact says; a dash where it is not stated. */
export function leafWords(words: FactWords, path: readonly string[], leaf: Leaf | undefined): string {
  const { text, format } = words;
  if (leaf === undefined) return text.insight_compare_absent();
  if (typeof leaf === 'boolean') return leaf ? text.insight_yes() : text.insight_no();
  const step = path.at(-1) ?? '';
  if (FREE_TEXT.has(step)) return leaf;
  if (leaf === step) return text.insight_yes();
  if (step.endsWith('Usd')) return format.exactMoney(leaf);
  if (/percent$/i.test(step)) return format.percent(leaf, 6);
  if (step === 'gvwrLb') return text.insight_lb({ weight: format.number(leaf, 6) });
  if (step === 'batteryKwh') return text.insight_kwh({ capacity: format.number(leaf, 6) });
  if (step === 'acquired' || step === 'placedInService') return format.day(leaf);
  if (step === 'country' || step === 'finalAssembly') return format.country(leaf);
  return ANSWERS[leaf]?.(words) ?? mineralWords(text, leaf) ?? leaf;
}
