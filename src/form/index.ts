/** The form: its values, the pure reading of them, and the pieces that questions are made of. */
export { blankEntry, blankForm, blankItem, emptyForm, freeId, isUnsourced } from './blank';
export {
  type Calculation,
  CalculationProvider,
  type FieldProblem,
  useCalculation,
  useIsCalculated,
  useReading,
  useRulebook,
  useShowValues,
  useSnapshot,
  useValues,
} from './calculation';
export { type Grouping, useCountryOptions } from './country-options';
export { feocOptions } from './feoc-options';
export { anchorFor, fieldId, focusField, focusQuestion } from './field-anchor';
export { fromScenario } from './from-scenario';
export { problemWords } from './problem-words';
export { readForm } from './read-form';
export { UndoNotice, UndoProvider, useUndo } from './undo';
export { DayQuestion, type FieldName, NumberQuestion, Question, useField, useFieldError } from './use-field';
export type * from './values';
export { CHAIN_STAGES, SHARE_STAGES } from './values';
export { YesNoQuestion } from './yes-no-question';
