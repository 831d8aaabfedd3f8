/** The only door to the law: facts and figures in, findings out. Pure; no DOM, clock, network or chance. */
export type { Checked, Citation } from './citation';
export type { Country } from './country';
export { COUNTRIES, isAssignedCountry, NOT_KNOWN } from './country';
export { evaluate } from './evaluate';
export type * from './evaluation';
export { REASONS, RULES } from './evaluation';
export type { MineralId } from './mineral';
export { LISTED_MINERALS, MINERALS, UNLISTED_MINERALS } from './mineral';
export type { RulebookFiles } from './parse-rulebook';
export { parseRulebook } from './parse-rulebook';
export { parseScenario } from './parse-scenario';
export type * from './rulebook';
export { COMMITMENTS, EVENTS } from './rulebook';
export type * from './scenario';
