import type { Vehicle, VehicleBattery, VehicleSource } from '../../data/vehicles';
import { type CarField, carName } from '../../starting-figures';
import type { Messages } from '../../text';
import type { Format } from '../../text/format';

const FIELDS: Readonly<Record<CarField, (text: Messages) => string>> = {
  title: (text) => text.form_title(),
  'vehicle.batteryKwh': (text) => text.form_capacity(),
  'battery.chemistry': (text) => text.form_chemistry(),
  'vehicle.vehicleClass': (text) => text.form_class(),
  'vehicle.finalAssembly': (text) => text.form_assembly(),
};

/** The name of the question that a field answers. */
export const fieldWords = (text: Messages, field: CarField): string => FIELDS[field](text);

const CLASSES: Readonly<Record<Vehicle['vehicleClass'], (text: Messages) => string>> = {
  suv: (text) => text.form_class_suv(),
  pickup: (text) => text.form_class_pickup(),
  van: (text) => text.form_class_van(),
  other: (text) => text.form_class_other(),
};

const CAPACITIES: Readonly<Record<VehicleBattery['measure'], (text: Messages, kwh: string) => string>> = {
  nominal: (text, kwh) => text.car_kwh_nominal({ kwh }),
  usable: (text, kwh) => text.car_kwh_usable({ kwh }),
  approximate: (text, kwh) => text.car_kwh_approximate({ kwh }),
  unspecified: (text, kwh) => text.car_kwh_unspecified({ kwh }),
};

/** A fact of a car as a person reads it. */
export interface CarFact {
  readonly words: string;
  /** Undefined when nobody checked it; null where there is nothing to check. */
  readonly source: VehicleSource | undefined | null;
}

/** The `index`-th answer of a car to a field. */
export function factOf(text: Messages, { country, money, number }: Format, car: Vehicle, field: CarField) {
  return (index: number): CarFact => {
    const listed = car.listings[0].cites[0];
    switch (field) {
      case 'title':
        return { words: carName(car), source: null };
      case 'vehicle.batteryKwh': {
        const battery = car.batteries?.[index];
        const kwh = number(battery?.kwh ?? '', 1);
        return { words: CAPACITIES[battery?.measure ?? 'unspecified'](text, kwh), source: battery?.source };
      }
      case 'battery.chemistry':
        return { words: car.chemistry?.id ?? '', source: car.chemistry?.source };
      case 'vehicle.vehicleClass': {
        const limit = money(car.msrpLimitUsd);
        return { words: text.car_class({ name: CLASSES[car.vehicleClass](text), limit }), source: listed };
      }
      case 'vehicle.finalAssembly': {
        const { place, source } = car.assembly;
        return { words: text.car_assembly({ place, country: country(car.assembly.country) }), source };
      }
    }
  };
}

/** A source in a line. */
export const sourceWords = (text: Messages, { author, title, year }: VehicleSource): string =>
  year === undefined
    ? text.car_source_undated({ author, title })
    : text.form_source_line({ author, title, year: String(year) });

export const sourceAddress = ({ url, doi }: VehicleSource): string | undefined =>
  url ?? (doi === undefined ? undefined : `https://doi.org/${doi}`);
