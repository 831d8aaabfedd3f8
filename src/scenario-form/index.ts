export { blankEntry, blankForm, blankItem, emptyForm, freeId, isUnsourced, stagesOfRoute } from './blank';
export { exactOf } from './exact-number';
export { fromScenario } from './from-scenario';
export { type NumberUnit, unitOfField } from './number-units';
export { balanced, nudged, remainderOf } from './percent-sums';
export { type FieldProblem, type FormReading, readForm } from './read-form';
export { type CellProblem, readRow } from './rows/read-rows';
export { type StagePart, stageParts, stageText } from './rows/stage-text';
export { blankRow, toRow } from './rows/to-row';
export { type DayOrder, type DayReading, dayOrderOf, isUnfinishedDay, typedDay } from './typed-day';
export { isUnfinishedNumber, type NumberReading, plainNumber, typedNumber } from './typed-number';
export {
  type ActValues,
  type AddedPartnerValues,
  type ChainRow,
  type ChainStage,
  type EntryValues,
  type FeocAnswer,
  type FormValues,
  type ItemValues,
  type PartValues,
  SHARE_STAGES,
  type ShareStage,
  type TaxYearValues,
  type YesNo,
} from './values';
