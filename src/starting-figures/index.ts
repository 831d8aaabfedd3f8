export {
  answersFor,
  answersOf,
  CAR_FIELDS,
  type CarAnswers,
  type CarField,
  withAnswers,
} from './car-answers';
export { carOf } from './car-of';
export {
  type Certificate,
  certifiedFor,
  deliveryOf,
  isReported,
  withCertificate,
} from './certified-for';
export { changedByHand, figuresFor, figuresOfReading } from './changed-by-hand';
export { certifiedDoubt, type Doubt, vinDoubt } from './doubts';
export { type ExampleBattery, exampleBattery } from './example-battery';
export { exampleForm, refinedInJapan } from './examples';
export { chemistryOf, mineralValue, priceSetFor, refill } from './fill-battery';
export { type Found, findCars } from './find-cars';
export { listTimes, type ToldTime } from './list-times';
export { carName } from './name-of-car';
export { type PresetStarted, presetStarted } from './preset-started';
export { presetInForce, type SourcingPreset, sourcedAlike, sourcedForYear } from './sourcing-presets';
export {
  markedMinerals,
  type Start,
  type Started,
  startingFrom,
  typedIn,
  withTypicalBattery,
} from './starting-from';
export { fromKg, type Measure, toKg, UNITS, type Unit } from './units';
export type { Region } from './vin/origin';
export { readVin, type VinFacts, type VinProblem } from './vin/read-vin';
export { fillUnsourced, worldShareOf } from './world-shares';
