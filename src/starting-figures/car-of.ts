import type { Vehicle, Vehicles } from '../data/vehicles';
import type { FormValues } from '../scenario-form';

/** The car of the form on the list; undefined when none was picked, or the list has it no more. */
export const carOf = ({ vehicle }: FormValues, list: Pick<Vehicles, 'vehicles'>): Vehicle | undefined =>
  vehicle.car === '' ? undefined : list.vehicles.find(({ id }) => id === vehicle.car);
