export {
  CalculationProvider,
  useCalculation,
  useCalculationNow,
  useIsCalculated,
  useLastValues,
  useReading,
  useRulebook,
  useShowValues,
  useSnapshot,
  useValues,
} from './calculation';
export { type Calculation, CalculationStore, type Law, type Snapshot } from './calculation-store';
export { type Depth, decidingScenario, isAssumed } from './deciding-scenario';
export { evaluationFile, jsonText } from './evaluation-file';
export { FormReader } from './form-reader';
export { isNothingSaid } from './nothing-said';
export { useIsHypothetical, useIsHypotheticalIn } from './use-is-hypothetical';
export { useSettled } from './use-settled';
export { type Signs, useSigns } from './use-signs';
export { useWork } from './use-work';
