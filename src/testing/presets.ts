import presets from '../../public/data/presets.json';
import { parsePresets } from '../data/parse-presets';
import type { Presets } from '../data/presets';

const read = parsePresets(presets);
if (!read.ok) throw new Error(`The presets are wrong: ${JSON.stringify(read.error.slice(0, 5))}`);

/** The presets as shipped. */
export const shippedPresets: Presets = read.value;
