/**
 * Leaves out of the build what the chart library asks for and no chart here uses: it takes d3's scales by name, so
 * that every one of them would be shipped, with the formats of time and the mixing of colours. The charts here have a
 * linear axis whose ticks are given and one of categories, and draw their own bars.
 */
import { readFileSync } from 'node:fs';

/** Of these only what is named: the module as it is asked for, and what stands in its place. */
const PARTS = {
  'victory-vendor/d3-scale': `export { scaleBand, scaleLinear, scalePoint } from 'd3-scale';`,
  'd3-interpolate': `export { interpolateNumber, interpolateNumber as interpolate, interpolateRound, piecewise } from 'd3-interpolate';`,
};

/** Of these nothing: shapes, texts of ticks, and ticks that the library would choose itself. */
const UNUSED = ['victory-vendor/d3-shape', 'd3-format', '../../util/scale'];

const PART = '\0chart-part:';
const NOTHING = '\0chart-nothing:';

/** What a module imports by name from another. @param {string} importer @param {string} asked */
function namesAsked(importer, asked) {
  const [, names = ''] =
    new RegExp(`import \\{([^}]*)\\} from '${asked}'`).exec(readFileSync(importer, 'utf8')) ?? [];
  return names.split(',').map((name) => name.trim().replace(/ as .*/, ''));
}

/** @returns {import('vite').Plugin} */
export function chartParts() {
  /** @type {Map<string, string>} */
  const importers = new Map();
  return {
    name: 'battery-origin:chart-parts',
    apply: 'build',
    enforce: 'pre',
    resolveId(id, from) {
      if (from === undefined) return null;
      // The module that stands in for a whole one asks for that one in the name of who did.
      if (from.startsWith(PART)) return this.resolve(id, importers.get(from), { skipSelf: true });
      if (!from.includes('/node_modules/')) return null;
      if (id in PARTS) {
        importers.set(PART + id, from);
        return PART + id;
      }
      if (!UNUSED.includes(id)) return null;
      importers.set(`${NOTHING}${id}:${from}`, from);
      return `${NOTHING}${id}:${from}`;
    },
    load(id) {
      if (id.startsWith(PART)) return Reflect.get(PARTS, id.slice(PART.length));
      if (!id.startsWith(NOTHING)) return null;
      const importer = importers.get(id) ?? '';
      const asked = id.slice(NOTHING.length, -importer.length - 1);
      return namesAsked(importer, asked)
        .map((name) => `export const ${name} = undefined;`)
        .join('\n');
    },
  };
}
