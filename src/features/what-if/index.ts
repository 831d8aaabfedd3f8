export { WhatIfSection } from './what-if-section';
