/** What a host asks of the form, by the attributes of its element or of the frame's address (contract § 6). */
import type { Presets } from '../data/presets';
import type { AttributeName, Attributes } from '../embed/protocol';
import { readPayload } from '../features/share-link';
import { parseScenario, type Scenario } from '../law';
import { blankForm, type FormValues, fromScenario } from '../scenario-form';
import { chemistryOf, fillUnsourced, priceSetFor, refill } from '../starting-figures';

/** The attributes that are one fact of the vehicle, and that fact. */
export const VEHICLE_FACTS = {
  'battery-kwh': 'batteryKwh',
  'vehicle-class': 'vehicleClass',
  msrp: 'msrpUsd',
  'final-assembly': 'finalAssembly',
  acquired: 'acquired',
  'placed-in-service': 'placedInService',
} as const satisfies Partial<Record<AttributeName, keyof NonNullable<Scenario['vehicle']>>>;

export type VehicleAttribute = keyof typeof VEHICLE_FACTS;

export const VEHICLE_ATTRIBUTES: readonly VehicleAttribute[] = [
  'battery-kwh',
  'vehicle-class',
  'msrp',
  'final-assembly',
  'acquired',
  'placed-in-service',
];

export { keepTyped } from './keep-typed';
export { fromScenario, refill };

export interface Prefill {
  readonly values: FormValues;
  /** What could not be used; it is as if it had not been given. */
  readonly bad: readonly AttributeName[];
}

interface Sources {
  /** What the form holds when there is no `scenario`. */
  readonly base?: FormValues;
  /** Asked only when a `preset` is given. */
  readonly presets: () => Promise<Presets>;
}

/** The form as the host wants it. A single attribute wins over the same fact of `scenario`. */
export async function prefill(attributes: Attributes, { base, presets }: Sources): Promise<Prefill> {
  const bad: AttributeName[] = [];
  const scenario = await scenarioOf(attributes.scenario ?? null);
  if (scenario === 'BAD') bad.push('scenario');
  const opened = scenario === null || scenario === 'BAD' ? (base ?? blankForm()) : fromScenario(scenario);
  const vehicle = { ...opened.vehicle };
  for (const name of VEHICLE_ATTRIBUTES) {
    const given = attributes[name] ?? null;
    if (given === null) continue;
    const facts = vehicleFact(name, given);
    if (facts === null) bad.push(name);
    else Object.assign(vehicle, facts);
  }
  const values = { ...opened, vehicle };
  const preset = attributes.preset ?? null;
  if (preset === null) return { values, bad };
  const filled = withPreset(values, preset, await presets());
  return filled === null ? { values, bad: [...bad, 'preset'] } : { values: filled, bad };
}

async function scenarioOf(payload: string | null): Promise<Scenario | 'BAD' | null> {
  if (payload === null) return null;
  const read = await readPayload(payload);
  return read.ok ? read.value : 'BAD';
}

/** The fact as the scenario's own reader takes it, so that an attribute is as strict as a file; null: refused. */
function vehicleFact(name: VehicleAttribute, given: string): Partial<FormValues['vehicle']> | null {
  const field = VEHICLE_FACTS[name];
  const read = parseScenario({
    format: 'battery-origin/scenario',
    version: 1,
    vehicle: { [field]: given },
  });
  return read.ok ? { [field]: fromScenario(read.value).vehicle[field] } : null;
}

/**
 * The mineral table of a chemistry, sourced as the world's output was in the year of delivery. A table that the scenario brought stays;
 * null when there is no such chemistry.
 */
function withPreset(values: FormValues, chemistry: string, presets: Presets): FormValues | null {
  if (chemistryOf(presets, chemistry) === undefined) return null;
  if (values.entries.length > 0) return values;
  const battery = { ...values.battery, chemistry };
  const { values: filled } = refill({ ...values, battery }, presets);
  const { year } = priceSetFor(filled, presets);
  return { ...filled, entries: fillUnsourced(filled.entries, { presets, year }) };
}

/** A form with some facts of another. */
export function withFacts(
  current: FormValues,
  from: FormValues,
  names: readonly VehicleAttribute[],
): FormValues {
  const facts = names.map((name) => [VEHICLE_FACTS[name], from.vehicle[VEHICLE_FACTS[name]]]);
  return { ...current, vehicle: { ...current.vehicle, ...Object.fromEntries(facts) } };
}
