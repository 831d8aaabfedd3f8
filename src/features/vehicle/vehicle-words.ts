import { useSnapshot } from '../../calculation';
import { m } from '../../text';
import { format } from '../../text/format';

const CLASSES = {
  suv: m.battery_class_suv,
  pickup: m.battery_class_pickup,
  van: m.battery_class_van,
  other: m.battery_class_other,
} as const;

/** What is said of the car, in words. */
export function useVehicleWords(): string {
  return useSnapshot(({ reading }) => {
    const { vehicleClass, msrpUsd, finalAssembly } = reading.scenario.vehicle ?? {};
    const facts = [
      vehicleClass === undefined ? [] : CLASSES[vehicleClass](),
      msrpUsd === undefined ? [] : format.money(msrpUsd),
      finalAssembly === undefined ? [] : builtIn(finalAssembly),
    ].flat();
    return facts.length === 0 ? m.battery_vehicle_none() : facts.join(' · ');
  });
}

const builtIn = (country: string): string =>
  country === 'US'
    ? m.battery_vehicle_built_us()
    : m.battery_vehicle_built({ country: format.country(country) });
