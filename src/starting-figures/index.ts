export {
  answersFor,
  answersOf,
  CAR_FIELDS,
  type CarAnswers,
  type CarField,
  withAnswers,
} from './car-answers';
export { changedByHand, figuresFor } from './changed-by-hand';
export { exampleForm, refinedInJapan } from './examples';
export { chemistryOf, mineralValue, priceOf, refill } from './fill-battery';
export { carName, findCars } from './find-cars';
export { type SourcingPreset, sourcedAlike, sourcedBy } from './sourcing-presets';
export { fromKg, type Measure, toKg, UNITS, type Unit } from './units';
export { fillUnsourced, worldShareOf } from './world-shares';
