/** What a host asks of the form, by the attributes of its element or of the frame's address (contract § 6). */
import type { Presets } from '../data/presets';
import type { Vehicles } from '../data/vehicles';
import type { AttributeName, Attributes } from '../embed/protocol';
import { readPayload } from '../features/share-link';
import type { Scenario } from '../law';
import {
  blankForm,
  clearedMarks,
  type FormValues,
  fromScenario,
  VEHICLE_ATTRIBUTES,
  VEHICLE_FACTS,
  type VehicleAttribute,
  vehicleFact,
} from '../scenario-form';
import { chemistryOf, fillUnsourced, priceSetFor, refill } from '../starting-figures';
import { withCar } from './named-car';

export { encodeShareLink } from '../platform/share-link';
export { withCertificate } from '../starting-figures';
export { keepTyped } from './keep-typed';
export { readTyped } from './read-typed';
export { fromScenario, refill, VEHICLE_ATTRIBUTES };

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
  /** Asked only when a `car` is given. */
  readonly cars: () => Promise<Vehicles>;
}

/** The form as the host wants it. A single attribute wins over the same fact of `scenario`, and over the car's. */
export async function prefill(attributes: Attributes, { base, presets, cars }: Sources): Promise<Prefill> {
  const bad: AttributeName[] = [];
  const scenario = await scenarioOf(attributes.scenario ?? null);
  if (scenario === 'BAD') bad.push('scenario');
  const opened = scenario === null || scenario === 'BAD' ? (base ?? blankForm()) : fromScenario(scenario);
  const told = withSingleFacts(opened, attributes);
  bad.push(...told.bad);
  let values = told.values;
  const car = attributes.car ?? null;
  if (car !== null) {
    const named = withCar(values, car, await cars());
    if (named === null) bad.push('car');
    values = named ?? values;
  }
  const preset = attributes.preset ?? null;
  if (preset !== null) {
    const filled = withPreset(values, preset, await presets());
    if (filled === null) bad.push('preset');
    values = filled ?? values;
  }
  return { values, bad };
}

/** What the host says of the vehicle, fact by fact: its own word, and so without a mark of another source. */
function withSingleFacts(opened: FormValues, attributes: Attributes): Prefill {
  const bad: AttributeName[] = [];
  let values = opened;
  for (const name of VEHICLE_ATTRIBUTES) {
    const given = attributes[name] ?? null;
    if (given === null) continue;
    const facts = vehicleFact(name, given);
    if (facts === null) {
      bad.push(name);
      continue;
    }
    const said = { ...values, vehicle: { ...values.vehicle, ...facts } };
    values = clearedMarks(said, `vehicle.${VEHICLE_FACTS[name]}`);
  }
  return { values, bad };
}

async function scenarioOf(payload: string | null): Promise<Scenario | 'BAD' | null> {
  if (payload === null) return null;
  const read = await readPayload(payload);
  return read.ok ? read.value : 'BAD';
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
  const next = { ...current, vehicle: { ...current.vehicle, ...Object.fromEntries(facts) } };
  return names.reduce((values, name) => clearedMarks(values, `vehicle.${VEHICLE_FACTS[name]}`), next);
}
