/**
 * The chart library takes d3's scales by name, so every one of them would be shipped, with the formats of time; the
 * charts here have a linear axis and one of categories.
 */
const SHAPES = 'victory-vendor/d3-shape';
/** What the library asks of d3's shapes; the charts here draw and stack nothing through it. */
const UNUSED_SHAPES = [
  'area',
  'line',
  'stack',
  ...['Expand', 'None', 'Silhouette', 'Wiggle'].map((name) => `stackOffset${name}`),
  'stackOrderNone',
  'symbol',
  ...['Circle', 'Cross', 'Diamond', 'Square', 'Star', 'Triangle', 'Wye'].map((name) => `symbol${name}`),
  ...['Basis', 'BasisClosed', 'BasisOpen', 'BumpX', 'BumpY', 'Linear', 'LinearClosed', 'MonotoneX'].map(
    (name) => `curve${name}`,
  ),
  ...['MonotoneY', 'Natural', 'Step', 'StepAfter', 'StepBefore'].map((name) => `curve${name}`),
];
const NO_SHAPES = '\0chart-shapes';
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
      if (id === SHAPES) return NO_SHAPES;
      if (id === ASKED) {
        importer = (await this.resolve(id, from, { skipSelf: true }))?.id;
        return GIVEN;
      }
      return from === GIVEN ? this.resolve(id, importer, { skipSelf: true }) : null;
    },
    load(id) {
      if (id === NO_SHAPES)
        return UNUSED_SHAPES.map((name) => `export const ${name} = undefined;`).join('\n');
      return id === GIVEN ? `export { scaleBand, scaleLinear, scalePoint } from 'd3-scale';` : null;
    },
  };
}
