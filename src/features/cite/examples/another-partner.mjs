/** What each country would add to the share if it were a partner: `node another-partner.mjs scenario.json`. */
import { readFile } from 'node:fs/promises';
import { evaluate, parseRulebook, parseScenario } from '../battery-origin-rules.js';

const read = async (place) => JSON.parse(await readFile(place, 'utf8'));
const data = (name) => read(new URL(`../data/${name}.json`, import.meta.url));
const value = (result) => {
  if (result.ok) return result.value;
  throw new Error(JSON.stringify(result.error, null, 2));
};

const [partners, parameters, minerals] = await Promise.all(['partners', 'parameters', 'minerals'].map(data));
const rulebook = value(parseRulebook({ partners, parameters, minerals }));
const scenario = value(parseScenario(await read(process.argv[2])));

const shareOf = (facts) => evaluate(facts, rulebook).minerals.share?.min ?? 0;
const places = scenario.minerals?.entries.flatMap(({ extraction = [], processing = [] }) => [
  ...extraction,
  ...processing,
]);
const countries = [...new Set((places ?? []).map(({ country }) => country))].filter((each) => each !== 'ZZ');

const now = shareOf(scenario);
const gains = countries
  .map((country) => ({ country, added: [{ country, minerals: 'all' }] }))
  .map(({ country, added }) => ({
    country,
    points: shareOf({ ...scenario, partners: { ...scenario.partners, added } }) - now,
  }))
  .sort((a, b) => b.points - a.points);

console.log(`now: ${now} %`);
for (const { country, points } of gains) console.log(`${country}: +${points} points`);
