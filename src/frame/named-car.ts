import type { Vehicle, Vehicles } from '../data/vehicles';
import { type FormValues, markedFrom, originOf } from '../scenario-form';
import { answersFor, CAR_FIELDS, type CarField, withAnswers, withCertificate } from '../starting-figures';

/**
 * The form with what the list says of a car where nobody said otherwise, and with the amount listed on the day of
 * delivery; null when the list has no such car.
 */
export function withCar(values: FormValues, id: string, list: Vehicles): FormValues | null {
  const car = list.vehicles.find((each) => each.id === id);
  return car === undefined ? null : withCertificate(withListedFacts(values, car), list);
}

function withListedFacts(values: FormValues, car: Vehicle): FormValues {
  const said = (field: CarField): string => saidIn(values, field);
  const answers = answersFor(car, { said, isByHand: (field) => originOf(values, field) === undefined });
  const filled = withAnswers({ ...values, vehicle: { ...values.vehicle, car: car.id } }, answers);
  const fields = CAR_FIELDS.filter((field) => field in answers);
  return markedFrom(filled, fields, 'car-list');
}

function saidIn({ title, vehicle, battery }: FormValues, field: CarField): string {
  switch (field) {
    case 'title':
      return title;
    case 'vehicle.batteryKwh':
      return vehicle.batteryKwh;
    case 'battery.chemistry':
      return battery.chemistry;
    case 'vehicle.vehicleClass':
      return vehicle.vehicleClass;
    case 'vehicle.finalAssembly':
      return vehicle.finalAssembly;
  }
}
