export { blankEntry, blankForm, blankItem, emptyForm, freeId, isUnsourced, stagesOfRoute } from './blank';
export { acquisitionOf, carFacts, withAcquisition } from './car-facts';
export { type CellUnit, cellNumber } from './cell-number';
export { exactOf } from './exact-number';
export { fromScenario } from './from-scenario';
export {
  type EntryStage,
  fieldOfMineral,
  freeMineralId,
  hasMinerals,
  type Mineral,
  mineralById,
  mineralNames,
  mineralsOf,
  withMineral,
  withMoreRows,
  withoutMineral,
  withRowsAlone,
  withSourcing,
  withStage,
} from './minerals';
export { type NumberUnit, unitOfField } from './number-units';
export { assumedIn, clearedMarks, isFrom, markedFrom, marksOf, mineralMark, originOf } from './origin';
export { balanced, nudged, remainderOf } from './percent-sums';
export { readForm } from './read-form';
export type { FieldProblem, FormReading } from './reading';
export { readAhead } from './rows/join-rows';
export { type CellProblem, readRow } from './rows/read-rows';
export { type StagePart, stageParts, stageText } from './rows/stage-text';
export { blankRow, toRow } from './rows/to-row';
export { type DayOrder, type DayReading, dayOrderOf, isUnfinishedDay, typedDay } from './typed-day';
export { isUnfinishedNumber, type NumberReading, typedNumber } from './typed-number';
export { typedVin } from './typed-vin';
export { usualFacts } from './usual-facts';
export {
  ACQUISITIONS,
  type Acquisition,
  type ActValues,
  type AddedPartnerValues,
  type ChainRow,
  type ChainStage,
  type EntryValues,
  type FeocAnswer,
  type FormValues,
  type ItemValues,
  type LeftOut,
  ORIGINS,
  type Origin,
  type PartValues,
  SHARE_STAGES,
  type ShareStage,
  type TaxYearValues,
  type UsualFact,
  type YesNo,
} from './values';
export {
  VEHICLE_ATTRIBUTES,
  VEHICLE_FACTS,
  type VehicleAttribute,
  vehicleFact,
} from './vehicle-attributes';
