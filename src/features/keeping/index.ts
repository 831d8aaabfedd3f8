export { FileOutcomeNotice } from './file-outcome';
export { KeepingBar } from './keeping-bar';
export { openScenarioText } from './open-scenario-file';
export { type FileOutcome, MAX_MEGABYTES } from './use-file-opening';
