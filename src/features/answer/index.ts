export { ResultPanel } from './answer-panel';
export { CompactResult } from './compact-result';
export { type How, type HowAsked, HowProvider } from './how';
export { verdictMarks } from './verdict-marks';
