/**
 * The share of each battery of a table, `battery,mineral,value_usd,extracted_in,processed_in`:
 * `node weigh-table.mjs chains.csv 2024-06-01`.
 */
import { readFile } from 'node:fs/promises';
import { evaluate, parseRulebook, parseScenario } from '../battery-origin-rules.js';

const data = async (name) =>
  JSON.parse(await readFile(new URL(`../data/${name}.json`, import.meta.url), 'utf8'));
const value = (result) => {
  if (result.ok) return result.value;
  throw new Error(JSON.stringify(result.error, null, 2));
};

const [partners, parameters, minerals] = await Promise.all(['partners', 'parameters', 'minerals'].map(data));
const rulebook = value(parseRulebook({ partners, parameters, minerals }));

const [, , table, placedInService] = process.argv;
const [, ...rows] = (await readFile(table, 'utf8')).trim().split(/\r?\n/);

const batteries = new Map();
for (const [at, row] of rows.entries()) {
  const [battery, mineral, valueUsd, mined, refined] = row.split(',');
  const stage = (country) => [{ country: country === '' ? 'ZZ' : country }];
  const entry = { kind: 'chain', id: `row ${at + 2}`, mineral, valueUsd };
  const chain = { ...entry, extraction: stage(mined), processing: stage(refined) };
  batteries.set(battery, [...(batteries.get(battery) ?? []), chain]);
}

console.log('battery,share_percent,share_possible_percent,status');
for (const [battery, entries] of batteries) {
  const facts = {
    format: 'battery-origin/scenario',
    version: 1,
    vehicle: { placedInService },
    minerals: { entries },
  };
  const { share, status } = evaluate(value(parseScenario(facts)), rulebook).minerals;
  console.log([battery, share?.min ?? '', share?.possible ?? '', status].join(','));
}
