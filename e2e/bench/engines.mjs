/**
 * The same question to three engines: how much of a battery's value counts, where an entry counts as a whole once
 * either stage was in a country that counts for its mineral. Ours answers all the rest of the law with it.
 */
import { Engine as JsonRules } from 'json-rules-engine';
import Publicodes from 'publicodes';
import { evaluate, parseRulebook, parseScenario } from '../../dist/rules/1/battery-origin-rules.js';
import { counting, figures } from './battery.mjs';

/** @typedef {import('./battery.mjs').Entry} Entry */
/**
 * @typedef {object} Timed
 * @property {string} name
 * @property {(battery: readonly Entry[]) => () => number | Promise<number>} prepare Everything that need not be done
 *   anew when one value changes; what it gives is timed.
 */

const rulebook = parseRulebook(figures);
if (!rulebook.ok) throw new Error('The published figures are not read');

/** @type {Timed} */
const ours = {
  name: 'ours: 12 findings, both tests',
  prepare: (battery) => {
    const stage = (/** @type {string} */ country) => [{ country, valueAddedUsd: '10' }];
    const entries = battery.map(({ mineral, value, extraction, processing }, index) => ({
      kind: 'chain',
      id: `c-${index}`,
      mineral,
      valueUsd: String(value),
      extraction: stage(extraction),
      processing: stage(processing),
    }));
    const scenario = parseScenario({
      format: 'battery-origin/scenario',
      version: 1,
      vehicle: { placedInService: '2024-06-01' },
      minerals: { test: 'fifty-percent-value-added', entries },
    });
    if (!scenario.ok) throw new Error(JSON.stringify(scenario.error.slice(0, 3)));
    return () => evaluate(scenario.value, rulebook.value).minerals.share?.estimate ?? Number.NaN;
  },
};

/** One rule, run for each entry: the fewest and shortest rules that this engine can say it in. */
const jsonRules = new JsonRules([
  {
    conditions: {
      any: [
        ...['extraction', 'processing'].map((fact) => ({ fact, operator: 'in', value: counting.all })),
        {
          all: [
            { fact: 'mineral', operator: 'in', value: counting.japan.minerals },
            {
              any: ['extraction', 'processing'].map((fact) => ({
                fact,
                operator: 'equal',
                value: counting.japan.country,
              })),
            },
          ],
        },
      ],
    },
    event: { type: 'counts' },
  },
]);

/** @type {Timed} */
const jsonRulesEngine = {
  name: 'json-rules-engine: the mineral sum alone',
  prepare: (battery) => async () => {
    let [counts, total] = [0, 0];
    for (const entry of battery) {
      const { events } = await jsonRules.run(entry);
      if (events.length > 0) counts += entry.value;
      total += entry.value;
    }
    return (counts / total) * 100;
  },
};

/** @param {number} count */
function publicodesRules(count) {
  const indexes = Array.from({ length: count }, (_, index) => index);
  const isIn = (/** @type {string} */ name, /** @type {readonly string[]} */ countries) => ({
    'une de ces conditions': countries.map((country) => `${name} = '${country}'`),
  });
  return {
    share: 'counted / total * 100',
    counted: { somme: indexes.map((index) => `e${index} . counted`) },
    total: { somme: indexes.map((index) => `e${index} . value`) },
    ...Object.fromEntries(
      indexes.flatMap((index) => {
        const e = `e${index}`;
        return [
          [e, null],
          ...['value', 'mineral', 'extraction', 'processing'].map((fact) => [`${e} . ${fact}`, null]),
          [
            `${e} . counts`,
            {
              'une de ces conditions': [
                isIn(`${e} . extraction`, counting.all),
                isIn(`${e} . processing`, counting.all),
                {
                  'toutes ces conditions': [
                    isIn(`${e} . mineral`, counting.japan.minerals),
                    {
                      'une de ces conditions': ['extraction', 'processing'].map(
                        (fact) => `${e} . ${fact} = '${counting.japan.country}'`,
                      ),
                    },
                  ],
                },
              ],
            },
          ],
          [`${e} . counted`, { variations: [{ si: `${e} . counts`, alors: `${e} . value` }, { sinon: 0 }] }],
        ];
      }),
    ),
  };
}

/** Parsed and filled once a size, as a page would. @type {Map<number, Publicodes<string>>} */
const filled = new Map();

/** @param {readonly Entry[]} battery */
function publicodesOf(battery) {
  const known = filled.get(battery.length);
  if (known !== undefined) return known;
  const engine = new Publicodes(publicodesRules(battery.length));
  engine.setSituation(
    Object.fromEntries(
      battery.flatMap(({ value, ...names }, index) => [
        [`e${index} . value`, value],
        ...Object.entries(names).map(([fact, name]) => [`e${index} . ${fact}`, `'${name}'`]),
      ]),
    ),
  );
  filled.set(battery.length, engine);
  return engine;
}

/** @type {Timed} */
const publicodes = {
  name: 'publicodes: the mineral sum alone',
  prepare: (battery) => {
    const engine = publicodesOf(battery);
    return () => {
      engine.setSituation({ 'e0 . value': battery[0]?.value ?? 0 }, { keepPreviousSituation: true });
      return Number(engine.evaluate('share').nodeValue);
    };
  },
};

/** @type {readonly Timed[]} */
export const engines = [ours, jsonRulesEngine, publicodes];
