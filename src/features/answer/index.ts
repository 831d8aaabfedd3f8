export { ResultPanel } from './answer-panel';
export { CompactResult } from './compact-result';
export { type How, type HowAsked, HowProvider } from './how';
export { HowSummary } from './how-summary';
export { verdictMarks } from './verdict-marks';
