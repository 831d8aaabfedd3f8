import { fromPointer, type Step } from '../../kernel/pointer';
import type { Scenario } from '../../law';
import { vehicleFactName } from '../../text/facts';
import { mineralName } from '../../text/minerals';
import type { TraceWords } from './words';

/** A fact that decided: its name, what it says, and where it is asked. */
export interface Fact {
  readonly pointer: string;
  readonly name: string;
  readonly value: string;
}

/** The facts that a finding's trace names, in words. */
export const factsIn = (words: TraceWords, used: readonly string[]): readonly Fact[] =>
  used.map((pointer) => ({ pointer, name: nameOf(words, pointer), value: valueWords(words, pointer) }));

function nameOf({ text, late, scenario }: TraceWords, pointer: string): string {
  const steps = fromPointer(pointer);
  const [group = '', list = '', at, field = ''] = steps;
  if (group === 'minerals' && list === 'entries' && at !== undefined) {
    const mineral = scenario.minerals?.entries[Number(at)]?.mineral;
    const name = mineral === undefined ? '' : mineralName(text, mineral);
    return late.insight_fact_of({ thing: name, fact: fieldName(late, field) });
  }
  if (group === 'components' && list === 'items' && at !== undefined)
    return late.insight_fact_of({ thing: itemName(scenario, at), fact: fieldName(late, field) });
  if (pointer === '/vehicle/fuelCell') return text.form_fuel_cell();
  if (pointer === '/minerals/graphiteTransition') return text.form_graphite_transition();
  return (
    vehicleFactName(text, pointer) ??
    text[group === 'components' ? 'law_fact_components' : 'law_fact_minerals']()
  );
}

function itemName({ components }: Scenario, at: Step): string {
  const item = components?.kind === 'list' ? components.items[Number(at)] : undefined;
  return item?.name ?? item?.id ?? '';
}

function fieldName(late: TraceWords['late'], field: Step): string {
  switch (field) {
    case 'extraction':
      return late.insight_stage_extraction();
    case 'processing':
      return late.insight_stage_processing();
    case 'recycling':
    case 'recycled':
      return late.insight_stage_recycling();
    case 'foreignEntityOfConcern':
      return late.insight_fact_feoc();
    case 'country':
      return late.insight_fact_country();
    default:
      return late.insight_fact_kind();
  }
}

function valueAt(scenario: Scenario, pointer: string): unknown {
  let value: unknown = scenario;
  for (const step of fromPointer(pointer))
    value = typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined;
  return value;
}

function valueWords(words: TraceWords, pointer: string): string {
  const { text, late, format } = words;
  const value = valueAt(words.scenario, pointer);
  if (value === undefined) return late.insight_not_given();
  if (typeof value === 'boolean') return value ? late.insight_yes() : late.insight_no();
  if (Array.isArray(value)) return late.insight_entries({ count: value.length });
  if (typeof value === 'object' && value !== null) return objectWords(words, value);
  const said = String(value);
  if (/^\d{4}-\d\d-\d\d$/.test(said)) return format.day(said);
  switch (fromPointer(pointer).at(-1)) {
    case 'msrpUsd':
      return format.exactMoney(said);
    case 'gvwrLb':
      return late.insight_lb({ weight: format.number(said, 6) });
    case 'batteryKwh':
      return late.insight_kwh({ capacity: format.number(said, 6) });
    case 'finalAssembly':
    case 'country':
      return format.country(said);
    case 'northAmericanPercent':
      return format.percent(said, 6);
    case 'mineral':
      return mineralWords(words, pointer);
    default:
      return ANSWERS[said]?.(words) ?? text.form_not_known();
  }
}

const ANSWERS: Readonly<Record<string, (words: TraceWords) => string>> = {
  suv: ({ text }) => text.form_class_suv(),
  pickup: ({ text }) => text.form_class_pickup(),
  van: ({ text }) => text.form_class_van(),
  other: ({ text }) => text.form_class_other(),
  none: ({ text }) => text.form_feoc_none(),
  present: ({ text }) => text.form_feoc_present(),
  chain: ({ text }) => text.form_mode_chain(),
  shares: ({ text }) => text.form_mode_shares(),
  share: ({ text }) => text.form_components_share(),
  list: ({ text }) => text.form_components_list(),
};

function mineralWords({ text, scenario }: TraceWords, pointer: string): string {
  const entry = scenario.minerals?.entries[Number(fromPointer(pointer)[2])];
  return entry === undefined ? '' : mineralName(text, entry.mineral);
}

/** Income of a year, or a place of a stage. */
function objectWords({ text, late, format }: TraceWords, value: object): string {
  const read = (key: string): string => String(Reflect.get(value, key) ?? '');
  if ('magiUsd' in value) return format.exactMoney(read('magiUsd'));
  if ('percent' in value)
    return text.form_country_percent({
      country: format.country(read('country')),
      percent: format.percent(read('percent'), 6),
    });
  if ('country' in value) return format.country(read('country'));
  return late.insight_given();
}
