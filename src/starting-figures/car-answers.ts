import type { Vehicle } from '../data/vehicles';
import type { FormValues } from '../scenario-form';
import { changedByHand } from './changed-by-hand';
import { refill } from './fill-battery';
import { carName } from './name-of-car';
import { type Figures, sourcedAlike } from './sourcing-presets';

/** The fields of the form that a car on the list can answer. */
export const CAR_FIELDS = [
  'title',
  'vehicle.batteryKwh',
  'battery.chemistry',
  'vehicle.vehicleClass',
  'vehicle.finalAssembly',
] as const;

export type CarField = (typeof CAR_FIELDS)[number];
export type CarAnswers = Readonly<Partial<Record<CarField, string>>>;

/** What the list knows of a field: one answer, or several of which the person must choose. */
export function answersOf(car: Vehicle, field: CarField): readonly string[] {
  switch (field) {
    case 'title':
      return [carName(car)];
    case 'vehicle.batteryKwh':
      return (car.batteries ?? []).map(({ kwh }) => kwh);
    case 'battery.chemistry':
      return car.chemistry?.id === undefined ? [] : [car.chemistry.id];
    case 'vehicle.vehicleClass':
      return [car.vehicleClass];
    case 'vehicle.finalAssembly':
      // Of a model built in several places each car has its own: it is asked.
      return car.assembly.alsoElsewhere === true ? [] : [car.assembly.country];
  }
}

interface Present {
  /** What a field of the form says now. */
  readonly said: (field: CarField) => string;
  /** Whether the person, rather than the page, put it there. */
  readonly isByHand: (field: CarField) => boolean;
}

/** What may be filled in for a car without asking: what it alone can be, where nothing stands by hand. */
export function answersFor(car: Vehicle, { said, isByHand }: Present): CarAnswers {
  const answers: Partial<Record<CarField, string>> = {};
  for (const field of CAR_FIELDS) {
    const [only, ...others] = answersOf(car, field);
    if (only === undefined || others.length > 0) continue;
    if (said(field) === '' || !isByHand(field)) answers[field] = only;
  }
  return answers;
}

/** The form with these answers, its minerals filled anew where battery and figures are known. */
export function withAnswers(values: FormValues, answers: CarAnswers, figures?: Figures): FormValues {
  const { battery, vehicle } = values;
  const next: FormValues = {
    ...values,
    title: answers.title ?? values.title,
    battery: { ...battery, chemistry: answers['battery.chemistry'] ?? battery.chemistry },
    vehicle: {
      ...vehicle,
      batteryKwh: answers['vehicle.batteryKwh'] ?? vehicle.batteryKwh,
      vehicleClass: classOf(answers['vehicle.vehicleClass']) ?? vehicle.vehicleClass,
      finalAssembly: answers['vehicle.finalAssembly'] ?? vehicle.finalAssembly,
    },
  };
  if (figures === undefined) return next;
  const filled = refill(next, figures.presets, changedByHand(values, figures)).values;
  return { ...filled, entries: sourcedAlike(filled.entries, values.entries, figures) };
}

const CLASSES = ['van', 'suv', 'pickup', 'other'] as const;
const classOf = (id: string | undefined) => CLASSES.find((each) => each === id);
