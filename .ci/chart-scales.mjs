/**
 * The chart library takes d3's scales by name, so every one of them would be shipped, with the formats of time; the
 * charts here have a linear axis and one of categories.
 */
const ASKED = 'victory-vendor/d3-scale';
const GIVEN = '\0chart-scales';

/** @returns {import('vite').Plugin} */
export function chartScales() {
  /** @type {string | undefined} */
  let importer;
  return {
    name: 'battery-origin:chart-scales',
    apply: 'build',
    enforce: 'pre',
    async resolveId(id, from) {
      if (id === ASKED) {
        importer = (await this.resolve(id, from, { skipSelf: true }))?.id;
        return GIVEN;
      }
      return from === GIVEN ? this.resolve(id, importer, { skipSelf: true }) : null;
    },
    load: (id) => (id === GIVEN ? `export { scaleBand, scaleLinear, scalePoint } from 'd3-scale';` : null),
  };
}
