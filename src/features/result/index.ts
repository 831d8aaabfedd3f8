export { CompactResult } from './compact-result';
export { type How, type HowAsked, HowProvider } from './how';
export { isHypothetical } from './hypothetical';
export { ResultPanel } from './result-panel';
export { useIsHypothetical } from './use-is-hypothetical';
