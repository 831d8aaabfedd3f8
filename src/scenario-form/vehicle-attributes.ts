/** The attributes of an embed that are one fact of the vehicle each, read as strictly as a file. */
import { parseScenario, type Scenario } from '../law';
import { fromScenario } from './from-scenario';
import type { FormValues } from './values';

export const VEHICLE_FACTS = {
  'battery-kwh': 'batteryKwh',
  'vehicle-class': 'vehicleClass',
  msrp: 'msrpUsd',
  'final-assembly': 'finalAssembly',
  acquired: 'acquired',
  'placed-in-service': 'placedInService',
  certified: 'certifiedUsd',
} as const satisfies Readonly<Record<string, keyof NonNullable<Scenario['vehicle']>>>;

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
