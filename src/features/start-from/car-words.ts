import type { Vehicle, VehicleBattery, VehicleSource } from '../../data/vehicles';
import { m } from '../../text';
import type { Format } from '../../text/format';
import type { CarField } from './car-answers';
import { carName } from './find-cars';

const FIELDS: Readonly<Record<CarField, () => string>> = {
  title: m.form_title,
  'vehicle.batteryKwh': m.form_capacity,
  'battery.chemistry': m.form_chemistry,
  'vehicle.vehicleClass': m.form_class,
  'vehicle.finalAssembly': m.form_assembly,
};

/** The name of the question that a field answers. */
export const fieldWords = (field: CarField): string => FIELDS[field]();

const CLASSES: Readonly<Record<Vehicle['vehicleClass'], () => string>> = {
  suv: m.form_class_suv,
  pickup: m.form_class_pickup,
  van: m.form_class_van,
  other: m.form_class_other,
};

const CAPACITIES: Readonly<Record<VehicleBattery['measure'], (kwh: string) => string>> = {
  nominal: (kwh) => m.car_kwh_nominal({ kwh }),
  usable: (kwh) => m.car_kwh_usable({ kwh }),
  approximate: (kwh) => m.car_kwh_approximate({ kwh }),
  unspecified: (kwh) => m.car_kwh_unspecified({ kwh }),
};

/** A fact of a car as a person reads it. */
export interface CarFact {
  readonly words: string;
  /** Undefined when nobody checked it; null where there is nothing to check. */
  readonly source: VehicleSource | undefined | null;
}

/** The `index`-th answer of a car to a field. */
export function factOf({ country, money, number }: Format, car: Vehicle, field: CarField) {
  return (index: number): CarFact => {
    const listed = car.listings[0].cites[0];
    switch (field) {
      case 'title':
        return { words: carName(car), source: null };
      case 'vehicle.batteryKwh': {
        const battery = car.batteries?.[index];
        const kwh = number(battery?.kwh ?? '', 1);
        return { words: CAPACITIES[battery?.measure ?? 'unspecified'](kwh), source: battery?.source };
      }
      case 'battery.chemistry':
        return { words: car.chemistry?.id ?? '', source: car.chemistry?.source };
      case 'vehicle.vehicleClass': {
        const limit = money(car.msrpLimitUsd);
        return { words: m.car_class({ name: CLASSES[car.vehicleClass](), limit }), source: listed };
      }
      case 'vehicle.finalAssembly': {
        const { place, source } = car.assembly;
        return { words: m.car_assembly({ place, country: country(car.assembly.country) }), source };
      }
    }
  };
}

/** A source in a line. */
export const sourceWords = ({ author, title, year }: VehicleSource): string =>
  year === undefined
    ? m.car_source_undated({ author, title })
    : m.form_source_line({ author, title, year: String(year) });

export const sourceAddress = ({ url, doi }: VehicleSource): string | undefined =>
  url ?? (doi === undefined ? undefined : `https://doi.org/${doi}`);
