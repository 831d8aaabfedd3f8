/** The battery that every engine weighs: chains of one country a stage, and where a mineral may come from. */
import { readFileSync } from 'node:fs';

/**
 * @typedef {{ readonly mineral: string, readonly value: number, readonly extraction: string, readonly processing: string }} Entry
 */

const read = (/** @type {string} */ name) =>
  JSON.parse(readFileSync(new URL(`../../dist/data/${name}.json`, import.meta.url), 'utf8'));

/** The law's figures as they are published. */
export const figures = {
  partners: read('partners'),
  parameters: read('parameters'),
  minerals: read('minerals'),
};

const COUNTRIES = ['AU', 'CN', 'CL', 'JP', 'ID', 'US', 'CD'];
const MINERALS = ['lithium', 'nickel', 'cobalt', 'manganese', 'graphite', 'aluminum'];

const at = (/** @type {readonly string[]} */ list, /** @type {number} */ index) =>
  list[index % list.length] ?? '';

/**
 * A battery of so many entries. `turn` changes one value, so that no engine answers from what it remembers.
 * @param {number} count
 * @param {number} turn
 * @returns {readonly Entry[]}
 */
export const batteryOf = (count, turn) =>
  Array.from({ length: count }, (_, index) => ({
    mineral: at(MINERALS, index),
    value: index === 0 ? 1_000 + turn : 100 + ((index * 17) % 900),
    extraction: at(COUNTRIES, index * 3 + 1),
    processing: at(COUNTRIES, index * 5 + 2),
  }));

/** Countries that count for every mineral, and those that count for a list of minerals alone. */
export const counting = {
  all: [
    ...figures.partners.unitedStates.countries,
    ...figures.partners.partners
      .filter((/** @type {{ minerals: unknown }} */ { minerals }) => minerals === 'all')
      .map((/** @type {{ country: string }} */ { country }) => country),
  ],
  japan: { country: 'JP', minerals: ['cobalt', 'graphite', 'lithium', 'manganese', 'nickel'] },
};
