/**
 * What reads the files of data, and what decides by them: in one file, fetched once there is something to decide. Each
 * fetched by itself would part what they share.
 */
export { evaluate, parseRulebook } from '../law';
export { parsePresets } from './parse-presets';
export { parseVehicles } from './parse-vehicles';
