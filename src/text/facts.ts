import { fromPointer } from '../kernel/pointer';
import type { Scenario } from '../law';
import type { Messages } from './index';
import { mineralName } from './minerals';

const FACTS: Readonly<Record<string, (text: Messages) => string>> = {
  '/vehicle/acquired': (text) => text.law_fact_acquired(),
  '/vehicle/placedInService': (text) => text.law_fact_delivered(),
  '/vehicle/certifiedUsd': (text) => text.law_fact_certified(),
  '/vehicle/leased': (text) => text.law_fact_leased(),
  '/vehicle/originalUse': (text) => text.law_fact_original_use(),
  '/vehicle/forResale': (text) => text.law_fact_resale(),
  '/vehicle/qualifiedManufacturer': (text) => text.law_fact_manufacturer(),
  '/vehicle/gvwrLb': (text) => text.law_fact_weight(),
  '/vehicle/batteryKwh': (text) => text.law_fact_capacity(),
  '/vehicle/finalAssembly': (text) => text.law_fact_assembly(),
  '/vehicle/sellerReport': (text) => text.law_fact_seller_report(),
  '/vehicle/msrpUsd': (text) => text.law_fact_price(),
  '/vehicle/vehicleClass': (text) => text.law_fact_class(),
  '/buyer/thisYear': (text) => text.law_fact_income_this_year(),
  '/buyer/lastYear': (text) => text.law_fact_income_last_year(),
  '/minerals': (text) => text.law_fact_minerals(),
  '/minerals/entries/-': (text) => text.law_fact_minerals(),
  '/components': (text) => text.law_fact_components(),
  '/components/items/-': (text) => text.law_fact_components(),
  '/components/foreignEntityOfConcern': (text) => text.law_fact_feoc_components(),
};

/** The name of a fact of the vehicle; nothing for one that no rule asks for. */
export const vehicleFactName = (text: Messages, pointer: string): string | undefined =>
  FACTS[pointer]?.(text);

/** The name of the fact that a JSON Pointer among a finding's `needs` leads to. */
export function factName(text: Messages, scenario: Scenario, pointer: string): string {
  const named = FACTS[pointer];
  if (named !== undefined) return named(text);
  const [, list, index] = fromPointer(pointer);
  const place = Number(index);
  return text.law_fact_feoc_of({ thing: thingName(text, scenario, list, place) });
}

function thingName(text: Messages, scenario: Scenario, list: string | undefined, place: number): string {
  if (list === 'entries') {
    const entry = scenario.minerals?.entries[place];
    return entry === undefined ? '' : mineralName(text, entry.mineral);
  }
  const item = scenario.components?.kind === 'list' ? scenario.components.items[place] : undefined;
  const { name = '', id = '' } = item ?? {};
  return name === '' ? id : name;
}
