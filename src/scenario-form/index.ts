export { blankEntry, blankForm, blankItem, emptyForm, freeId, isUnsourced, stagesOfRoute } from './blank';
export { exactOf } from './exact-number';
export { fromScenario } from './from-scenario';
export { balanced, nudged, remainderOf } from './percent-sums';
export { type FieldProblem, type FormReading, readForm } from './read-form';
export { joinedRows } from './rows/joined-rows';
export { type CellProblem, readRow } from './rows/read-rows';
export { type StagePart, stageParts, stageText } from './rows/stage-text';
export { blankRow, toRow } from './rows/to-row';
export { isUnfinishedDay, isUnfinishedNumber, typedDay, typedNumber } from './typed-text';
export {
  type ActValues,
  type AddedPartnerValues,
  type ChainRow,
  type ChainStage,
  type EntryValues,
  type FeocAnswer,
  type FormValues,
  type ItemValues,
  type LeftOut,
  type PartValues,
  SHARE_STAGES,
  type ShareStage,
  type TaxYearValues,
  type YesNo,
} from './values';
