import { fromPointer } from '../kernel/pointer';
import type { Scenario } from '../law';
import { m } from './index';
import { mineralName } from './minerals';

const FACTS: Readonly<Record<string, () => string>> = {
  '/vehicle/acquired': m.law_fact_acquired,
  '/vehicle/placedInService': m.law_fact_delivered,
  '/vehicle/certifiedUsd': m.law_fact_certified,
  '/vehicle/leased': m.law_fact_leased,
  '/vehicle/originalUse': m.law_fact_original_use,
  '/vehicle/forResale': m.law_fact_resale,
  '/vehicle/qualifiedManufacturer': m.law_fact_manufacturer,
  '/vehicle/gvwrLb': m.law_fact_weight,
  '/vehicle/batteryKwh': m.law_fact_capacity,
  '/vehicle/finalAssembly': m.law_fact_assembly,
  '/vehicle/sellerReport': m.law_fact_seller_report,
  '/vehicle/msrpUsd': m.law_fact_price,
  '/vehicle/vehicleClass': m.law_fact_class,
  '/buyer/thisYear': m.law_fact_income_this_year,
  '/buyer/lastYear': m.law_fact_income_last_year,
  '/minerals': m.law_fact_minerals,
  '/minerals/entries/-': m.law_fact_minerals,
  '/components': m.law_fact_components,
  '/components/items/-': m.law_fact_components,
  '/components/foreignEntityOfConcern': m.law_fact_feoc_components,
};

/** The name of a fact of the vehicle; nothing for one that no rule asks for. */
export const vehicleFactName = (pointer: string): string | undefined => FACTS[pointer]?.();

/** The name of the fact that a JSON Pointer among a finding's `needs` leads to. */
export function factName(scenario: Scenario, pointer: string): string {
  const named = FACTS[pointer];
  if (named !== undefined) return named();
  const [, list, index] = fromPointer(pointer);
  const place = Number(index);
  return m.law_fact_feoc_of({ thing: thingName(scenario, list, place) });
}

function thingName(scenario: Scenario, list: string | undefined, place: number): string {
  if (list === 'entries') {
    const entry = scenario.minerals?.entries[place];
    return entry === undefined ? '' : mineralName(entry.mineral);
  }
  const item = scenario.components?.kind === 'list' ? scenario.components.items[place] : undefined;
  const { name = '', id = '' } = item ?? {};
  return name === '' ? id : name;
}
