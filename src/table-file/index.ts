export type { NumberCode, NumberOption, NumberQuestion, PriceSet } from './asked';
export { badRowsCsv, type RowReason } from './bad-rows';
export { COLUMNS, type Column, isUsable } from './columns';
export { BLANKS, DELIMITERS, type Delimited, readWith } from './delimited';
export { ENCODINGS, type Encoding } from './encoding';
export { loadTableLate, rowsToWorkbookLate, toWorkbook } from './late-parts';
export { type FileChoices, MAX_COLUMNS, MAX_RECORDS, type TableFailure } from './load-table';
export {
  clearOfferedTable,
  type OfferedTable,
  offeredTable,
  offerTable,
  onOfferedTable,
} from './offered-table';
export { offerPasted } from './pasted';
export type { TableReading } from './read-table';
export { OUTCOMES, type Outcome, type RowResult, resultOf } from './results';
export type { Mapping, OpenTable, TableAnswer, TableRequest } from './session';
export { startSession } from './start-session';
export {
  type AskedStage,
  askedRows,
  type PartsMeant,
  readAnswers,
  type SheetAnswers,
  type SheetProblem,
} from './supplier-sheet';
export type { TableProblem } from './table-problem';
export { countryTerm, feocTerm, mineralTerm } from './terms';
export type { OpenedTable, TableChoices } from './understand';
export type { WordQuestion } from './words';
export { type Results, rowsToText, writeTable } from './write-table';
