export { CompactResult } from './compact-result';
export { isHypothetical } from './hypothetical';
export { ResultPanel } from './result-panel';
