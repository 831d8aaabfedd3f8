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
export type { Snapshot } from './calculation-store';
export { FormReader } from './form-reader';
export { isHypothetical } from './hypothetical';
export { useIsHypothetical, useIsHypotheticalIn } from './use-is-hypothetical';
