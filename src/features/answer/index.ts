export { CompactResult } from './compact-result';
export { type How, type HowAsked, HowProvider } from './how';
export { ResultPanel } from './result-panel';
