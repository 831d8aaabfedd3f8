export { isHypothetical } from './hypothetical';
export { ResultPanel } from './result-panel';
