export { WhatIfSection } from './what-if-section';
export { useWhatIfWords } from './what-if-words';
