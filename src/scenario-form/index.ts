export { blankEntry, blankForm, blankItem, emptyForm, freeId, isUnsourced, stagesOfRoute } from './blank';
export { acquisitionOf, carFacts, withAcquisition } from './car-facts';
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
export { assumedIn, clearedMarks, isFrom, markedFrom, marksOf, mineralMark, originOf } from './origin';
export { balanced, nudged, remainderOf } from './percent-sums';
export { type FieldProblem, type FormReading, readForm } from './read-form';
export { type CellProblem, readRow } from './rows/read-rows';
export { type StagePart, stageParts, stageText } from './rows/stage-text';
export { blankRow, toRow } from './rows/to-row';
export {
  isUnfinishedDay,
  isUnfinishedNumber,
  typedDay,
  typedNumber,
  typedVin,
  type Unit,
} from './typed-text';
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
  ORIGINS,
  type Origin,
  type PartValues,
  SHARE_STAGES,
  type ShareStage,
  type TaxYearValues,
  type YesNo,
} from './values';
