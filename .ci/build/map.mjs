/**
 * Draws the world map once, from Natural Earth's borders, into `public/data/world.json`: `npm run map`.
 * The page then needs no code for projections, and each country has a shape or a point.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { geoArea, geoCentroid, geoEqualEarth, geoPath } from 'd3-geo';
import countryCodes from 'i18n-iso-countries';
import { feature } from 'topojson-client';
import { presimplify, quantile, simplify, sphericalTriangleArea } from 'topojson-simplify';

const WIDTH = 800;
/** The part of the corners of all borders that is kept, the most telling first. */
const KEPT = 0.072;
/** Islands narrower and lower than this, in units of the drawing, are left out of a country that has more. */
const LEAST = 3;
/** Room for a circle at the edges, in the same units. */
const EDGE = 6;
const ANTARCTICA = 'AQ';

/** Countries that Natural Earth draws with another, and points that it does not have: longitude and latitude. */
const POINTS = {
  AQ: [0, -58],
  BQ: [-68.3, 12.2],
  BV: [3.4, -54.4],
  CC: [96.8, -12.2],
  CX: [105.7, -10.5],
  GP: [-61.5, 16.2],
  IO: [72.4, -7.3],
  MQ: [-61, 14.6],
  RE: [55.5, -21.1],
  TK: [-171.8, -9.2],
  UM: [-169.5, 16.7],
  YT: [45.1, -12.8],
};

/** Polygons that Natural Earth counts to another country, by where their middle lies. */
const APART = [
  { of: 'FR', code: 'GF', has: ([longitude, latitude]) => longitude < -45 && latitude < 10 },
  { of: 'NO', code: 'SJ', has: ([, latitude]) => latitude > 73 },
];

/** @param {'10m' | '50m'} scale */
const atlas = (scale) =>
  JSON.parse(
    readFileSync(new URL(`../../node_modules/world-atlas/countries-${scale}.json`, import.meta.url), 'utf8'),
  );

const codeOf = ({ id }) => countryCodes.numericToAlpha2(id ?? '') ?? '';

/** An atoll whose ring turns the other way would be all the world but the atoll, and the drawing as high as that. */
const theRightWayRound = (polygon) =>
  geoArea(polygon) > 2 * Math.PI
    ? { ...polygon, coordinates: polygon.coordinates.map((ring) => [...ring].reverse()) }
    : polygon;

/** Each country's polygons; those without a code of their own under an empty one. */
function polygonsOf(topology) {
  const byCode = new Map();
  for (const country of feature(topology, topology.objects.countries).features) {
    const { type, coordinates } = country.geometry;
    for (const rings of type === 'Polygon' ? [coordinates] : coordinates) {
      const polygon = theRightWayRound({ type: 'Polygon', coordinates: rings });
      const middle = geoCentroid(polygon);
      const code =
        APART.find(({ of, has }) => of === codeOf(country) && has(middle))?.code ?? codeOf(country);
      byCode.set(code, [...(byCode.get(code) ?? []), polygon]);
    }
  }
  byCode.delete(ANTARCTICA);
  return byCode;
}

/** Takes what a path draws as rings of whole numbers, without corners that fall together. */
class Pen {
  rings = [];
  moveTo(x, y) {
    this.rings.push([[Math.round(x), Math.round(y)]]);
  }
  lineTo(x, y) {
    const ring = this.rings.at(-1);
    const [before] = ring.slice(-1);
    const next = [Math.round(x), Math.round(y)];
    if (next[0] !== before[0] || next[1] !== before[1]) ring.push(next);
  }
  closePath() {
    const ring = this.rings.at(-1);
    const [first] = ring;
    const last = ring.at(-1);
    if (ring.length > 1 && first[0] === last[0] && first[1] === last[1]) ring.pop();
  }
}

function ringsOf(polygon, projection) {
  const pen = new Pen();
  geoPath(projection, pen)(polygon);
  return pen.rings.filter((ring) => ring.length > 2);
}

const sizeOf = (ring) => {
  const [xs, ys] = [0, 1].map((axis) => ring.map((corner) => corner[axis]));
  return Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
};

/** A closed path whose corners are told by how far they lie from the one before. */
function pathOf(ring) {
  const [[x, y]] = ring;
  const steps = ring.slice(1).flatMap(([toX, toY], at) => [toX - ring[at][0], toY - ring[at][1]]);
  return `M${x} ${y}l${steps.join(' ')}z`.replace(/ -/g, '-');
}

function shapeOf(polygons, projection) {
  const rings = polygons.flatMap((polygon) => ringsOf(polygon, projection));
  const wide = rings.filter((ring) => sizeOf(ring) >= LEAST);
  return wide.map(pathOf).join('');
}

/** The middle of a country's largest part, and that part's greater extent. */
function pointOf(polygons, projection) {
  const [largest] = [...polygons].sort((a, b) => geoArea(b) - geoArea(a));
  const path = geoPath(projection);
  const [[left, top], [right, bottom]] = path.bounds(largest);
  return [...path.centroid(largest), Math.max(right - left, bottom - top)].map(Math.round);
}

const fine = polygonsOf(atlas('10m'));
const rough = polygonsOf(
  (() => {
    const weighed = presimplify(atlas('50m'), sphericalTriangleArea);
    return simplify(weighed, quantile(weighed, KEPT));
  })(),
);
const all = { type: 'GeometryCollection', geometries: [...fine.values()].flat() };
const projection = geoEqualEarth()
  .precision(0)
  .rotate([-11, 0])
  .fitWidth(WIDTH - 2 * EDGE, all);
const [left, top] = projection.translate();
projection.translate([left + EDGE, top]);
const height = Math.ceil(geoPath(projection).bounds(all)[1][1]) + EDGE;

const countries = {};
for (const code of Object.keys(countryCodes.getAlpha2Codes()).sort()) {
  if (code === 'XK') continue;
  const polygons = fine.get(code);
  const point =
    POINTS[code] === undefined
      ? pointOf(polygons, projection)
      : [...projection(POINTS[code]).map(Math.round), 0];
  const shape = shapeOf(rough.get(code) ?? [], projection);
  countries[code] = shape === '' ? point : [...point, shape];
}
const world = {
  format: 'battery-origin/world',
  version: 1,
  width: WIDTH,
  height,
  countries,
  others: shapeOf(rough.get('') ?? [], projection),
};
writeFileSync(new URL('../../public/data/world.json', import.meta.url), `${JSON.stringify(world)}\n`);
