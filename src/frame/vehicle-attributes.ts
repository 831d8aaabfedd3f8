/** The attributes that are one fact of the vehicle each, read as strictly as a file. */
import type { AttributeName } from '../embed/protocol';
import { parseScenario, type Scenario } from '../law';
import { type FormValues, fromScenario } from '../scenario-form';

export const VEHICLE_FACTS = {
  'battery-kwh': 'batteryKwh',
  'vehicle-class': 'vehicleClass',
  msrp: 'msrpUsd',
  'final-assembly': 'finalAssembly',
  acquired: 'acquired',
  'placed-in-service': 'placedInService',
  certified: 'certifiedUsd',
} as const satisfies Partial<Record<AttributeName, keyof NonNullable<Scenario['vehicle']>>>;

export type VehicleAttribute = keyof typeof VEHICLE_FACTS;

export const VEHICLE_ATTRIBUTES: readonly VehicleAttribute[] = [
  'battery-kwh',
  'vehicle-class',
  'msrp',
  'final-assembly',
  'acquired',
  'placed-in-service',
  'certified',
];

/** The fact as the scenario's own reader takes it, as a part of the form; null where it is refused. */
export function vehicleFact(name: VehicleAttribute, given: string): Partial<FormValues['vehicle']> | null {
  const field = VEHICLE_FACTS[name];
  const read = parseScenario({
    format: 'battery-origin/scenario',
    version: 1,
    vehicle: { [field]: given },
  });
  return read.ok ? { [field]: fromScenario(read.value).vehicle[field] } : null;
}
